export { limitAddresses } from './address-limit.js';
export { type Delivery, makeConverse } from './converse.js';
export type { Handover } from './handover.js';
export type { ConversationRecord } from './record.js';
