export type { Claim, ClaimSummary, Contact, StatedFact } from './claim.js';
export { newClaimNumber, readClaimNumber } from './number.js';
