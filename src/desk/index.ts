export { type DeskOptions, desk } from './desk.js';
export {
  AccountRefused,
  closeAccount,
  makeAccount,
  reopenAccount,
  resetPassword,
} from './people/accounts.js';
export { createFirstAccount } from './sign-in/first-account.js';
export { deskWordingOf } from './wording/index.js';
