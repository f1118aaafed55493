import { BENEFITS, type Benefit, type BenefitId, type FactValue } from '../../../policy/index.js';
import { type Context, factsOf, type State } from '../../state.js';
import type { Wording } from '../../wording/index.js';
import { findingLines, whyNot } from '../result.js';
import { FEW_MISSING, findingOf } from './finding-of.js';
import { levelLabel, levelsOf } from './sums.js';

/**
 * 我要是明年考出中级, of one who has 初级: what the benefit would come to then, worked out as of today; undefined where it
 * is no level above the person's own, or too little is known.
 */
export function climbedLines(
  id: BenefitId,
  level: string,
  state: State,
  context: Context,
  wording: Wording,
): readonly string[] | undefined {
  const table = levelsOf(id, context.today);
  const benefit: Benefit | undefined = BENEFITS.find((one) => one.id === id);
  if (!table || !benefit?.steps) return undefined;
  const step = benefit.steps
    .flatMap((open) => open(factsOf(state), context.today))
    .find(({ change }) => change[table.fact] === level);
  if (!step) return undefined;
  const then = { ...state, facts: { ...state.facts, ...statedThen(step.change, context.now) } };
  const finding = findingOf(id, then, context);
  if (!finding || finding.missing.length > FEW_MISSING) return undefined;
  const label = levelLabel(table.fact, level, wording);
  return finding.status === 'ineligible'
    ? [wording.yoursNot(whyNot(then, finding, context, wording))]
    : [wording.climbed(label), ...findingLines(then, finding, context, wording)];
}

const statedThen = (change: Readonly<Record<string, FactValue | null | undefined>>, at: string) =>
  Object.fromEntries(
    Object.entries(change).flatMap(([fact, value]) =>
      value === null || value === undefined ? [] : [[fact, { value, words: '', at }]],
    ),
  );
