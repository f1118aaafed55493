import { type BenefitId, FACTS, type Finding, isFactId } from '../../policy/index.js';
import type { Asks, Choice, Reply } from '../messages.js';
import { type Context, factsOf, type State } from '../state.js';
import { choicesOf, type Wording } from '../wording/index.js';
import { claimLine, summaryText } from './claim.js';
import { resultText } from './result.js';
import { fileable, inScope, kindOf, openBenefits } from './scope.js';

/**
 * The choices of the question that is asked.
 * @param findings on what the state knows; few questions need them
 */
export function choicesFor(
  state: State,
  asks: Asks,
  findings: () => readonly Finding[],
  wording: Wording,
): readonly Choice[] {
  const named = (id: BenefitId): Choice => ({ id, label: wording.benefitName[id] });
  switch (asks) {
    case 'topic':
      return [{ id: 'all', label: wording.allTopics }, ...openBenefits(state).map(named)];
    case 'file': {
      const open = fileable(state, findings()).map(({ benefit }) => named(benefit));
      const all = open.length > 1 ? [{ id: 'all', label: wording.all }] : [];
      return [...all, ...open, { id: 'none', label: wording.none }];
    }
    case 'consent':
      return [
        { id: 'yes', label: wording.consentYes },
        { id: 'no', label: wording.consentNo },
      ];
    case 'evidence':
      return [{ id: 'skip', label: state.evidence.length > 0 ? wording.evidenceDone : wording.evidenceSkip }];
    case 'confirm':
      return state.confirming
        ? [
            { id: 'yes', label: wording.yes },
            { id: 'no', label: wording.no },
          ]
        : [
            { id: 'yes', label: wording.confirmYes },
            { id: 'no', label: wording.confirmNo },
          ];
    default:
      return asks && isFactId(asks) ? choicesOf(wording, asks, factsOf(state)) : [];
  }
}

/** Puts the question; in other words, with an example, where the answer to it was not understood. */
export function question(
  state: State,
  findings: readonly Finding[],
  wording: Wording,
  how: 'ask' | 'again' = 'ask',
): Reply | undefined {
  const { asks } = state;
  if (!asks) return undefined;
  const choices = choicesFor(state, asks, () => findings, wording);
  return {
    text: questionText(state, asks, findings, wording, how),
    ...(choices.length > 0 ? { choices } : {}),
    ...suggestionsFor(state, asks, wording),
  };
}

function questionText(
  state: State,
  asks: NonNullable<Asks>,
  findings: readonly Finding[],
  wording: Wording,
  how: 'ask' | 'again',
): string {
  if (asks === 'confirm' && state.confirming) {
    if (state.confirming === 'forget') return wording.forgetConfirm;
    if (state.confirming === 'restart') return wording.restartConfirm(Object.keys(state.facts).length);
    return wording.withdrawConfirm(claimLine(state.confirming.withdraws, wording));
  }
  const known = isFactId(asks) ? state.facts[asks]?.value : undefined;
  if (how === 'ask' && typeof known === 'string' && isFactId(asks) && FACTS[asks].kind === 'date')
    return wording.moreExactly(wording.factLabel[asks], wording.date(known));
  const words = wording.questions[asks][how];
  if (asks === 'confirm')
    return `${wording.summaryTitle}\n${summaryText(state, findings, wording)}\n\n${words}`;
  if (asks === 'evidence' && state.evidence.length > 0) return wording.evidenceMore;
  if (asks === 'file' && state.claimed.length > 0 && how === 'ask') return wording.filedMore;
  return words;
}

function suggestionsFor(state: State, asks: Asks, wording: Wording): Pick<Reply, 'suggestions'> {
  // After two misses there are ways out.
  if (state.misses > 1) return { suggestions: [wording.dontKnow, wording.humanWord] };
  if (asks === 'file') return { suggestions: [wording.basisWord] };
  if (asks === 'honorKind') return { suggestions: [wording.noHonorWord] };
  return asks?.endsWith('Received') &&
    asks !== 'supervisorAwardReceived' &&
    asks !== 'grassrootsSubsidyReceived'
    ? { suggestions: [wording.nothingReceivedWord] }
    : {};
}

/** The result, once everything that can be known is known. */
export function resultReply(
  state: State,
  findings: readonly Finding[],
  context: Context,
  wording: Wording,
): Reply {
  // What was claimed already applies all the same.
  const isNothing = inScope(state, findings).every(({ status }) => status === 'ineligible');
  const hint = isNothing ? wording.resultNone(kindOf(state)) : wording.resultHint;
  return {
    text: `${resultText(state, findings, context, wording)}\n${hint}`,
    suggestions: [wording.basisWord],
  };
}
