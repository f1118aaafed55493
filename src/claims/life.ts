import type { TownId } from '../../policy/index.js';
import type { Claim, ClaimStatus } from './claim.js';

export const ROLES = [
  'town-reviewer',
  'district-reviewer',
  'approver',
  'rulings-keeper',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** A member of staff as the life of a claim knows them. */
export interface Officer {
  readonly account: string;
  readonly roles: readonly Role[];
  /** Of a town reviewer: the town. */
  readonly town: TownId | null;
  /** Their own number, so that nobody reviews what they filed themselves. */
  readonly mobile: string | null;
}

export type Action =
  | 'file'
  | 'take'
  | 'release'
  | 'return'
  | 'answer'
  | 'correct'
  | 'recommend'
  | 'send-back'
  | 'approve'
  | 'reject'
  | 'undo'
  | 'pay'
  | 'withdraw'
  | 'reassess'
  | 'note';

/** The actions that staff take by hand. */
export type StaffAction = Exclude<Action, 'file' | 'answer' | 'withdraw' | 'reassess'>;

interface Open {
  readonly to: ClaimStatus;
  readonly who: 'applicant' | 'system' | ((claim: Claim, officer: Officer) => boolean);
}

const OPEN = ['draft', 'in-review', 'returned', 'recommended'] as const;

/** Reviews claims like this one: the district any, a town what it pays itself. */
export const canReview = (claim: Claim, { roles, town }: Officer): boolean =>
  roles.includes('district-reviewer') ||
  (roles.includes('town-reviewer') &&
    claim.finding.payer === 'town' &&
    claim.town !== null &&
    claim.town === town);
const isHolder = (claim: Claim, officer: Officer): boolean =>
  claim.reviewer === officer.account && canReview(claim, officer);
const isApprover = (_: Claim, { roles }: Officer): boolean => roles.includes('approver');
/** What still hangs on something can be neither recommended nor approved. */
const isSettled = ({ finding }: Claim): boolean => finding.status === 'eligible' && finding.amount !== null;
/** Four eyes: whoever recommended a claim does not approve it. */
const isSecond = (claim: Claim, officer: Officer): boolean =>
  isApprover(claim, officer) && claim.reviewer !== officer.account;
/** A holder who went home must not block a claim. */
const mayRelease = (claim: Claim, officer: Officer): boolean =>
  isHolder(claim, officer) || officer.roles.includes('administrator');

/** Which action is open in which state, where it leads, and to whom it is open. */
const LIFE: { readonly [S in ClaimStatus]: { readonly [A in Action]?: Open } } = {
  draft: {
    take: { to: 'in-review', who: canReview },
    withdraw: { to: 'withdrawn', who: 'applicant' },
    reassess: { to: 'draft', who: 'system' },
    note: { to: 'draft', who: canSee },
  },
  'in-review': {
    recommend: { to: 'recommended', who: (claim, officer) => isSettled(claim) && isHolder(claim, officer) },
    return: { to: 'returned', who: isHolder },
    reject: { to: 'rejected', who: isHolder },
    correct: { to: 'in-review', who: isHolder },
    release: { to: 'draft', who: mayRelease },
    withdraw: { to: 'withdrawn', who: 'applicant' },
    reassess: { to: 'in-review', who: 'system' },
    note: { to: 'in-review', who: canSee },
  },
  returned: {
    answer: { to: 'draft', who: 'applicant' },
    undo: { to: 'in-review', who: isHolder },
    withdraw: { to: 'withdrawn', who: 'applicant' },
    reassess: { to: 'returned', who: 'system' },
    note: { to: 'returned', who: canSee },
  },
  recommended: {
    approve: { to: 'approved', who: (claim, officer) => isSettled(claim) && isSecond(claim, officer) },
    'send-back': { to: 'in-review', who: isSecond },
    reject: { to: 'rejected', who: isSecond },
    undo: { to: 'in-review', who: isHolder },
    withdraw: { to: 'withdrawn', who: 'applicant' },
    note: { to: 'recommended', who: canSee },
  },
  approved: {
    pay: { to: 'paid', who: isApprover },
    undo: { to: 'recommended', who: isSecond },
    note: { to: 'approved', who: canSee },
  },
  rejected: {
    undo: { to: 'in-review', who: (claim, officer) => isHolder(claim, officer) || isSecond(claim, officer) },
    note: { to: 'rejected', who: canSee },
  },
  paid: { note: { to: 'paid', who: canSee } },
  withdrawn: { note: { to: 'withdrawn', who: canSee } },
};

/** Sees every town's claims. */
export const isOfDistrict = ({ roles }: Pick<Officer, 'roles'>): boolean =>
  roles.some((role) => role !== 'town-reviewer');

export const keepsRulings = ({ roles }: Pick<Officer, 'roles'>): boolean => roles.includes('rulings-keeper');

/** May they read the claim? Town reviewers read their own town's, whoever pays, and may advise on them by a note. */
export function canSee(claim: Pick<Claim, 'town'>, officer: Officer): boolean {
  const { roles, town } = officer;
  return (
    isOfDistrict(officer) || (roles.includes('town-reviewer') && claim.town !== null && claim.town === town)
  );
}

/** A claim filed with an officer's own number is not theirs to act on. */
export const isOwn = (claim: Claim, { mobile }: Officer): boolean =>
  mobile !== null && claim.contact.mobile === mobile;

/** Where an action leads, for the applicant or the product; undefined where it is not open now. */
export function leadsTo(claim: Claim, action: Action, who: 'applicant' | 'system'): ClaimStatus | undefined {
  const open = LIFE[claim.status][action];
  return open?.who === who ? open.to : undefined;
}

/** Where an action of staff leads; undefined where it is not open to this officer now. */
export function leadsToFor(claim: Claim, action: StaffAction, officer: Officer): ClaimStatus | undefined {
  const open = LIFE[claim.status][action];
  if (!open || typeof open.who === 'string' || isOwn(claim, officer)) return undefined;
  return canSee(claim, officer) && open.who(claim, officer) ? open.to : undefined;
}

/** The usual one first. */
export const STAFF_ACTIONS: readonly StaffAction[] = [
  'take',
  'recommend',
  'approve',
  'pay',
  'return',
  'send-back',
  'reject',
  'correct',
  'undo',
  'release',
  'note',
];

/** The actions open to an officer on a claim, the usual one first. */
export const actionsFor = (claim: Claim, officer: Officer): readonly StaffAction[] =>
  STAFF_ACTIONS.filter((action) => leadsToFor(claim, action, officer) !== undefined);

/** Not decided yet: a settled ruling or the applicant may still change what it says. */
export const isOpen = ({ status }: Pick<Claim, 'status'>): boolean => OPEN.some((one) => one === status);
