import { PATHS } from '../paths.js';
import { SHORTEST_PASSWORD } from '../sign-in/password.js';
import type { Frame } from './frame.js';
import { Layout } from './layout.js';
import { Alert, Form } from './parts.js';

export type PasswordProblem =
  | { readonly kind: 'short' | 'unlike' | 'same' | 'wrong' }
  | { readonly kind: 'locked'; readonly seconds: number };

export function PasswordPage(props: {
  frame: Frame;
  /** It replaces the one-time password that the visitor just came in with. */
  isFirst: boolean;
  problem?: PasswordProblem | undefined;
}) {
  const { frame, isFirst, problem } = props;
  const words = frame.words.password;
  const title = isFirst ? words.firstTitle : words.title;
  return (
    <Layout frame={frame} title={title} narrow>
      <h1>{title}</h1>
      <p class="lead">{isFirst ? words.firstLead : words.lead}</p>
      <div class="card">
        {problem && <Alert>{problemIn(frame, problem)}</Alert>}
        <Form frame={frame} action={PATHS.password} class="fields">
          {/* Tells a password manager whose password this is. */}
          <input
            class="hidden"
            name="account"
            value={frame.staff?.account}
            autocomplete="username"
            readonly
            tabIndex={-1}
            aria-hidden="true"
          />
          {!isFirst && <PasswordField id="current" label={words.current} autocomplete="current-password" />}
          <PasswordField
            id="password"
            label={words.fresh}
            autocomplete="new-password"
            rule={words.rule(SHORTEST_PASSWORD)}
          />
          <PasswordField id="again" label={words.again} autocomplete="new-password" />
          <button type="submit" class="main">
            {words.submit}
          </button>
        </Form>
      </div>
    </Layout>
  );
}

function PasswordField(props: {
  id: string;
  label: string;
  autocomplete: 'current-password' | 'new-password';
  rule?: string;
}) {
  const { id, label, autocomplete, rule } = props;
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        name={id}
        type="password"
        required
        maxLength={256}
        autocomplete={autocomplete}
        aria-describedby={rule && `${id}-rule`}
      />
      {rule && (
        <p class="hint" id={`${id}-rule`}>
          {rule}
        </p>
      )}
    </>
  );
}

function problemIn({ words }: Frame, problem: PasswordProblem): string {
  switch (problem.kind) {
    case 'locked':
      return words.locked(problem.seconds);
    case 'short':
      return words.password.short(SHORTEST_PASSWORD);
    default:
      return words.password[problem.kind];
  }
}
