import type { Context, EvidenceFile } from '../../conversations/index.js';
import {
  assess,
  BENEFITS,
  type FactId,
  type FactValue,
  type Finding,
  type Rulings,
  TOWNS,
} from '../../policy/index.js';
import type { Claim, RejectReason, Returned, StatedFact } from './claim.js';
import { factsOf } from './claim.js';
import { canonical, type FieldChange, withEvent } from './events.js';
import { type Action, canReview, leadsTo, leadsToFor, type Officer } from './life.js';

/** What a member of staff does to a claim. */
export type Deed =
  | { readonly action: 'take' | 'release' | 'recommend' | 'approve' | 'pay' }
  | ({ readonly action: 'return' } & Returned)
  | { readonly action: 'reject'; readonly reason: RejectReason; readonly note: string }
  | { readonly action: 'send-back' | 'undo' | 'note'; readonly note: string }
  | {
      readonly action: 'correct';
      readonly fact: FactId;
      readonly value: FactValue | null;
      readonly note: string;
    };

/** The action is not open to whoever tried it, in the state the claim is in now. */
export class NotOpen extends Error {
  override readonly name = 'NotOpen';
  readonly action: Action;

  constructor(claim: Claim, action: Action) {
    super(`${action} is not open on ${claim.id}, which is ${claim.status}`);
    this.action = action;
  }
}

/**
 * The claim after a deed of staff.
 * @throws NotOpen; BadInput where a corrected fact cannot be
 */
export function act(claim: Claim, deed: Deed, officer: Officer, { now, rulings }: Context): Claim {
  const to = leadsToFor(claim, deed.action, officer);
  if (!to) throw new NotOpen(claim, deed.action);
  const { changes, ...changed } = changeOf(claim, deed, officer, now, rulings);
  const done = { ...claim, status: to, ...changed };
  const after = leavesItsReviewer(done, deed, officer)
    ? { ...done, status: 'draft' as const, reviewer: null }
    : done;
  return withEvent(after, {
    at: now,
    by: { kind: 'staff', account: officer.account },
    action: deed.action,
    from: claim.status,
    to: after.status,
    ...('reason' in deed ? { reason: deed.reason } : {}),
    ...('note' in deed && deed.note !== '' ? { note: deed.note } : {}),
    ...(changes ? { changes } : {}),
  });
}

/** A claim that a correction made another town's waits there to be taken: whoever held it may not review it any more. */
const leavesItsReviewer = (claim: Claim, { action }: Deed, officer: Officer): boolean =>
  action === 'correct' && !canReview(claim, officer);

type Change = Partial<Pick<Claim, 'reviewer' | 'returned' | 'facts' | 'finding' | 'rulings' | 'town'>> & {
  readonly changes?: readonly FieldChange[];
};

function changeOf(claim: Claim, deed: Deed, officer: Officer, now: string, rulings: Rulings): Change {
  switch (deed.action) {
    case 'take':
      return { reviewer: officer.account };
    case 'release':
      return { reviewer: null };
    case 'return':
      return { returned: { reason: deed.reason, facts: deed.facts, note: deed.note } };
    case 'undo':
      return { returned: null };
    case 'correct': {
      const { fact, value, note } = deed;
      const said = claim.facts.find((stated) => stated.fact === fact);
      const corrected: StatedFact[] = value === null ? [] : [{ fact, value, words: note, at: now }];
      const facts = said
        ? claim.facts.flatMap((stated) => (stated === said ? corrected : [stated]))
        : [...claim.facts, ...corrected];
      const after = reassessed({ ...claim, facts }, rulings, claim.asOf);
      return {
        facts,
        ...after,
        ...(fact === 'town' ? { town: TOWNS.find(({ id }) => id === value)?.id ?? null } : {}),
        changes: [factChange(fact, said, value), ...amountChange(claim, after.finding)],
      };
    }
    default:
      return {};
  }
}

/** What an applicant answered to a returned claim: only what differs counts as changed. */
export interface AnsweredAgain {
  readonly facts: readonly StatedFact[];
  readonly contact: Claim['contact'];
  readonly evidence: readonly EvidenceFile[];
  readonly town: Claim['town'];
}

/**
 * A returned claim is a draft again, with the answers that were asked for, and worked out anew on today.
 * @throws NotOpen; BadInput
 */
export function answerReturned(claim: Claim, given: AnsweredAgain, { now, today, rulings }: Context): Claim {
  const to = leadsTo(claim, 'answer', 'applicant');
  if (!to) throw new NotOpen(claim, 'answer');
  const evidence = [...claim.evidence, ...given.evidence];
  const after = reassessed({ ...claim, facts: given.facts }, rulings, today);
  const changes: FieldChange[] = [
    ...factChanges(claim.facts, given.facts),
    ...(['name', 'mobile', 'employer'] as const).flatMap((field) =>
      claim.contact[field] === given.contact[field]
        ? []
        : [{ field, old: claim.contact[field], new: given.contact[field] }],
    ),
    ...(given.evidence.length > 0
      ? [{ field: 'evidence' as const, old: claim.evidence.length, new: evidence.length }]
      : []),
    ...amountChange(claim, after.finding),
  ];
  return withEvent(
    {
      ...claim,
      ...after,
      status: to,
      facts: given.facts,
      contact: given.contact,
      evidence,
      town: given.town,
      asOf: today,
      reviewer: null,
      returned: null,
    },
    { at: now, by: { kind: 'applicant' }, action: 'answer', from: claim.status, to, changes },
  );
}

/** @throws NotOpen */
export function withdraw(claim: Claim, now: string): Claim {
  const to = leadsTo(claim, 'withdraw', 'applicant');
  if (!to) throw new NotOpen(claim, 'withdraw');
  return withEvent(
    { ...claim, status: to, returned: null },
    { at: now, by: { kind: 'applicant' }, action: 'withdraw', from: claim.status, to },
  );
}

/** The claim under the rulings in force; undefined where its finding stays the same, or it is decided already. */
export function reassess(claim: Claim, { now, rulings }: Context): Claim | undefined {
  const to = leadsTo(claim, 'reassess', 'system');
  if (!to) return undefined;
  const after = reassessed(claim, rulings, claim.asOf);
  if (canonical(after.finding) === canonical(claim.finding)) return undefined;
  return withEvent(
    { ...claim, ...after },
    {
      at: now,
      by: { kind: 'system' },
      action: 'reassess',
      from: claim.status,
      to,
      changes: [
        { field: 'rulings', old: claim.rulings, new: rulings },
        ...amountChange(claim, after.finding),
      ],
    },
  );
}

function reassessed(claim: Claim, rulings: Rulings, asOf: string): Pick<Claim, 'finding' | 'rulings'> {
  return { finding: findingFor(claim, rulings, asOf), rulings };
}

/** @throws BadInput */
function findingFor(claim: Claim, rulings: Rulings, asOf: string): Finding {
  const finding = assess(kindFitting(claim), rulings, asOf).find(({ benefit }) => benefit === claim.benefit);
  if (!finding) throw new TypeError(`no finding for ${claim.benefit} of ${claim.id}`);
  return finding;
}

/** A corrected applicant kind that the benefit is not open to would leave no finding: the claim is still about it. */
function kindFitting(claim: Claim) {
  const { applicantKind, ...facts } = factsOf(claim);
  const kinds: readonly string[] = BENEFITS.find(({ id }) => id === claim.benefit)?.kinds ?? [];
  return applicantKind && kinds.includes(applicantKind) ? { applicantKind, ...facts } : facts;
}

function factChanges(before: readonly StatedFact[], after: readonly StatedFact[]): readonly FieldChange[] {
  const ids = new Set([...before, ...after].map(({ fact }) => fact));
  return [...ids].flatMap((fact) => {
    const [said, says] = [before, after].map((list) => list.find((one) => one.fact === fact));
    const isSame = canonical(said?.value) === canonical(says?.value);
    return isSame ? [] : [factChange(fact, said, says?.value ?? null)];
  });
}

/** The words that stood behind the old value stay on record. */
const factChange = (field: FactId, said: StatedFact | undefined, now: FactValue | null): FieldChange => ({
  field,
  old: said?.value ?? null,
  new: now,
  ...(said ? { words: said.words } : {}),
});

const amountChange = (claim: Claim, finding: Finding): readonly FieldChange[] => {
  const [old, now] = [claim.finding, finding].map(({ status, amount, range }) => ({ status, amount, range }));
  return canonical(old) === canonical(now) ? [] : [{ field: 'amount', old, new: now }];
};
