import { findingsOf, inScope } from './flows/scope.js';
import type { Context, State } from './state.js';
import { type Heard, isBareReceipt, readAnswer } from './understanding/index.js';

const OF_ALL = /(?:都|全)(?:还|也)?没/u;

/**
 * A receipt of the one award of the talk that it can be of.
 * @param isKnown whether what is known of it is said anew, or else what is still to be asked
 */
export function receiptMeant(
  state: State,
  text: string,
  context: Context,
  isKnown = false,
): Heard | undefined {
  if (!isBareReceipt(text)) return undefined;
  const facts = new Set(
    inScope(state, findingsOf(state, context))
      .flatMap((finding) => (isKnown ? finding.reasons.flatMap((reason) => reason.facts) : finding.missing))
      .filter((fact) => fact.endsWith('Received') && (state.facts[fact] !== undefined) === isKnown),
  );
  const [fact, other] = facts;
  // 都没领过: of all of them.
  if (other && OF_ALL.test(text))
    return new Map([...facts].flatMap((one) => [...readAnswer(one, text, context.today)]));
  const heard = fact && !other ? readAnswer(fact, text, context.today) : undefined;
  return fact && heard?.has(fact) ? heard : undefined;
}
