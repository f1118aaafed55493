import { valueLabel } from '../../../../conversations/index.js';
import { Moment, Typed } from '../parts.js';
import type { ClaimView } from './claim.js';

/** Each fact as it was taken, with the applicant's very words behind it. */
export function SaidCard({ frame, claim }: ClaimView) {
  const { words, talk } = frame;
  const { said, saidLead, fact: label, value, words: theirs, at } = words.claim;
  return (
    <section class="card">
      <h2>{said}</h2>
      <p class="hint">{saidLead}</p>
      <table class="said">
        <thead>
          <tr>
            <th scope="col">{label}</th>
            <th scope="col">{value}</th>
            <th scope="col">{theirs}</th>
            <th scope="col">{at}</th>
          </tr>
        </thead>
        <tbody>
          {claim.facts.map((stated) => (
            <tr>
              <th scope="row">{talk.factLabel[stated.fact]}</th>
              <td data-label={value}>{valueLabel(talk, stated.fact, stated.value)}</td>
              <td data-label={theirs}>
                <Typed>{stated.words}</Typed>
              </td>
              <td data-label={at} class="when">
                <Moment at={stated.at} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
