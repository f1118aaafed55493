import { z } from 'zod';
import { maskMobile, valueLabel } from '../../../conversations/index.js';
import { type FactId, isFactId, RULING_IDS } from '../../../policy/index.js';
import type { FieldChange } from '../../claims/index.js';
import type { Frame } from '../pages/frame.js';
import { readKept } from './kept-value.js';

/** A change in words. `old` is undefined where there is nothing to be held against. */
export interface Described {
  readonly label: string;
  readonly old: string | undefined;
  readonly now: string;
  /** What the old value was taken from. */
  readonly words: string | undefined;
}

const Outcome = z.object({
  status: z.enum(['eligible', 'ineligible', 'undetermined']),
  amount: z.string().nullable(),
  range: z.object({ min: z.string(), max: z.string() }),
});
const Settled = z.record(z.string(), z.string());

/** Says what changed, as far as it can be read: records outlive the code that wrote them. */
export function describeChange(frame: Frame, change: FieldChange): Described {
  const { talk, words } = frame;
  const { review, claim } = words;
  const { field } = change;
  const both = (label: string, say: (value: unknown) => string): Described => ({
    label,
    old: say(change.old),
    now: say(change.new),
    words: change.words,
  });
  if (isFactId(field)) return both(talk.factLabel[field], (value) => factIn(frame, field, value));
  switch (field) {
    case 'mobile':
      return both(claim.mobile, (value) => maskMobile(String(value)));
    case 'name':
    case 'employer':
      return both(claim[field], String);
    case 'evidence':
      return both(review.filesChanged, String);
    case 'amount':
      return both(review.amountChanged, (value) => outcomeIn(frame, value));
    case 'rulings':
      return {
        label: review.rulingsChanged,
        old: undefined,
        now: rulingsIn(frame, change.new),
        words: undefined,
      };
  }
}

function factIn({ talk, words }: Frame, fact: FactId, value: unknown): string {
  const kept = readKept(value);
  return kept === undefined ? words.review.nothingBefore : valueLabel(talk, fact, kept);
}

function outcomeIn({ talk }: Frame, value: unknown): string {
  const read = Outcome.safeParse(value);
  if (!read.success) return '?';
  const { status, amount, range } = read.data;
  return status === 'ineligible'
    ? talk.status[status]
    : `${talk.status[status]} ${amount === null ? talk.range(range) : talk.money(amount)}`;
}

function rulingsIn({ talk, words }: Frame, value: unknown): string {
  const settled = Settled.safeParse(value).data ?? {};
  const said = RULING_IDS.filter((ruling) => settled[ruling]).map((ruling) => {
    const labels: Readonly<Record<string, string>> = talk.rulingValue[ruling];
    const chosen = settled[ruling] ?? '';
    return `${talk.rulingQuestion[ruling]}${words.colon}${labels[chosen] ?? chosen}`;
  });
  return said.length > 0 ? said.join('；') : words.review.nothingBefore;
}
