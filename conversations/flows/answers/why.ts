import type { Finding } from '../../../policy/index.js';
import type { Context, State } from '../../state.js';
import type { Wording } from '../../wording/index.js';
import { basisText, findingLines } from '../result.js';
import { inScope } from '../scope.js';
import { knownShare } from './station.js';

/** Why the result is what it is: how a station's sum came about, each finding once more, and the words it stands on. */
export function whyText(
  state: State,
  findings: readonly Finding[],
  context: Context,
  wording: Wording,
): string {
  const scope = inScope(state, findings);
  const isOfStation = scope.some(({ benefit }) => benefit === 'station-subsidy');
  const share = isOfStation ? knownShare(state, context.today, wording) : undefined;
  return [
    ...(share ? [share] : []),
    ...scope.flatMap((finding) => findingLines(state, finding, context, wording)),
    '',
    basisText(state, findings, wording),
  ].join('\n');
}
