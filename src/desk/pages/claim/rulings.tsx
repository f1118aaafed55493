import { RULING_IDS, type RulingId } from '../../../../policy/index.js';
import { type Outcome, outcomesOf } from '../../outcomes.js';
import type { Frame } from '../frame.js';
import { Row } from '../parts.js';
import type { ClaimPart } from './claim.js';

/** What the text leaves open for this claim, with both outcomes; and what was settled when it was worked out. */
export function RulingsCard({ frame, claim }: ClaimPart) {
  const { words, talk } = frame;
  const settled = RULING_IDS.filter(
    (ruling) =>
      claim.rulings[ruling] && claim.finding.reasons.some(({ rulings }) => rulings.includes(ruling)),
  );
  if (claim.finding.rulings.length === 0 && settled.length === 0) return null;
  return (
    <section class="card rulings">
      {claim.finding.rulings.length > 0 && (
        <>
          <h2>{words.claim.rulings}</h2>
          <p class="hint">{words.claim.rulingsLead}</p>
          {claim.finding.rulings.map((ruling) => (
            <OpenRuling frame={frame} claim={claim} ruling={ruling} />
          ))}
        </>
      )}
      {settled.length > 0 && (
        <>
          <h2>{words.claim.settled}</h2>
          <dl>
            {settled.map((ruling) => (
              <Row label={talk.rulingQuestion[ruling]}>
                {valueIn(frame, ruling, String(claim.rulings[ruling]))}
              </Row>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

function OpenRuling({ frame, claim, ruling }: ClaimPart & { ruling: RulingId }) {
  return (
    <div class="ruling">
      <h3>{frame.talk.rulingQuestion[ruling]}</h3>
      <ul>
        {outcomesOf(claim, ruling).map((outcome) => (
          <li>{outcomeIn(frame, ruling, outcome)}</li>
        ))}
      </ul>
    </div>
  );
}

function outcomeIn(frame: Frame, ruling: RulingId, { value, finding }: Outcome): string {
  const { words, talk } = frame;
  const label = valueIn(frame, ruling, value);
  if (!finding) return label;
  if (finding.status === 'ineligible') return talk.outcome([label], words.claim.nothing);
  const sum = finding.amount === null ? talk.range(finding.range) : talk.money(finding.amount);
  return talk.outcome([label], talk.often(finding.per, sum));
}

function valueIn({ talk }: Frame, ruling: RulingId, value: string): string {
  const labels: Readonly<Record<string, string>> = talk.rulingValue[ruling];
  return labels[value] ?? value;
}
