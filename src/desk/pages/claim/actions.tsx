import type { ComponentChildren } from 'preact';
import { REJECT_REASONS, RETURN_REASONS, type StaffAction } from '../../../claims/index.js';
import { askable, LONGEST_NOTE } from '../../../review/index.js';
import { PATHS } from '../../paths.js';
import { Form, Moment, Select } from '../parts.js';
import type { ClaimView } from './claim.js';

/** Facts are corrected where they stand. */
const IN_THE_TABLE: StaffAction = 'correct';
/** What is done by one press of a button. */
const PLAIN: ReadonlySet<StaffAction> = new Set(['take', 'recommend', 'approve', 'release']);

/** What the visitor may do with the claim now, the usual thing first; and why not more. */
export function ActionsCard(view: ClaimView) {
  const { frame, claim, names, actions, hindrance } = view;
  const { review } = frame.words;
  const open = actions.filter((action) => action !== IN_THE_TABLE);
  const reviewer = claim.reviewer && (names.get(claim.reviewer) ?? claim.reviewer);
  return (
    <section class="card actions" id="actions">
      <h2>{review.actions}</h2>
      {reviewer && <p class="hint">{review.holder(reviewer)}</p>}
      {hindrance && <p class="hindrance">{review.hindrance[hindrance](reviewer ?? '')}</p>}
      {open.length === 0 && !hindrance && <p class="hint">{review.nothingOpen}</p>}
      {open.map((action) => (
        <Action {...view} action={action} />
      ))}
    </section>
  );
}

function Action(view: ClaimView & { action: StaffAction }) {
  const { frame, action, attempt } = view;
  const { review } = frame.words;
  const isTried = attempt?.action === action;
  if (PLAIN.has(action)) {
    return (
      <ActForm {...view}>
        <button type="submit" class={action === 'release' ? 'small' : 'main'}>
          {review.action[action]}
        </button>
        <p class="hint">{review.hint[action]}</p>
      </ActForm>
    );
  }
  return (
    <details open={isTried}>
      <summary>{review.action[action]}</summary>
      <ActForm {...view}>
        <p class="hint">{review.hint[action]}</p>
        {isTried && attempt.problem !== 'changed' && attempt.problem !== 'not-open' && (
          <p class="field-problem">{attempt.problem !== 'value' && review.problem[attempt.problem]}</p>
        )}
        <Fields {...view} />
        <button type="submit" class={action === 'pay' ? 'main' : 'small'}>
          {review.action[action]}
        </button>
      </ActForm>
    </details>
  );
}

function ActForm({
  frame,
  claim,
  action,
  children,
}: ClaimView & { action: StaffAction; children: ComponentChildren }) {
  return (
    <Form frame={frame} action={PATHS.act(claim.id, action)} class="act">
      <input type="hidden" name="version" value={claim.events.length} />
      {children}
    </Form>
  );
}

function Fields(view: ClaimView & { action: StaffAction }) {
  const { frame, claim, action, attempt } = view;
  const { review } = frame.words;
  const typed = attempt?.action === action ? attempt.fields : undefined;
  const first = { value: '', label: review.pickReason };
  const words = {
    id: `${action}-note`,
    value: typed?.note ?? '',
  };
  switch (action) {
    case 'return':
      return (
        <>
          <Select
            name="reason"
            id="return-reason"
            label={review.reason}
            value={typed?.reason}
            options={[
              first,
              ...RETURN_REASONS.map((value) => ({ value, label: review.returnReason[value] })),
            ]}
          />
          <fieldset>
            <legend>{review.facts}</legend>
            <p class="hint">{review.factsHint}</p>
            {askable(claim).map((fact) => (
              <label class="check">
                <input
                  type="checkbox"
                  name="facts"
                  value={fact}
                  checked={typed?.facts.includes(fact) ?? false}
                />
                {frame.talk.factLabel[fact]}
              </label>
            ))}
          </fieldset>
          <Words {...words} label={review.noteToApplicant} hint={review.noteToApplicantHint} />
        </>
      );
    case 'reject':
      return (
        <>
          <Select
            name="reason"
            id="reject-reason"
            label={review.reason}
            value={typed?.reason}
            options={[
              first,
              ...REJECT_REASONS.map((value) => ({ value, label: review.rejectReason[value] })),
            ]}
          />
          <Words {...words} label={review.noteToApplicant} hint={review.noteToApplicantHint} />
        </>
      );
    case 'send-back':
    case 'undo':
      return <Words {...words} label={review.why} hint={review.whyHint} />;
    case 'note':
      return <Words {...words} label={review.note} />;
    case 'pay':
      return <Payment {...view} />;
    default:
      return null;
  }
}

/** What is about to be paid, said once more: it cannot be taken back. */
function Payment({ frame, claim }: ClaimView) {
  const { talk, words } = frame;
  const { amount, range, per, payer } = claim.finding;
  const approved = claim.events.findLast(({ action }) => action === 'approve');
  return (
    <p>
      <strong class="sum">{talk.often(per, talk.money(amount ?? range.min))}</strong>{' '}
      {words.payer(payer, claim.town && talk.town(claim.town))}
      {approved && (
        <span class="hint">
          {' '}
          {words.review.action.approve} <Moment at={approved.at} />
        </span>
      )}
    </p>
  );
}

export function Words(props: { id: string; label: string; value: string; hint?: string }) {
  const { id, label, value, hint } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea id={id} name="note" rows={3} maxLength={LONGEST_NOTE} aria-describedby={hint && `${id}-hint`}>
        {value}
      </textarea>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
