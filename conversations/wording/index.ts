import { FACTS, type FactId, type Facts, type FactValue, TOWNS } from '../../policy/index.js';
import type { Choice, Language } from '../messages.js';
import { en } from './en.js';
import type { Wording } from './wording.js';
import { zh } from './zh.js';

export type { PolicyValues, Question, Step, Wording } from './wording.js';

/** The catalogue of a language. */
export const wordingOf = (language: Language): Wording => ({ zh, en })[language];

const labelIn = (labels: Readonly<Record<string, string>>, value: unknown): string =>
  labels[String(value)] ?? String(value);

/** A fact's value in words: "2022-06" → 2022年6月, "2000.00" → 2000元, true → 是. */
export function valueLabel(wording: Wording, fact: FactId, value: FactValue): string {
  switch (FACTS[fact].kind) {
    case 'boolean':
      return value === true ? wording.yes : wording.no;
    case 'date':
      return wording.date(String(value));
    case 'money':
      return wording.money(String(value));
    case 'count':
      return wording.count(fact, Number(value));
    case 'score':
      return wording.score(Number(value));
    case 'choices': {
      const levels = Array.isArray(value) ? value : [];
      return levels.length
        ? wording.list([...new Set(levels)].map((level) => labelIn(wording.journalLevel, level)))
        : wording.noJournal;
    }
    case 'choice':
      return choiceLabel(wording, fact, String(value));
  }
}

function choiceLabel(wording: Wording, fact: FactId, value: string): string {
  if (fact === 'town') {
    const town = TOWNS.find(({ id }) => id === value);
    return town ? wording.town(town.id) : value;
  }
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = wording.values;
  return labelIn(labels[fact] ?? {}, value);
}

/** A fact's value from the id of one of its choices; undefined for "unknown". */
export function chosenValue(fact: FactId, id: string): FactValue | undefined {
  if (id === 'unknown') return undefined;
  const spec = FACTS[fact];
  if (spec.kind === 'boolean') return id === 'true';
  if (spec.kind === 'choices') return spec.values.filter((value) => value === id);
  return id;
}

/** "证书等级：社会工作师（中级）" */
export const statedLabel = (wording: Wording, fact: FactId, value: FactValue): string =>
  wording.stated(wording.factLabel[fact], valueLabel(wording, fact, value));

/** What needs no name beside it: 木渎镇, 城乡社区工作者, 4A. */
const SPEAKS_FOR_ITSELF: ReadonlySet<FactId> = new Set([
  'applicantKind',
  'town',
  'occupation',
  'certificateLevel',
  'ratingLevel',
  'honorKind',
  'honorGrantor',
  'honorLevel',
]);

/** As it is read back: "社会工作师（中级）", "不在编", "证书批准日期：2025年6月". */
export function shortLabel(wording: Wording, fact: FactId, value: FactValue): string {
  const label = wording.factLabel[fact];
  if (typeof value === 'boolean') return wording.inShort(label, value);
  if (value === '0.00' && fact.endsWith('Received'))
    return wording.stated(label, wording.nothingReceivedWord);
  const isPlain = SPEAKS_FOR_ITSELF.has(fact) && value !== 'none' && value !== 'other';
  return isPlain ? valueLabel(wording, fact, value) : statedLabel(wording, fact, value);
}

/** The choices of a fact: its values where it has a list of them, and "unknown" where the person may not know. */
export function choicesOf(wording: Wording, fact: FactId, facts: Facts): readonly Choice[] {
  const spec = FACTS[fact];
  const unknown = fact === 'applicantKind' ? [] : [{ id: 'unknown', label: wording.dontKnow }];
  if (spec.kind === 'boolean') {
    return [{ id: 'true', label: wording.yes }, { id: 'false', label: wording.no }, ...unknown];
  }
  if (spec.kind === 'choices') {
    return [
      ...spec.values.map((id) => ({ id, label: wording.journalLevel[id] })),
      { id: 'none', label: wording.noJournal },
      ...unknown,
    ];
  }
  if (spec.kind !== 'choice') return unknown;
  const values: readonly string[] = spec.values;
  // "none" last: so 3 picks 3A, and 1 the first level of the certificates.
  const ordered = [...values.filter((id) => id !== 'none'), ...values.filter((id) => id === 'none')];
  return [
    ...ordered
      .filter((id) => fits(fact, id, facts))
      .map((id) => ({ id, label: choiceLabel(wording, fact, id) })),
    ...unknown,
  ];
}

/** A certificate held before the present one is a lower one, so only those are offered. */
function fits(fact: FactId, value: string, { certificateLevel }: Facts): boolean {
  if (fact !== 'previousCertificateLevel' || !certificateLevel || value === 'none') return true;
  const levels: readonly string[] = FACTS.certificateLevel.values;
  return levels.indexOf(value) < levels.indexOf(certificateLevel);
}
