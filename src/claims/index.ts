export {
  type AnsweredAgain,
  act,
  answerReturned,
  type Deed,
  NotOpen,
  reassess,
  withdraw,
} from './act.js';
export {
  type Applicant,
  CLAIM_STATUSES,
  type Claim,
  type ClaimStatus,
  factsOf,
  REJECT_REASONS,
  RETURN_REASONS,
  type RejectReason,
  type Returned,
  type ReturnReason,
  type StatedFact,
  statedFacts,
  versionOf,
} from './claim.js';
export { type Actor, brokenLink, type ClaimEvent, canonical, type FieldChange, sha256 } from './events.js';
export { draftsOf } from './file.js';
export {
  type Action,
  actionsFor,
  canReview,
  canSee,
  isOfDistrict,
  isOpen,
  isOwn,
  keepsRulings,
  type Officer,
  ROLES,
  type Role,
  STAFF_ACTIONS,
  type StaffAction,
} from './life.js';
export { maskName } from './mask.js';
export { newClaimNumber, readClaimNumber, sharedBeginning } from './number.js';
export { CLAIM_ORDERS, type ClaimOrder, type ClaimQuery, seenBy } from './query.js';
export { accountOf, isAccount, readRights } from './rights.js';
export { type ClaimSummary, keysOf, marksOf, plainName, summaryOf } from './summary.js';
