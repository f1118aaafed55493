import { BENEFITS, type BenefitId, type FactId, isFactId } from '../policy/index.js';
import { chooseTopic } from './choices.js';
import { findingsOf, hangsOn } from './flows/scope.js';
import type { Context, State } from './state.js';
import type { Step } from './step.js';
import type { Wording } from './wording/index.js';

/** Said by anybody of oneself, whatever it is for. */
const OF_ANYBODY: ReadonlySet<FactId> = new Set([
  'applicantKind',
  'honorRecipient',
  'town',
  'worksInDistrict',
  'occupation',
  'alsoGridWorkerOrMediator',
  'inPost',
  'onEstablishment',
  'registeredInDistrict',
]);

/** 市民政局发的, 8月, after 得了优秀社工: whoever goes on telling of one benefit need not be asked which. */
export function withTopicInHand(before: State, step: Step, context: Context, wording: Wording): Step {
  const { state } = step;
  const isTelling =
    before.asks === 'topic' && !state.topic && step.move === 'answer' && state.facts !== before.facts;
  const topic = isTelling ? topicInHand(state, context) : undefined;
  if (!topic) return step;
  const notes = [...(step.notes ?? []), wording.topicTaken(wording.benefitName[topic])];
  return { ...step, state: chooseTopic(state, topic).state, notes };
}

/** The one benefit still open that all that was told is of. */
function topicInHand(state: State, context: Context): BenefitId | undefined {
  const told = Object.keys(state.facts)
    .filter(isFactId)
    .filter((fact) => !OF_ANYBODY.has(fact));
  if (told.length === 0) return undefined;
  const open = new Set(
    findingsOf(state, context).flatMap(({ benefit, status }) => (status === 'ineligible' ? [] : [benefit])),
  );
  const [one, other] = BENEFITS.filter(({ id }) => open.has(id) && told.every((fact) => hangsOn(id, fact)));
  return other ? undefined : one?.id;
}
