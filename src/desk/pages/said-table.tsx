import { valueLabel } from '../../../conversations/index.js';
import type { StatedFact } from '../../claims/index.js';
import type { Frame } from './frame.js';
import { Moment, Typed } from './parts.js';

/** Each fact as it was taken, with the person's very words behind it. */
export function SaidTable({ frame, facts }: { frame: Frame; facts: readonly StatedFact[] }) {
  const { words, talk } = frame;
  const { fact: label, value, words: theirs, at } = words.claim;
  return (
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
        {facts.map((stated) => (
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
  );
}
