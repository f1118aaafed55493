import { BadInput } from './bad-input.js';
import { type Day, type Days, daysOf } from './dates.js';
import { ISSUED } from './document/index.js';
import { FACT_IDS, FACTS, type FactId, type FactValue, isFactId } from './facts.js';
import { type Fen, MONEY_FORM, toFen } from './money.js';
import { isRulingId, RULINGS, type RulingId, type RulingValue } from './rulings.js';

/** A fact as the engine holds it: a date as the days it may stand for, money as fen, the rest as given. */
export type Held<F extends FactId> = (typeof FACTS)[F]['kind'] extends 'date'
  ? Days
  : (typeof FACTS)[F]['kind'] extends 'money'
    ? Fen
    : FactValue<F>;

/** Checked input: only what is known is present. */
export type Known = { readonly [F in FactId]?: Held<F> } & {
  readonly [R in RulingId]?: RulingValue<R>;
} & { readonly asOf: Day };

const RANK = { none: 0, assistant: 1, 'social-worker': 2, senior: 3 } as const;

/** May a person with this certificate have held that one before? “other than none” it must be a lower one. */
export function mayPrecede(previous: keyof typeof RANK, level: keyof typeof RANK): boolean {
  return previous === 'none' || RANK[previous] < RANK[level];
}

/**
 * Checks a case whole.
 * @param asOf the day of assessment, "YYYY-MM-DD", on or after the day the document was issued
 * @throws BadInput for anything outside the vocabulary, naming the fact, the ruling or asOf
 */
export function read(facts: unknown, rulings: unknown, asOf: unknown): Known {
  const day = readAsOf(asOf);
  const known: Record<string, unknown> = { asOf: day };
  for (const [id, value] of entries('facts', facts)) {
    if (!isFactId(id)) throw new BadInput(id, value, `已知的事实：${FACT_IDS.join('、')}`);
    if (value !== null && value !== undefined) known[id] = readFact(id, value, day);
  }
  for (const [id, value] of entries('rulings', rulings)) {
    if (!isRulingId(id)) throw new BadInput(id, value, `已知的口径：${Object.keys(RULINGS).join('、')}`);
    if (value === null || value === undefined) continue;
    const values: readonly unknown[] = RULINGS[id];
    if (!values.includes(value)) throw new BadInput(id, value, values.join('、'));
    known[id] = value;
  }
  clash(known);
  return { ...known, asOf: day };
}

/** The sums among facts that were checked, and the day. */
export function sumsIn(facts: unknown, sums: readonly string[], asOf: Day): Known {
  const given = entries('facts', facts).filter(([id]) => sums.includes(id));
  const known = given.flatMap(([id, value]) => (typeof value === 'string' ? [[id, toFen(value)]] : []));
  return { ...Object.fromEntries(known), asOf };
}

/**
 * Two certificate levels that cannot go together are refused.
 * @throws BadInput naming previousCertificateLevel, whose row states the rule
 */
export function clash(facts: unknown): void {
  if (typeof facts !== 'object' || facts === null) return;
  const level = 'certificateLevel' in facts ? facts.certificateLevel : undefined;
  const previous = 'previousCertificateLevel' in facts ? facts.previousCertificateLevel : undefined;
  if (isLevel(level) && isLevel(previous) && !mayPrecede(previous, level)) {
    throw new BadInput(
      'previousCertificateLevel',
      previous,
      `none，或低于 certificateLevel（${level}）的等级`,
    );
  }
}

const isLevel = (value: unknown): value is keyof typeof RANK =>
  typeof value === 'string' && Object.hasOwn(RANK, value);

function entries(subject: string, value: unknown): [string, unknown][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object' || Array.isArray(value)) throw new BadInput(subject, value, 'JSON 对象');
  return Object.entries(value);
}

/** @throws BadInput unless it is a whole day on which the document was in force */
export function readAsOf(asOf: unknown): Day {
  const days = typeof asOf === 'string' ? daysOf(asOf) : undefined;
  if (!days || days.first !== days.last || days.first < ISSUED) {
    throw new BadInput('asOf', asOf, `${ISSUED}（文件施行之日）起的一个完整日期，YYYY-MM-DD`);
  }
  return days.first;
}

/**
 * Checks one fact's value by the table of facts.
 * @throws BadInput naming the fact
 */
export function readFact<F extends FactId>(id: F, value: unknown, asOf: Day): unknown {
  const spec = FACTS[id];
  switch (spec.kind) {
    case 'choice': {
      const values: readonly unknown[] = spec.values;
      if (!values.includes(value)) throw new BadInput(id, value, values.join('、'));
      return value;
    }
    case 'choices': {
      const values: readonly unknown[] = spec.values;
      if (!Array.isArray(value) || !value.every((one) => values.includes(one))) {
        throw new BadInput(id, value, `列表，取自 ${values.join('、')}；没有则为 []`);
      }
      return value;
    }
    case 'boolean':
      if (typeof value !== 'boolean') throw new BadInput(id, value, 'true、false');
      return value;
    case 'date': {
      const days = typeof value === 'string' ? daysOf(value) : undefined;
      if (!days || days.first > asOf) {
        throw new BadInput(id, value, `不晚于 ${asOf} 的日期：YYYY-MM-DD、YYYY-MM 或 YYYY`);
      }
      return days.last > asOf ? { first: days.first, last: asOf } : days;
    }
    case 'money':
      if (typeof value !== 'string' || !MONEY_FORM.test(value)) {
        throw new BadInput(id, value, '金额（元），两位小数的字符串，如 "2000.00"');
      }
      return toFen(value);
    case 'count':
      if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
        throw new BadInput(id, value, '不小于 0 的整数');
      }
      return value;
    case 'score':
      if (
        typeof value !== 'number' ||
        !(value >= 0 && value <= 100) ||
        Math.round(value * 100) / 100 !== value
      ) {
        throw new BadInput(id, value, '0 到 100 的数，最多两位小数');
      }
      return value;
  }
}
