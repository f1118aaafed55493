import type { ClaimEvent } from '../../../claims/index.js';
import { describeChange } from '../../review/describe-change.js';
import { Moment, Typed } from '../parts.js';
import type { ClaimView } from './claim.js';

/** Everything that happened to the claim, and who looked at its personal data. */
export function TimelineCard(view: ClaimView) {
  const { frame, claim, broken, accesses, names } = view;
  const { review } = frame.words;
  return (
    <section class="card" id="timeline">
      <h2>{review.timeline}</h2>
      <p class={broken === undefined ? 'chain whole' : 'chain broken'}>
        <span aria-hidden="true">{broken === undefined ? '✓' : '✗'}</span>{' '}
        {broken === undefined
          ? review.chainWhole(claim.events.length)
          : broken === 'content'
            ? review.chainContent
            : review.chainBroken(broken + 1)}
      </p>
      <ol class="timeline">
        {claim.events.map((event) => (
          <li>
            <EventLine {...view} event={event} />
          </li>
        ))}
      </ol>
      {accesses.length > 0 && (
        <details>
          <summary>{review.accesses(accesses.length)}</summary>
          <ol class="timeline">
            {accesses.map(({ at, by, what }) => (
              <li>
                <Moment at={at} /> <strong>{names.get(by) ?? by}</strong> {review.access[what]}
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

/** When, who, what, why, and what changed. */
export function EventLine({ frame, names, event }: ClaimView & { event: ClaimEvent }) {
  const { review } = frame.words;
  const who =
    event.by.kind === 'staff'
      ? (names.get(event.by.account) ?? event.by.account)
      : event.by.kind === 'applicant'
        ? review.applicant
        : review.system;
  const what =
    event.action === 'undo' && event.from ? review.undone[event.from] : labelOf(event, review.event);
  const reasons: Readonly<Record<string, string>> = { ...review.returnReason, ...review.rejectReason };
  return (
    <>
      <Moment at={event.at} /> <strong>{who}</strong> {what}
      {event.reason && (
        <>
          {frame.words.colon}
          {reasons[event.reason] ?? event.reason}
        </>
      )}
      {event.note && (
        <blockquote>
          <Typed>{event.note}</Typed>
        </blockquote>
      )}
      {event.changes && event.changes.length > 0 && (
        <ul class="changes">
          {event.changes.map((change) => {
            const { label, old, now, words } = describeChange(frame, change);
            return (
              <li>
                {label}
                {frame.words.colon}
                {old === undefined ? null : (
                  <>
                    <del>{old}</del> →{' '}
                  </>
                )}
                <ins>{now}</ins>
                {words && <span class="hint"> {review.wordsBefore(words)}</span>}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

const labelOf = (event: ClaimEvent, labels: Readonly<Record<string, string>>): string =>
  labels[event.action] ?? event.action;
