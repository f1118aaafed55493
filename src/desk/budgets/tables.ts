import { Decimal } from 'decimal.js';
import type { BudgetLine, Payer, Recipient } from '../../budgets/index.js';
import type { ClaimSummary } from '../../claims/index.js';
import type { Table } from '../../exports/index.js';
import { shanghaiTime } from '../../shanghai.js';
import type { Names } from '../names.js';
import type { Frame } from '../pages/frame.js';

type Words = Pick<Frame, 'words' | 'talk'>;

export function payerName({ words, talk }: Words, payer: Payer): string {
  if (payer === 'district') return words.payer('district', null);
  return payer === 'town-unknown' ? words.budgets.townUnknown : words.payer('town', talk.town(payer));
}

/** The budget of a year, to be taken along. */
export function budgetTable(frame: Words, year: string, lines: readonly BudgetLine[]): Table {
  const { budgets } = frame.words;
  const { count, sure, possible } = budgets.sums;
  return {
    title: `${year} ${budgets.title}`,
    columns: [
      { head: budgets.payer, holds: 'text' },
      { head: budgets.benefit, holds: 'text' },
      { head: budgets.per, holds: 'text' },
      ...[budgets.claimed, budgets.approved, budgets.paid].flatMap((column) => [
        { head: `${column} ${count}`, holds: 'count' as const },
        { head: `${column} ${sure}`, holds: 'money' as const },
        { head: `${column} ${possible}`, holds: 'money' as const },
      ]),
    ],
    rows: lines.map(({ payer, benefit, per, claimed, approved, paid }) => [
      payerName(frame, payer),
      frame.talk.benefitName[benefit],
      frame.talk.per[per],
      ...[claimed, approved, paid].flatMap((sum) => [sum.count, sum.sure, sum.possible]),
    ]),
  };
}

/** The recipients of a month, to be taken along. */
export function recipientTable(frame: Words, month: string, recipients: readonly Recipient[]): Table {
  const { budgets } = frame.words;
  return {
    title: `${month} ${budgets.recipients}`,
    columns: [
      { head: budgets.town, holds: 'text' },
      { head: budgets.name, holds: 'text' },
      { head: budgets.employer, holds: 'text' },
      { head: budgets.amount, holds: 'money' },
      { head: budgets.since, holds: 'text' },
      { head: budgets.lastHeard, holds: 'text' },
      { head: budgets.note, holds: 'text' },
      { head: budgets.claim, holds: 'text' },
    ],
    rows: recipients.map(({ town, name, employer, amount, since, isNew, lastHeard, shouldAsk, claim }) => [
      town ? frame.talk.town(town) : budgets.townUnknown,
      name,
      employer,
      amount,
      since,
      lastHeard,
      [...(isNew ? [budgets.isNew] : []), ...(shouldAsk ? [budgets.ask] : [])].join('；'),
      claim,
    ]),
  };
}

/** Claims as the queue lists them, to be taken along. Mobile numbers stay on the desk. */
export function claimTable(frame: Words, claims: readonly ClaimSummary[], names: Names): Table {
  const { words, talk } = frame;
  const { queue, budgets } = words;
  return {
    title: queue.title,
    columns: [
      { head: queue.number, holds: 'text' },
      { head: queue.status, holds: 'text' },
      { head: queue.benefit, holds: 'text' },
      { head: budgets.per, holds: 'text' },
      { head: budgets.sums.sure, holds: 'money' },
      { head: budgets.sums.possible, holds: 'money' },
      { head: queue.payer, holds: 'text' },
      { head: queue.applicant, holds: 'text' },
      { head: budgets.employer, holds: 'text' },
      { head: queue.town, holds: 'text' },
      { head: queue.filedAt, holds: 'text' },
      { head: queue.reviewer, holds: 'text' },
    ],
    rows: claims.map((claim) => [
      claim.id,
      queue.state[claim.status],
      talk.benefitName[claim.benefit],
      talk.per[claim.per],
      claim.range.min,
      new Decimal(claim.range.max).minus(claim.range.min).toFixed(2),
      words.payer(claim.payer, claim.town && talk.town(claim.town)),
      claim.name,
      claim.employer,
      claim.town ? talk.town(claim.town) : queue.townUnknown,
      shanghaiTime(claim.filedAt),
      claim.reviewer ? (names.get(claim.reviewer) ?? claim.reviewer) : null,
    ]),
  };
}
