import { BENEFITS, type BenefitId, type FactId, isFactId } from '../policy/index.js';
import { chooseTopic, goOnWith } from './choices.js';
import { findingsOf, hangsOn } from './flows/scope.js';
import { type Context, onlyTopic, type State } from './state.js';
import type { Step } from './step.js';
import type { Wording } from './wording/index.js';

/** Said by anybody of oneself, whatever it is for. */
export const OF_ANYBODY: ReadonlySet<FactId> = new Set([
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
  const next = state.told && !state.filing ? topicOfNews(before, state, context) : undefined;
  if (next) {
    const notes = [...(step.notes ?? []), wording.topicTaken(wording.benefitName[next])];
    return { ...step, state: goOnWith(state, next).state, notes };
  }
  const isTelling =
    before.asks === 'topic' && !state.topic && step.move === 'answer' && state.facts !== before.facts;
  const topic = isTelling ? (topicInHand(state, context) ?? (isTold(state) ? 'all' : undefined)) : undefined;
  if (!topic) return step;
  const name = topic === 'all' ? undefined : wording.benefitName[topic];
  const notes = [...(step.notes ?? []), wording.topicTaken(name)];
  return { ...step, state: chooseTopic(state, topic).state, notes };
}

/** Whoever goes on telling, message after message, wants to know of all there is. */
const isTold = ({ facts }: State): boolean =>
  new Set(Object.values(facts).map(({ words }) => words)).size >= MANY_MESSAGES;
const MANY_MESSAGES = 4;

/** The one benefit still open that all that was told is of. */
export function topicInHand(state: State, context: Context): BenefitId | undefined {
  const told = Object.keys(state.facts)
    .filter(isFactId)
    .filter((fact) => !OF_ANYBODY.has(fact));
  if (told.length === 0) return undefined;
  // A community worker's certificate may earn two.
  if (state.facts.occupation?.value === 'community-worker' && told.includes('certificateLevel'))
    return undefined;
  const open = new Set(
    findingsOf(state, context).flatMap(({ benefit, status }) => (status === 'ineligible' ? [] : [benefit])),
  );
  const [one, other] = BENEFITS.filter(({ id }) => open.has(id) && told.every((fact) => hangsOn(id, fact)));
  return other ? undefined : one?.id;
}

/** 荣誉呢，市民政局的案例奖, after the result of the rating: the one other benefit that what is new is of. */
function topicOfNews(before: State, state: State, context: Context): BenefitId | undefined {
  const topic = onlyTopic(state);
  if (!topic) return undefined;
  const news = Object.keys(state.facts)
    .filter(isFactId)
    .filter((fact) => !before.facts[fact] && !OF_ANYBODY.has(fact));
  if (news.length === 0 || news.some((fact) => hangsOn(topic, fact))) return undefined;
  const [one, other] = findingsOf(state, context).filter(
    ({ benefit, status }) => status !== 'ineligible' && news.every((fact) => hangsOn(benefit, fact)),
  );
  return other ? undefined : one?.benefit;
}
