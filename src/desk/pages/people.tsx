import { maskMobile } from '../../../conversations/index.js';
import type { Staff } from '../../store/index.js';
import { PATHS } from '../paths.js';
import type { AccountGiven, AccountProblem } from '../people/accounts.js';
import type { Frame } from './frame.js';
import { HandleField } from './handle-field.js';
import { Layout } from './layout.js';
import { Once } from './once.js';
import { Alert, Form, Moment, Row, Typed } from './parts.js';
import { RightsFields } from './rights-fields.js';

export type PersonDone = 'saved' | 'signedOut' | 'closedNow' | 'reopened';

/** Every account, and a form for a new one. */
export function PeoplePage(props: {
  frame: Frame;
  people: readonly Staff[];
  attempted?:
    | { readonly problem: AccountProblem; readonly form: AccountGiven & { readonly account: string } }
    | undefined;
}) {
  const { frame, people, attempted } = props;
  const { people: words } = frame.words;
  return (
    <Layout frame={frame} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <div class="scroll">
        <table class="list people">
          <thead>
            <tr>
              <th scope="col">{words.account}</th>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.roles}</th>
              <th scope="col">{words.town}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">{words.createdAt}</th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr class={person.isClosed ? 'is-closed' : undefined}>
                <th scope="row" class="number">
                  <a href={PATHS.person(person.account)}>{person.account}</a>
                </th>
                <td data-label={words.name}>
                  <Typed>{person.displayName}</Typed>
                </td>
                <td data-label={words.roles}>
                  {frame.talk.list(person.roles.map((role) => words.role[role]))}
                </td>
                <td data-label={words.town}>{person.town ? frame.talk.town(person.town) : '—'}</td>
                <td data-label={words.state}>{stateOf(frame, person)}</td>
                <td data-label={words.createdAt} class="when">
                  <Moment at={person.createdAt} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <section class="card new-account" id="add">
        <h2>{words.addTitle}</h2>
        {attempted && <Alert>{words.problem[attempted.problem]}</Alert>}
        <Form frame={frame} action={PATHS.people} class="account">
          <HandleField
            id="account"
            label={words.account}
            hint={words.accountHint}
            value={attempted?.form.account ?? ''}
          />
          <AccountFields frame={frame} given={attempted?.form ?? EMPTY} />
          <button type="submit" class="main">
            {words.add}
          </button>
        </Form>
      </section>
    </Layout>
  );
}

const EMPTY: AccountGiven = { displayName: '', roles: [], town: '', mobile: '' };

const stateOf = ({ words }: Frame, { isClosed, mustChangePassword }: Staff): string =>
  isClosed ? words.people.closed : mustChangePassword ? words.people.notYetIn : words.people.open;

function AccountFields({ frame, given, kept }: { frame: Frame; given: AccountGiven; kept?: string | null }) {
  const { people: words } = frame.words;
  return (
    <>
      <div class="field">
        <label for="displayName">{words.name}</label>
        <input
          id="displayName"
          name="displayName"
          value={given.displayName}
          required
          maxLength={40}
          autocomplete="off"
        />
      </div>
      <RightsFields frame={frame} given={given} />
      <div class="field">
        <label for="mobile">{words.mobile}</label>
        <input
          id="mobile"
          name="mobile"
          value={given.mobile}
          inputMode="numeric"
          maxLength={20}
          autocomplete="off"
          placeholder={kept ? maskMobile(kept) : undefined}
          aria-describedby="mobile-hint"
        />
        {kept && (
          <label class="check">
            <input type="checkbox" name="keepMobile" value="1" checked />
            {words.keepMobile(maskMobile(kept))}
          </label>
        )}
        <p class="hint" id="mobile-hint">
          {words.mobileHint}
        </p>
      </div>
    </>
  );
}

/** One account: what it may do, its password, its sessions, and whether it is open. */
export function PersonPage(props: {
  frame: Frame;
  person: Staff;
  isSelf: boolean;
  done?: PersonDone | undefined;
  problem?: AccountProblem | undefined;
}) {
  const { frame, person, isSelf, done, problem } = props;
  const { people: words } = frame.words;
  const path = PATHS.person(person.account);
  const { displayName, roles, town } = person;
  return (
    <Layout frame={frame} title={`${words.title} ${person.account}`}>
      <p class="back">
        <a href={PATHS.people}>{words.back}</a>
      </p>
      <div class="heading">
        <h1>{displayName}</h1>
        <p class="count">
          {person.account} · {stateOf(frame, person)}
        </p>
      </div>
      {done && (
        <p class="notice" role="status">
          {words[done]}
        </p>
      )}
      {problem && <Alert>{words.problem[problem]}</Alert>}
      {isSelf && <p class="hint self">{words.oneself}</p>}
      <div class="claim">
        <section class="card matter">
          <Form frame={frame} action={path} class="account">
            <AccountFields
              frame={frame}
              given={{ displayName, roles, town: town ?? '', mobile: '' }}
              kept={person.mobile}
            />
            <button type="submit" class="main">
              {words.save}
            </button>
          </Form>
        </section>
        <section class="card actions beside">
          <Press frame={frame} action={`${path}/reset`} label={words.reset} hint={words.resetHint} />
          <Press
            frame={frame}
            action={`${path}/sign-out`}
            label={words.signOutEverywhere}
            hint={words.signOutHint}
          />
          {person.isClosed ? (
            <Press frame={frame} action={`${path}/reopen`} label={words.reopen} />
          ) : (
            !isSelf && (
              <Press frame={frame} action={`${path}/close`} label={words.close} hint={words.closeHint} />
            )
          )}
        </section>
      </div>
    </Layout>
  );
}

function Press({
  frame,
  action,
  label,
  hint,
}: {
  frame: Frame;
  action: string;
  label: string;
  hint?: string;
}) {
  return (
    <Form frame={frame} action={action} class="act">
      <button type="submit" class="small">
        {label}
      </button>
      {hint && <p class="hint">{hint}</p>}
    </Form>
  );
}

/** The one-time password, this once. */
export function OncePage({ frame, person, password }: { frame: Frame; person: Staff; password: string }) {
  const { people: words } = frame.words;
  return (
    <Once frame={frame} words={words} back={PATHS.people}>
      <Row label={words.name}>
        <Typed>{person.displayName}</Typed>
      </Row>
      <Row label={words.account}>
        <code>{person.account}</code>
      </Row>
      <Row label={words.once}>
        <code class="once">{password}</code>
      </Row>
    </Once>
  );
}
