import { Alert } from '../parts.js';
import type { ClaimView } from './claim.js';
import { EventLine } from './timeline.js';

/** What was just done, or why it was not; and whether the claim's records can be trusted. */
export function Notices(view: ClaimView) {
  const { frame, broken, attempt, done } = view;
  const { review } = frame.words;
  return (
    <>
      {broken !== undefined && (
        <Alert>{broken === 'content' ? review.chainContent : review.chainBroken(broken + 1)}</Alert>
      )}
      {done && (
        <p class="notice" role="status">
          {review.done[done]}
        </p>
      )}
      {attempt && <NotDone {...view} attempt={attempt} />}
    </>
  );
}

function NotDone(view: ClaimView & { attempt: NonNullable<ClaimView['attempt']> }) {
  const { frame, attempt, actions } = view;
  const { review } = frame.words;
  const { problem, meanwhile, fields, action } = attempt;
  // Where the form is not there to keep it, what was typed is shown here.
  const isLost = !actions.includes(action) && fields.note !== '';
  return (
    <div class="alert" role="alert">
      <p>
        <strong>
          {problem === 'value' ? frame.words.review.problem['not-open'] : review.problem[problem]}
        </strong>
      </p>
      {meanwhile.length > 0 && (
        <>
          <p>{review.meanwhile}</p>
          <ul>
            {meanwhile.map((event) => (
              <li>
                <EventLine {...view} event={event} />
              </li>
            ))}
          </ul>
        </>
      )}
      {isLost && (
        <>
          <p>{review.kept}</p>
          <blockquote class="typed">{fields.note}</blockquote>
        </>
      )}
    </div>
  );
}
