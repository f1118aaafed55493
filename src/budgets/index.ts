export {
  Budget,
  type BudgetLine,
  PAYERS,
  type Payer,
  payerOf,
  type Sum,
  totalOf,
  yearOf,
} from './budget.js';
export { budgetOf, recipientsOf } from './read.js';
export { type Recipient, recipientsIn } from './recipients.js';
export { type TownCap, townCaps } from './town-cap.js';
