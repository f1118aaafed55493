import { valueLabel } from '../../../conversations/index.js';
import type { FactId } from '../../../policy/index.js';
import type { StatedFact } from '../../claims/index.js';
import type { Frame } from './frame.js';
import { Moment, Typed } from './parts.js';

/** Each fact as it was taken, with the person's very words behind it. */
export function SaidTable(props: {
  frame: Frame;
  facts: readonly StatedFact[];
  /** What a fact was before it changed. */
  before?: (fact: FactId) => string | undefined;
  /** Where a fact is corrected, by whoever may. */
  correctPath?: (fact: FactId) => string;
}) {
  const { frame, facts, before, correctPath } = props;
  const { words, talk } = frame;
  const { correct, correctTitle } = words.review;
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
            <td data-label={value}>
              <span>
                {valueLabel(talk, stated.fact, stated.value)}
                {correctPath && (
                  <a
                    class="correct-link"
                    href={correctPath(stated.fact)}
                    aria-label={correctTitle(talk.factLabel[stated.fact])}
                  >
                    {correct}
                  </a>
                )}
              </span>
            </td>
            <td data-label={theirs}>
              <span>
                <Typed>{stated.words}</Typed>
                <Before text={before?.(stated.fact)} />
              </span>
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

function Before({ text }: { text: string | undefined }) {
  return text ? <span class="hint before">{text}</span> : null;
}
