import type { BenefitId, Finding } from '../../../policy/index.js';
import type { Context, State } from '../../state.js';
import { findingsOf, inScope } from '../scope.js';

/** With more to be asked, what a benefit may come to says little. */
export const FEW_MISSING = 2;

/** What was found of one benefit, whatever the talk is about; undefined where it is not open to such an applicant. */
export const findingOf = (id: BenefitId, state: State, context: Context): Finding | undefined =>
  inScope({ ...state, topic: 'all' }, findingsOf(state, context)).find(({ benefit }) => benefit === id);
