export type { ConversationRecord } from './record.js';
