import {
  BENEFITS,
  clauseText,
  type Day,
  DOCUMENT,
  type FactValue,
  on,
  PARTY_BRANCH,
  partyBranch,
  sentenceOf,
} from '../../../policy/index.js';
import type { State } from '../../state.js';
import { type Aspect, readParty, type Theme } from '../../understanding/index.js';
import type { Wording } from '../../wording/index.js';
import { valuesOn } from './benefit.js';
import { levelKnown, shortLine } from './sums.js';

/** The sentences that say what each department does, by how they begin, and the words that name it. */
const DUTIES: readonly (readonly [string, RegExp])[] = [
  ['组织部门要', /组织部/u],
  ['民政部门要', /民政/u],
  ['财政部门要', /财政(?!预算)|福(?:利)?彩|公益金/u],
  ['人社部门要', /人社/u],
  ['教育、司法、卫健、公安等部门', /教育|司法|卫健|公安|群团/u],
  ['各地要研究制定', /预算|各地|镇|街道/u],
];

const TRAINING: readonly (readonly [string, RegExp])[] = [
  ['引入高校师资力量', /师资|高校|课程/u],
  ['鼓励社会工作服务机构普遍', /新入职|入职/u],
  ['各地和社会工作行业组织', /考前|谁|组织/u],
  ['支持社会工作专业人才参与', /学历|教育/u],
];

const AIMS: readonly (readonly [string, RegExp])[] = [['以习近平', /指导思想/u]];

/** 要党支部才能拿吗, 没有党组织能不能领: is it a condition of being paid? */
const CONDITION =
  /(?:要|必须|得有|没有?|不)[^,，。]{0,12}(?:才|能|可以|还)[^,，。]{0,4}(?:拿|领|申|给|补|奖)/u;

/** Answers a question about something other than one benefit. */
export function aboutTheme(
  theme: Theme,
  aspect: Aspect | undefined,
  text: string,
  state: State,
  today: Day,
  wording: Wording,
): string {
  const themes = wording.themes(valuesOn(today));
  const says = (where: string, words: string) => wording.clauseSays(where, words);
  const named = (sentences: readonly (readonly [string, RegExp])[]) =>
    sentences.filter(([, words]) => words.test(text)).map(([starts]) => sentenceOf(starts));
  const noMoney = (clause: string) =>
    /补贴|补助|津贴|奖励|奖金|钱|经费|工资|subsid|money|paid/u.test(text)
      ? [wording.noMoney(wording.clause(clause))]
      : [];
  const noCondition = CONDITION.test(text) ? [wording.partyNoCondition] : [];
  switch (theme) {
    case 'party-branch': {
      const counts = readParty(text);
      return [
        ...noCondition,
        ...(noCondition.length > 0 ? [] : noMoney('11')),
        wording.party(counts, partyBranch(counts, today), on(today, PARTY_BRANCH)),
      ].join('\n');
    }
    case 'hiring':
      return [...noMoney('2'), wording.hiring, says(wording.clause('2'), clauseText('2'))].join('\n');
    case 'exam':
      return [wording.exam, says(wording.clause('1'), sentenceOf('广泛动员城乡社区工作者'))].join('\n');
    case 'party-organisation':
      return [
        ...(noCondition.length > 0 ? noCondition : noMoney('8')),
        wording.partyOrganisation,
        says(wording.clause('8'), clauseText('8')),
      ].join('\n');
    case 'network':
      return [...noMoney('9'), wording.network, says(wording.clause('9'), clauseText('9'))].join('\n');
    case 'enterprise-posts':
      return says(wording.section.tasks, sentenceOf('企业可根据工作需要'));
    case 'training': {
      const sentences = named(TRAINING);
      return says(
        wording.section.training,
        sentences.length > 0 ? sentences.join('') : sentenceOf('各地和社会工作行业组织'),
      );
    }
    case 'publicity':
      return says(wording.section.publicity, sentenceOf('充分利用“国际社会工作日”'));
    case 'duties': {
      const sentences = named(DUTIES);
      return says(
        wording.section.duties,
        (sentences.length > 0 ? sentences : DUTIES.map(([starts]) => sentenceOf(starts))).join(''),
      );
    }
    case 'aims': {
      const [guiding] = named(AIMS);
      return guiding
        ? says(wording.section.guiding, guiding)
        : says(wording.section.aims, sentenceOf('到 2025 年'));
    }
    case 'interpreter':
      return themes.interpreter;
    case 'document':
      return themes.document(DOCUMENT.number, DOCUMENT.title, wording.date(DOCUMENT.issued));
    case 'everything':
      return aboutEverything(aspect, text, state, today, wording);
  }
}

/** A question about all benefits at once: what is asked of each, or what there is. */
function aboutEverything(
  aspect: Aspect | undefined,
  text: string,
  state: State,
  today: Day,
  wording: Wording,
): string {
  const themes = wording.themes(valuesOn(today));
  if (aspect === 'payer') {
    const town = /镇|街道|town/u.test(text);
    const district = /区/u.test(text.replace(/社区|吴中区/gu, ''));
    return town === district
      ? `${themes.townPays}\n${themes.districtPays}`
      : town
        ? themes.townPays
        : themes.districtPays;
  }
  if (aspect === 'standing')
    return themes.document(DOCUMENT.number, DOCUMENT.title, wording.date(DOCUMENT.issued));
  if (aspect === 'filing' && /机构|组织|单位|自己|个人|本人/u.test(text)) return themes.byOrganization;
  const answer = aspect && wording.everything[aspect];
  return answer ?? overview(kindIn(text) ?? state.facts.applicantKind?.value, state, today, wording);
}

function kindIn(text: string): FactValue<'applicantKind'> | undefined {
  if (/社工站|\bstations?\b/u.test(text)) return 'station';
  if (/社会组织|机构|协会|民非|社团|基金会|组织(?!部)|organi[sz]ation/u.test(text)) return 'organization';
  return /社工|社区|个人|网格员|调解员|我|自己|worker/u.test(text) ? 'worker' : undefined;
}

/** What there is for such an applicant, at the level the person is known to have. */
const overview = (kind: unknown, state: State, today: Day, wording: Wording): string =>
  [
    wording.overview,
    ...BENEFITS.filter(({ kinds }) => !kind || kinds.some((open) => open === kind)).map(
      ({ id }) => `• ${shortLine(id, levelKnown(id, state, today), today, wording)}`,
    ),
  ].join('\n');
