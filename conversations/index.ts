export { adviceLines } from './flows/advice.js';
export { CONSENT_VERSION, type Filing } from './flows/claim.js';
export type {
  Answer,
  Asks,
  Choice,
  Converse,
  FiledClaim,
  Incoming,
  Language,
  Message,
  Move,
  Progress,
  Reply,
} from './messages.js';
export { TooManyMessages } from './messages.js';
export { type Contact, type Context, factsOf, type State, type Stated } from './state.js';
export { concludeFiling, concludeLookup, type Turn, turn } from './talk.js';
export { maskMobile } from './understanding/index.js';
export { statedLabel, valueLabel, type Wording, wordingOf } from './wording/index.js';
