import { type Day, FACTS, type FactId, type FactValue } from '../../policy/index.js';
import { findDates } from './dates.js';
import { affirmed, held, type Lexicon, townIn, valuesIn, WORDS } from './lexicon.js';
import { findSums, isVague, saysNothingReceived } from './money.js';
import { NUMBER, readNumber } from './numerals.js';
import { saysUnknown } from './unknown.js';
import { isDoubleNegative, readYesNo } from './yes-no.js';

/** The facts that an answer gives. */
export type Heard = ReadonlyMap<FactId, FactValue>;

const NOTHING: Heard = new Map();
const one = (fact: FactId, value: FactValue | undefined): Heard =>
  value === undefined ? NOTHING : new Map([[fact, value]]);

/** For a yes-or-no fact: the words that settle it besides yes and no. The first that is found holds. */
const SETTLING: { readonly [F in FactId]?: readonly (readonly [boolean, RegExp])[] } = {
  onEstablishment: [
    [
      false,
      /(?:没|无|不|非|未)(?:有|是|在|进|入)?(?:事业|行政|正式)?(?:编|在编|编制)|合同(?:工|制)?|派遣|编外|聘用|人事代理|哪(?:来|有|里有)的?编|劳务|外包|临时工|购买服务|contract|agency/u,
    ],
    [true, /在编|事业编|行政编|公务员|有编|正式编|参公|入编|有?编制|编内/u],
  ],
  alsoGridWorkerOrMediator: [
    [false, /(?:没有?|不|未|无)(?:在|去|再)?兼|只(?:是|做|在)社区|都?没有?(?:兼|担任)/u],
    [true, /兼|网格员|调解员|也是|同时(?:是|做|当)/u],
  ],
  inPost: [
    [true, /(?:没|未|不(?!在))(?:有|会|想|曾)?(?:离|辞|退|走|下岗|调走|换工作|跳槽)/u],
    [
      false,
      /离职|辞职|辞[了掉的]|哪(?:还|里还?|儿)在|离开|退休|退了|(?:初|底|年|月|前|就)走的|待业|失业|没(?:有)?工作|不干|不做了|走了|(?:不|没|未|没有|不算|不是)(?:在岗|在职)|下岗|调走|换(?:了)?(?:个)?工作|跳槽|left|retired|resigned/u,
    ],
    [true, /在职|在岗|还在|在干|上班|一直(?:在|做|干)|仍/u],
  ],
  worksInDistrict: [
    [true, /(?:没|未)(?:有)?(?:离职|辞职|退休|走|离开)/u],
    [false, /不在|园区|姑苏|相城|虎丘|吴江|昆山|常熟|张家港|太仓|外地|工业园/u],
    [true, /在吴中|吴中|本区/u],
  ],
  registeredInDistrict: [
    [false, /(?:没|未|无)(?:有)?(?:登记|注册)|不是社会组织|(?:园区|姑苏|相城|虎丘|吴江|昆山|外地)/u],
    [true, /吴中(?:区)?(?:民政局?)?(?:登记|注册)|在吴中|登记(?:了|过|的)|注册(?:了|过|的)/u],
  ],
  supervisorAwardReceived: [
    [false, /(?:没|未|还没|没有)(?:去|再|有)?(?:领|拿|发|收|给|到)|没到账/u],
    [true, /(?:领|拿|发|收|到账)(?:了|过|到)|已(?:经)?(?:领|拿|发)/u],
  ],
  grassrootsSubsidyReceived: [
    [false, /(?:钱|补贴|款)?(?:没|未|还没|没有)(?:去|再|有)?(?:领|拿|发|收|给|到)/u],
    [true, /(?:领|拿|发|收|给)(?:了|过|到)|已(?:经)?(?:领|拿|发)/u],
  ],
  filedWithTown: [
    [false, /(?:没|未|还没|没有)(?:去|在)?(?:备|登记)/u],
    [true, /备(?:案)?(?:了|过|的|好)|已(?:经)?备案/u],
  ],
  servesCommunity: [
    [false, /不进社区|只对会员|没(?:有)?(?:做|开展|搞)|不(?:做|开展|搞)/u],
    [true, /邻里|互助|慈善|公益|文体|志愿|为老|助老|便民|社区活动|主要做|经常/u],
  ],
  undertakenService: [
    [false, /没(?:有)?(?:承接|做|接|参加|搞)|未承接|从没/u],
    [true, /(?:做|承接|接|参加|搞|组织)(?:了|过)|经常|好多次|很多次|一直在/u],
  ],
  supervisorQualified: [
    [false, /没(?!错|问题)|未|不(?!错)|无/u],
    [true, /(?:评|考|获|拿|通过)(?:上|到|了|过|评)|有督导|是督导/u],
  ],
};

/** Do the words settle a yes-or-no fact by more than a yes or a no? */
export const settles = (fact: FactId, text: string): boolean =>
  (SETTLING[fact] ?? []).some(([, words]) => words.test(text));

/** 市级那次配套了五千: the sum beside “received” words is what was received. The last one said corrects the ones before. */
function readReceived(text: string, today: Day): string | undefined {
  const sums = findSums(text, today, true);
  if (sums.length > 0) return sums.at(-1)?.value;
  return saysNothingReceived(text) || readYesNo(text) === false ? '0.00' : undefined;
}

function readLevels(
  text: string,
  lexicon: Lexicon<string>,
  previous: FactId | undefined,
  fact: FactId,
): Heard {
  const found = valuesIn(held(affirmed(text)), lexicon);
  const [highest, next] = found.filter((value) => value !== 'none' || found.length === 1);
  // 没考过: nothing is held, and no level is named that was only tried.
  if (!highest) return valuesIn(text, lexicon).join() === 'none' ? one(fact, 'none') : NOTHING;
  return new Map<FactId, FactValue>([
    [fact, highest],
    ...(previous && next ? [[previous, next] as const] : []),
  ]);
}

function readJournals(text: string): FactValue<'journalLevels'> | undefined {
  if (/三个?级别|三级都|全都?(?:有|发)/u.test(text)) return FACTS.journalLevels.values;
  const said = affirmed(text);
  const levels = FACTS.journalLevels.values.filter(
    (level) =>
      ({ municipal: /市/u, provincial: /省/u, national: /国家|全国|national/u })[level].test(said) ||
      said.includes(level),
  );
  if (levels.length > 0) return levels;
  return /没|无|不是|公众号|内刊|none|^no/u.test(text) ? [] : undefined;
}

/** A plain number in the answer to “how many?” or “what score?”; the last one said. */
function readPlainNumber(text: string): number | undefined {
  const numbers = [...text.matchAll(new RegExp(NUMBER, 'gu'))].flatMap(
    ([written]) => readNumber(written)?.toNumber() ?? [],
  );
  return numbers.at(-1);
}

/** What an answer to the question about one fact says of it, and of what goes with it. */
export function readAnswer(fact: FactId, text: string, today: Day): Heard {
  const spec = FACTS[fact];
  switch (spec.kind) {
    case 'boolean': {
      const so = affirmed(text);
      const settled = (SETTLING[fact] ?? []).find(([, words]) => words.test(so))?.[0];
      const town = fact === 'worksInDistrict' ? townIn(affirmed(text)) : undefined;
      if (town && settled !== false)
        return new Map<FactId, FactValue>([
          [fact, true],
          ['town', town],
        ]);
      return one(fact, isDoubleNegative(text) ? true : (settled ?? readYesNo(text)));
    }
    case 'date':
      return one(fact, findDates(text, today).at(-1)?.value);
    case 'money': {
      const isReceived = fact !== 'operatingFunds';
      return one(fact, isReceived ? readReceived(text, today) : findSums(text, today, true).at(-1)?.value);
    }
    case 'count': {
      if (/没|无|除了这篇|就这一?篇|none|^no|zero/u.test(text)) return one(fact, 0);
      const count = readPlainNumber(text);
      return one(fact, count !== undefined && Number.isSafeInteger(count) ? count : undefined);
    }
    case 'score': {
      const score = readPlainNumber(text);
      return one(fact, score !== undefined && score <= 100 ? score : undefined);
    }
    case 'choices':
      return one(fact, readJournals(text));
    case 'choice':
      return readChoice(fact, text);
  }
}

function readChoice(fact: FactId, text: string): Heard {
  if (fact === 'certificateLevel')
    return readLevels(text, WORDS.certificateLevel, 'previousCertificateLevel', fact);
  if (fact === 'previousCertificateLevel')
    return readLevels(text, WORDS.previousCertificateLevel, undefined, fact);
  if (fact === 'ratingLevel' || fact === 'previousRatingLevel')
    return readLevels(text, WORDS[fact], undefined, fact);
  const lexicons: { readonly [id: string]: Lexicon<string> } = WORDS;
  const said = affirmed(text);
  const [first] = valuesIn(said, lexicons[fact] ?? []);
  if (fact === 'town') return one(fact, townIn(said));
  if (fact === 'honorGrantor' && first === 'civil-affairs') {
    const [level] = valuesIn(said, WORDS.honorLevel);
    return new Map<FactId, FactValue>([[fact, first], ...(level ? [['honorLevel', level] as const] : [])]);
  }
  return one(fact, first);
}

/**
 * Is the answer an admitted “I don't know”? 大概四十来万 is one, too: the sum is not known to the yuan. But a date that is
 * named stands as far as it goes: 2022年6月，哪天忘了.
 */
export function isUnknown(fact: FactId, text: string, today: Day): boolean {
  const { kind } = FACTS[fact];
  if (kind === 'date') return saysUnknown(text) && findDates(text, today).length !== 1;
  return saysUnknown(text) || (kind === 'money' && isVague(text));
}

/** Which kinds of fact a correction without a name may be of: one with a date is of a date, one with a sum of a sum. */
export function kindsIn(text: string, today: Day): (fact: FactId) => boolean {
  const hasDate = findDates(text, today).length > 0;
  const hasSum = !hasDate && findSums(text, today, false).length > 0;
  return (fact) => {
    const { kind } = FACTS[fact];
    if (hasDate) return kind === 'date';
    if (hasSum) return kind === 'money';
    return kind !== 'date' && kind !== 'money';
  };
}
