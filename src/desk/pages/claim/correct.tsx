import { valueLabel } from '../../../../conversations/index.js';
import { FACTS, type FactId, TOWNS } from '../../../../policy/index.js';
import { PATHS } from '../../paths.js';
import { UNKNOWN } from '../../review/deed-form.js';
import { isOfDistrict } from '../../rights.js';
import { Form, type Option } from '../parts.js';
import { Words } from './actions.js';
import type { ClaimView } from './claim.js';

/** Corrects one fact: a field of the fact's own kind, and why. */
export function CorrectForm(view: ClaimView & { fact: FactId }) {
  const { frame, claim, fact, attempt } = view;
  const { review } = frame.words;
  const { talk } = frame;
  const tried = attempt?.action === 'correct' && attempt.fields.fact === fact ? attempt : undefined;
  const known = claim.facts.find((stated) => stated.fact === fact)?.value;
  const was = known === undefined ? review.wasUnknown : valueLabel(talk, fact, known);
  return (
    <div class="correct" id="correct">
      <h3>{review.correctTitle(talk.factLabel[fact])}</h3>
      <p class="hint">{review.correctLead(was)}</p>
      {fact === 'town' && frame.staff && !isOfDistrict(frame.staff) && (
        <p class="notice">{review.townLeaves}</p>
      )}
      {tried && tried.problem === 'value' && (
        <p class="field-problem" role="alert">
          {hintFor(view)}
        </p>
      )}
      {tried && tried.problem === 'note' && (
        <p class="field-problem" role="alert">
          {review.problem.note}
        </p>
      )}
      <Form frame={frame} action={PATHS.act(claim.id, 'correct')} class="act">
        <input type="hidden" name="version" value={claim.events.length} />
        <input type="hidden" name="fact" value={fact} />
        <Value
          {...view}
          typed={tried?.fields.value ?? (known === undefined ? [] : [known].flat().map(String))}
        />
        <Words id="correct-note" label={review.why} value={tried?.fields.note ?? ''} hint={review.whyHint} />
        <div class="go">
          <button type="submit" class="main">
            {review.saveCorrection}
          </button>
          <a class="quiet" href={`${PATHS.claim(claim.id)}#said`}>
            {review.cancel}
          </a>
        </div>
      </Form>
    </div>
  );
}

function Value(view: ClaimView & { fact: FactId; typed: readonly string[] }) {
  const { frame, fact, typed } = view;
  const { review } = frame.words;
  const options = optionsOf(view);
  if (options) {
    const type = FACTS[fact].kind === 'choices' ? 'checkbox' : 'radio';
    return (
      <fieldset>
        <legend>{review.newValue}</legend>
        {type === 'checkbox' && <p class="hint">{review.valueHint.levels}</p>}
        {options.map(({ value, label }) => (
          <label class="check">
            <input type={type} name="value" value={value} checked={typed.includes(value)} />
            {label}
          </label>
        ))}
      </fieldset>
    );
  }
  return (
    <div class="field">
      <label for="correct-value">{review.newValue}</label>
      <input
        id="correct-value"
        name="value"
        value={typed[0] ?? ''}
        maxLength={20}
        autocomplete="off"
        aria-describedby="correct-hint"
      />
      <p class="hint" id="correct-hint">
        {hintFor(view)}
      </p>
    </div>
  );
}

/** The values of a fact that has a list of them. */
function optionsOf({ frame, fact }: ClaimView & { fact: FactId }): readonly Option[] | undefined {
  const { talk, words } = frame;
  const spec = FACTS[fact];
  const unknown = { value: UNKNOWN, label: words.review.unknownValue };
  switch (spec.kind) {
    case 'boolean':
      return [{ value: 'true', label: talk.yes }, { value: 'false', label: talk.no }, unknown];
    case 'choices':
      return spec.values.map((value) => ({ value, label: talk.journalLevel[value] }));
    case 'choice':
      return fact === 'town'
        ? [...TOWNS.map(({ id }) => ({ value: id, label: talk.town(id) })), unknown]
        : [...spec.values.map((value) => ({ value, label: valueLabel(talk, fact, value) })), unknown];
    default:
      return undefined;
  }
}

function hintFor({ frame, claim, fact }: ClaimView & { fact: FactId }): string {
  const { valueHint } = frame.words.review;
  const { kind } = FACTS[fact];
  switch (kind) {
    case 'date':
      return valueHint.date(claim.asOf);
    case 'choices':
      return valueHint.levels;
    case 'boolean':
      return valueHint.choice;
    default:
      return valueHint[kind];
  }
}
