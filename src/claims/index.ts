export type { Claim, ClaimSummary, Contact, StatedFact } from './claim.js';
export { fileClaims } from './file.js';
export { newClaimNumber, readClaimNumber } from './number.js';
