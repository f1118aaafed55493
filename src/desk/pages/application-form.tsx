import type { ComponentChildren } from 'preact';
import { valueLabel } from '../../../conversations/index.js';
import { clauseText, FACT_IDS } from '../../../policy/index.js';
import type { Claim } from '../../claims/index.js';
import { shanghaiTime } from '../../shanghai.js';
import { capitalAmount } from '../capital-amount.js';
import { isOnThisText } from '../outcomes.js';
import { PATHS } from '../paths.js';
import type { Frame } from './frame.js';
import { Moment, Typed } from './parts.js';

/** A claim as an application on paper, to be signed and stamped: one A4 page where the facts are not too many. */
export function ApplicationForm({ frame, claim, now }: { frame: Frame; claim: Claim; now: string }) {
  const { words, talk, staff } = frame;
  const { form } = words;
  const { finding, contact, evidence, events } = claim;
  const town = talk.town(claim.town);
  return (
    <html lang={words.htmlLang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no" />
        <title>{`${form.title} ${claim.id}`}</title>
        <link rel="icon" href={PATHS.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={PATHS.formCss} />
      </head>
      <body>
        <nav class="screen" aria-label={words.navigation}>
          <a href={PATHS.claim(claim.id)}>{form.back}</a>
          <p>{form.howToPrint}</p>
        </nav>
        <main class="sheet">
          {frame.rehearsalDay !== undefined && <p class="rehearsal">{words.rehearsal(frame.rehearsalDay)}</p>}
          <h1>{form.title}</h1>
          <p class="reference">
            <span>
              {words.claim.number} <strong>{claim.id}</strong>
            </span>
            <span>
              {words.claim.filedAt} <Moment at={claim.filedAt} />
            </span>
            <span>{words.queue.state[claim.status]}</span>
          </p>
          <table>
            <tbody>
              <Line label={form.applicant}>
                <Typed>{contact.name}</Typed>
              </Line>
              <Line label={form.employer}>
                <Typed>{contact.employer}</Typed>
              </Line>
              <Line label={form.mobile}>{contact.mobile}</Line>
              <Line label={form.town}>{town}</Line>
              <Line label={form.benefit}>{talk.benefitName[claim.benefit]}</Line>
              <Line label={form.basis}>
                {talk.clause(finding.clause)}
                {isOnThisText(claim) && (
                  <span class="clause" lang="zh-CN">
                    {clauseText(finding.clause)}
                  </span>
                )}
              </Line>
              <Line label={form.amount}>
                <Amount frame={frame} claim={claim} />
              </Line>
              <Line label={form.payer}>
                {words.payer(finding.payer, claim.town && town)} · {talk.payee[finding.payee]}
                {finding.inKind.length > 0 &&
                  ` · ${form.inKind}${talk.list(finding.inKind.map(talk.inKind))}`}
              </Line>
              <Line label={form.facts}>
                <ul class="facts">
                  {inOrder(claim.facts).map(({ fact, value }) => (
                    <li>{talk.stated(talk.factLabel[fact], valueLabel(talk, fact, value))}</li>
                  ))}
                </ul>
              </Line>
              <Line label={form.evidence}>{form.evidenceCount(evidence.length)}</Line>
            </tbody>
          </table>
          <table class="opinions">
            <tbody>
              <tr>
                <Opinion frame={frame} label={form.declaration} says={form.declares} stamped={false} />
                <Opinion frame={frame} label={form.employerOpinion} />
              </tr>
              <tr>
                <Opinion frame={frame} label={form.townOpinion} />
                <Opinion frame={frame} label={form.bureauOpinion} />
              </tr>
            </tbody>
          </table>
          <footer>
            <p>
              {form.record(events.length)} <code>{events.at(-1)?.hash}</code>
            </p>
            <p>
              {words.claim.hash} <code>{claim.documentHash}</code>
            </p>
            <p>{form.printed(shanghaiTime(now), staff?.displayName ?? '')}</p>
          </footer>
        </main>
      </body>
    </html>
  );
}

const inOrder = (facts: Claim['facts']): Claim['facts'] =>
  FACT_IDS.flatMap((id) => facts.filter(({ fact }) => fact === id));

function Line({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{children}</td>
    </tr>
  );
}

/** In figures and in capitals; a sum that hangs on something is not written as if it were settled. */
function Amount({ frame, claim }: { frame: Frame; claim: Claim }) {
  const { form } = frame.words;
  const { talk } = frame;
  const { amount, range, per } = claim.finding;
  if (amount === null) return <>{`${talk.often(per, talk.range(range))}（${form.notSettled}）`}</>;
  return (
    <>
      {form.figures} <strong>¥{amount}</strong>（{talk.per[per]}）　{form.capitals}{' '}
      <strong lang="zh-CN">{capitalAmount(amount)}</strong>
    </>
  );
}

function Opinion(props: { frame: Frame; label: string; says?: string; stamped?: boolean }) {
  const { frame, label, says, stamped = true } = props;
  const { form } = frame.words;
  return (
    <td>
      <p class="label">{label}</p>
      {says && <p>{says}</p>}
      <p class="sign">
        {stamped ? form.officer : form.signature}：<span class="blank" /> {stamped && form.stamp}
      </p>
      <p class="day">{form.day}</p>
    </td>
  );
}
