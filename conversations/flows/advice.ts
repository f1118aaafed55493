import { Decimal } from 'decimal.js';
import { type Advice, advise, type Facts } from '../../policy/index.js';
import { type Context, factsOf, isAbout, type State } from '../state.js';
import { valueLabel, type Wording } from '../wording/index.js';

/** Few enough to read on a phone. */
const MOST = 3;

/** What the person could still do or wait for, in the talk. */
export function adviceText(state: State, { rulings, today }: Context, wording: Wording): string | undefined {
  const wanted = advise(factsOf(state), rulings, today).filter(
    ({ benefit }) => isAbout(state, benefit) && !state.setAside.includes(benefit),
  );
  const lines = adviceLines(wanted, wording).slice(0, MOST);
  return lines.length > 0 ? [wording.adviceTitle, ...lines].join('\n') : undefined;
}

/** Each step and what it would add: one line a step, however many benefits it helps. */
export function adviceLines(advice: readonly Advice[], wording: Wording): readonly string[] {
  const bySteps = new Map<string, string[]>();
  for (const one of advice) {
    const step = stepText(one, wording);
    if (step) bySteps.set(step, [...(bySteps.get(step) ?? []), gainText(one, wording)]);
  }
  return [...bySteps].map(([step, gains]) => wording.advice(step, gains));
}

function stepText({ change, on }: Advice, wording: Wording): string | undefined {
  const { steps } = wording;
  if (change.certificateLevel)
    return steps.certificate(valueLabel(wording, 'certificateLevel', change.certificateLevel));
  if (change.supervisorQualified) return steps.supervisor;
  if (change.journalLevels)
    return steps.publish(wording.journalLevel[change.journalLevels.at(-1) ?? 'municipal']);
  if (isNextYear(change)) return steps.nextYear(wording.date(on));
  if (change.ratingLevel) return steps.rating(change.ratingLevel);
  if (change.filedWithTown) return steps.file(wording.date(on));
  if (change.undertakenService) return steps.undertake;
  if (change.servesCommunity) return steps.serve;
  if (change.evaluationScore) return steps.score(change.evaluationScore);
  return Object.keys(change).length === 0 ? steps.wait(wording.date(on)) : undefined;
}

const isNextYear = (change: Facts): boolean =>
  Object.keys(change).some((fact) => fact.endsWith('PapersThisYear'));

/** How much more there would be; at most, where either side still hangs on something. */
function gainText({ benefit, before, after }: Advice, wording: Wording): string {
  const more = new Decimal(after.range.max).minus(before.range.max);
  const isSure = after.amount !== null && before.range.min === before.range.max;
  const sum = more.isZero() ? new Decimal(after.range.min).minus(before.range.min) : more;
  return wording.gain(
    wording.benefitName[benefit],
    wording.often(after.per, wording.money(sum.toFixed(2))),
    isSure,
  );
}
