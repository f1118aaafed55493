import type { BenefitId } from '../policy/index.js';
import { openBenefits } from './flows/scope.js';
import type { State } from './state.js';
import { benefitsNamed } from './understanding/index.js';

/** The one benefit open to such an applicant that a text names. */
export function benefitNamed(state: State, text: string): BenefitId | undefined {
  const open = openBenefits(state);
  const [named, other] = benefitsNamed(text).filter((id) => open.includes(id));
  return other ? undefined : named;
}
