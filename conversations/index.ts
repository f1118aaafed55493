export { adviceLines } from './flows/advice.js';
export { CONSENT_VERSION, type Filing, type Resubmission } from './flows/claim.js';
export type { ClaimNews } from './flows/claim-news.js';
export type {
  Answer,
  Arrival,
  Asks,
  ChannelId,
  Choice,
  Converse,
  EvidenceFile,
  FiledClaim,
  FileProblem,
  Incoming,
  Intake,
  Language,
  Message,
  Move,
  Outbound,
  Progress,
  Reply,
  TakeFile,
  Wordless,
} from './messages.js';
export { FileTooLarge, TooManyMessages, TryLater, Undeliverable } from './messages.js';
export { publicAnswer } from './public.js';
export {
  begin,
  type Contact,
  type Context,
  factsOf,
  type ReturnedClaim,
  type State,
  type Stated,
} from './state.js';
export {
  concludeFiling,
  concludeLookup,
  concludeResubmission,
  concludeWithdrawal,
  type Turn,
  tell,
  turn,
} from './talk.js';
export { maskMobile } from './understanding/index.js';
export { statedLabel, valueLabel, type Wording, wordingOf } from './wording/index.js';
