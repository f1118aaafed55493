import { Decimal } from 'decimal.js';
import type { Finding, Line } from '../../../../policy/index.js';
import type { Frame } from '../frame.js';
import { Row } from '../parts.js';
import type { ClaimPart } from './claim.js';

const SYMBOL: Readonly<Record<Finding['status'], string>> = {
  eligible: '✓',
  ineligible: '✗',
  undetermined: '?',
};

/** The conclusion: how much, how it adds up, from whose budget and to whom. */
export function FindingCard({ frame, claim }: ClaimPart) {
  const { words, talk } = frame;
  const { finding } = claim;
  const sum = finding.amount === null ? talk.range(finding.range) : talk.money(finding.amount);
  // 已领足 is as sure as eligible: the lines come to nothing.
  const isSure = finding.status === 'eligible' || finding.reasons.some(({ note }) => note);
  return (
    <section class="card">
      <h2>{words.claim.finding}</h2>
      <p class={`verdict ${finding.status}`}>
        <span class="badge">
          <span aria-hidden="true">{SYMBOL[finding.status]}</span> {talk.status[finding.status]}
        </span>
        <strong class="sum">{talk.often(finding.per, sum)}</strong>
      </p>
      <dl>
        {finding.arithmetic && (
          <Row label={isSure ? words.claim.arithmetic : words.claim.arithmeticIf}>
            <Arithmetic frame={frame} lines={finding.arithmetic} />
          </Row>
        )}
        <Row label={words.claim.payer}>{words.payer(finding.payer, claim.town && talk.town(claim.town))}</Row>
        <Row label={words.claim.payee}>{talk.payee[finding.payee]}</Row>
        {finding.inKind.length > 0 && (
          <Row label={words.claim.inKind}>{talk.list(finding.inKind.map(talk.inKind))}</Row>
        )}
        <Row label={words.claim.asOf}>{talk.date(claim.asOf)}</Row>
        {finding.missing.length > 0 && (
          <Row label={words.claim.missing}>
            {talk.list(finding.missing.map((fact) => talk.factLabel[fact]))}
          </Row>
        )}
      </dl>
    </section>
  );
}

/** 全额 2000元 − 已领 1000元 = 1000元 */
function Arithmetic({ frame: { talk }, lines }: { frame: Frame; lines: readonly Line[] }) {
  const sum = Decimal.max(0, Decimal.sum(0, ...lines.map(({ amount }) => amount)));
  return (
    <span class="arithmetic">
      {lines.map(({ what, amount }, i) => (
        <span>
          {i > 0 && (new Decimal(amount).greaterThan(0) ? '+ ' : '− ')}
          {`${talk.line[what]} ${talk.money(amount.replace('-', ''))} `}
        </span>
      ))}
      <span>= {talk.money(sum.toFixed(2))}</span>
    </span>
  );
}
