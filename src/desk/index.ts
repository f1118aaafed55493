export { type DeskOptions, desk } from './desk.js';
export { createFirstAccount } from './sign-in/first-account.js';
