export { type Advice, advise } from './advise.js';
export { assess } from './assess.js';
export { BadInput } from './bad-input.js';
export { BENEFITS, type BenefitId } from './benefits/index.js';
export { type Day, daysIn, daysOf } from './dates.js';
export { CLAUSE_IDS, type ClauseId, clauseText, DOCUMENT, isVerbatim, sentenceOf } from './document/index.js';
export { FACT_IDS, FACTS, type FactId, type Facts, type FactValue, isFactId } from './facts.js';
export type { Finding, Line, Reason } from './finding.js';
export { type ApprovedClaim, type HistoryFacts, historyOf, type Keys, type Subject } from './history.js';
export { MONEY_FORM, toYuan } from './money.js';
export {
  CERTIFICATE_AWARD,
  GRASSROOTS_SUBSIDY,
  HONOR_AWARD,
  on,
  PAPERS_A_YEAR,
  PARTY_BRANCH,
  POST_SUBSIDY,
  RATING_AWARD,
  RESEARCH_AWARD,
  STATION_BANDS,
  SUPERVISOR_AWARD,
  TOWN_CAP,
} from './parameters.js';
export { type PartyBranch, partyBranch } from './party-branch.js';
export type { Benefit } from './rule.js';
export { RULING_IDS, RULINGS, type RulingId, type Rulings } from './rulings.js';
export { TOWNS, type Town, type TownId } from './towns.js';
