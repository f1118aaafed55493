import { type Claim, canReview, isOwn, type Officer, type StaffAction } from '../../claims/index.js';
import type { Hindrance } from '../wording/review.js';

/** Why the next step of a claim is not open to an officer; undefined where one is, or none is to come. */
export function hindranceFor(
  claim: Claim,
  officer: Officer,
  actions: readonly StaffAction[],
): Hindrance | undefined {
  if (isOwn(claim, officer)) return 'own';
  const { status, finding, reviewer } = claim;
  const isSettled = finding.status === 'eligible' && finding.amount !== null;
  switch (status) {
    case 'draft':
      return actions.includes('take') ? undefined : 'not-reviewer';
    case 'in-review':
      if (reviewer !== officer.account) return canReview(claim, officer) ? 'held-by-other' : 'not-reviewer';
      return isSettled ? undefined : 'not-settled';
    case 'returned':
      return 'with-applicant';
    case 'recommended':
      if (actions.includes('approve')) return undefined;
      if (!officer.roles.includes('approver')) return 'not-approver';
      return reviewer === officer.account ? 'four-eyes' : 'not-settled';
    case 'approved':
      return actions.includes('pay') ? undefined : 'not-approver';
    default:
      return undefined;
  }
}
