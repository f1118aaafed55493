import { RULING_IDS, RULINGS, type RulingId } from '../../../policy/index.js';
import type { Effect, Preview } from '../../rulings/index.js';
import type { RulingDecision } from '../../store/index.js';
import type { Names } from '../names.js';
import { PATHS } from '../paths.js';
import type { RulingsWording } from '../wording/rulings.js';
import type { Frame } from './frame.js';
import { Layout } from './layout.js';
import { Alert, Form, Moment, Typed } from './parts.js';

interface RulingsProps {
  readonly frame: Frame;
  /** Oldest first. */
  readonly decisions: readonly RulingDecision[];
  readonly today: string;
  readonly maySettle: boolean;
  readonly isSaved: boolean;
}

/** Every open reading and how it stands. */
export function RulingsPage({ frame, decisions, today, maySettle, isSaved }: RulingsProps) {
  const { rulings: words } = frame.words;
  return (
    <Layout frame={frame} title={words.title}>
      {isSaved && (
        <p class="notice" role="status">
          {words.saved}
        </p>
      )}
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {!maySettle && <p class="hint">{words.readOnly}</p>}
      <div class="scroll">
        <table class="list">
          <thead>
            <tr>
              <th scope="col">{words.ruling}</th>
              <th scope="col">{words.standing}</th>
              {maySettle && <th scope="col">{words.settle}</th>}
            </tr>
          </thead>
          <tbody>
            {RULING_IDS.map((ruling) => {
              const last = decisions.findLast((decision) => decision.ruling === ruling);
              return (
                <tr>
                  <th scope="row" class="question">
                    {frame.talk.rulingQuestion[ruling]}
                  </th>
                  <td data-label={words.standing}>
                    <Standing frame={frame} decision={last} today={today} />
                  </td>
                  {maySettle && (
                    <td data-label={words.settle}>
                      <a
                        href={PATHS.ruling(ruling)}
                        aria-label={`${words.settle}: ${frame.talk.rulingQuestion[ruling]}`}
                      >
                        {last ? words.settleAnew : words.settle}
                      </a>
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Layout>
  );
}

function Standing(props: { frame: Frame; decision: RulingDecision | undefined; today: string }) {
  const { frame, decision, today } = props;
  const { rulings: words } = frame.words;
  if (!decision) return <span class="state">{words.open}</span>;
  return (
    <>
      <strong>{words.settled(labelOf(frame, decision.ruling, decision.value), decision.from)}</strong>
      {decision.from > today && <span class="hint">{words.notYet}</span>}
      <br />
      <span class="hint">
        <Typed>{decision.basis}</Typed>
      </span>
    </>
  );
}

const labelOf = (frame: Frame, ruling: RulingId, value: string): string => {
  const labels: Readonly<Record<string, string>> = frame.talk.rulingValue[ruling];
  return labels[value] ?? value;
};

/** What the form of a ruling says. */
export interface RulingForm {
  readonly value: string;
  readonly basis: string;
  readonly from: string;
}

interface RulingProps {
  readonly frame: Frame;
  readonly ruling: RulingId;
  readonly form: RulingForm;
  readonly decisions: readonly RulingDecision[];
  readonly names: Names;
  readonly today: string;
  readonly problem?: keyof RulingsWording['problems'] | undefined;
  /** What it would change, once that was asked for. */
  readonly preview?: Preview | undefined;
}

/** Settles one: which way, on which basis, from which day; what it changes is shown before it is kept. */
export function RulingPage(props: RulingProps) {
  const { frame, ruling, form, decisions, names, today, problem, preview } = props;
  const { rulings: words } = frame.words;
  const title = frame.talk.rulingQuestion[ruling];
  return (
    <Layout frame={frame} title={title}>
      <p class="back">
        <a href={PATHS.rulings}>{words.back}</a>
      </p>
      <h1 class="measure">{title}</h1>
      {problem && <Alert>{words.problems[problem]}</Alert>}
      <Form frame={frame} action={PATHS.ruling(ruling)} class="card account measure">
        <fieldset>
          <legend>{words.which}</legend>
          {RULINGS[ruling].map((value) => (
            <label class="check">
              <input type="radio" name="value" value={value} checked={form.value === value} required />
              {labelOf(frame, ruling, value)}
            </label>
          ))}
        </fieldset>
        <div class="field">
          <label for="basis">{words.basis}</label>
          <textarea id="basis" name="basis" rows={3} maxLength={500} required aria-describedby="basis-hint">
            {form.basis}
          </textarea>
          <p class="hint" id="basis-hint">
            {words.basisHint}
          </p>
        </div>
        <div class="field">
          <label for="from">{words.from}</label>
          <input id="from" name="from" type="date" value={form.from} required aria-describedby="from-hint" />
          <p class="hint" id="from-hint">
            {words.fromHint}
          </p>
        </div>
        {preview && <EffectsOf frame={frame} preview={preview} today={today} />}
        <div class="go steps">
          <button type="submit" class={preview ? 'small' : 'main'} name="step" value="preview">
            {words.preview}
          </button>
          {preview && (
            <button type="submit" class="main" name="step" value="settle">
              {words.confirm}
            </button>
          )}
        </div>
        {preview && (
          <p class="hint">{preview.day > today ? words.confirmLater(preview.day) : words.confirmHint}</p>
        )}
      </Form>
      {decisions.length > 0 && (
        <section class="card measure apart">
          <h2>{words.history}</h2>
          <ul class="lines">
            {decisions.map(({ value, basis, from, by, at }) => (
              <li>
                <Moment at={at} /> {words.settled(labelOf(frame, ruling, value), from)} · {words.by}{' '}
                {names.get(by) ?? by}
                <br />
                <Typed>{basis}</Typed>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>
  );
}

function EffectsOf(props: { frame: Frame; preview: Preview; today: string }) {
  const { frame, preview, today } = props;
  const { talk, words } = frame;
  const { rulings } = words;
  const { day, effects } = preview;
  const { count, before, after, some } = effects;
  const isLater = day > today;
  return (
    <section aria-live="polite">
      <h2>{rulings.effects}</h2>
      {isLater && <p>{rulings.later(day)}</p>}
      <p>
        {count === 0 ? rulings.noEffects : rulings.effectCount(count)}
        {some.length < count && ` ${rulings.someOf(some.length, count)}`}
      </p>
      {count > 0 && (
        <div class="scroll">
          <table class="list effects">
            <thead>
              <tr>
                <th scope="col">{words.queue.number}</th>
                <th scope="col">{isLater ? rulings.otherwise : rulings.before}</th>
                <th scope="col">{rulings.after}</th>
              </tr>
            </thead>
            <tbody>
              <SumRow frame={frame} label={rulings.sure} before={before.sure} after={after.sure} />
              <SumRow frame={frame} label={rulings.most} before={before.most} after={after.most} />
              {some.map((effect) => (
                <tr>
                  <th scope="row" class="number">
                    <a href={PATHS.claim(effect.before.id)}>{effect.before.id}</a>
                    <br />
                    <span class="hint">{talk.benefitName[effect.before.benefit]}</span>
                  </th>
                  <td data-label={rulings.before} class="sum">
                    <Outcome frame={frame} claim={effect.before} />
                  </td>
                  <td data-label={rulings.after} class="sum">
                    <Outcome frame={frame} claim={effect.after} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function SumRow(props: { frame: Frame; label: string; before: string; after: string }) {
  const { frame, label, before, after } = props;
  const { rulings } = frame.words;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td data-label={rulings.before} class="sum">
        {frame.talk.money(before)}
      </td>
      <td data-label={rulings.after} class="sum">
        {frame.talk.money(after)}
      </td>
    </tr>
  );
}

function Outcome({ frame, claim }: { frame: Frame; claim: Effect['before'] }) {
  const { status, per, amount, range } = claim.finding;
  const { talk, words } = frame;
  if (status === 'ineligible') return <>{words.rulings.nothing}</>;
  return <>{talk.often(per, amount === null ? talk.range(range) : talk.money(amount))}</>;
}
