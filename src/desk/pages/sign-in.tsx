import { PATHS } from '../paths.js';
import type { Frame } from './frame.js';
import { Layout } from './layout.js';
import { Alert, Form } from './parts.js';

export type SignInProblem =
  | { readonly kind: 'wrong' }
  | { readonly kind: 'locked'; readonly seconds: number };

export function SignInPage(props: {
  frame: Frame;
  account: string;
  next: string;
  problem?: SignInProblem | undefined;
}) {
  const { frame, account, next, problem } = props;
  const { signIn, locked } = frame.words;
  return (
    <Layout frame={frame} title={signIn.title} narrow>
      <h1>{signIn.title}</h1>
      <p class="lead">{signIn.lead}</p>
      <div class="card">
        {problem && <Alert>{problem.kind === 'wrong' ? signIn.wrong : locked(problem.seconds)}</Alert>}
        <Form frame={frame} action={PATHS.signIn} class="fields">
          <input type="hidden" name="next" value={next} />
          <label for="account">{signIn.account}</label>
          <input
            id="account"
            name="account"
            value={account}
            required
            maxLength={64}
            autocomplete="username"
            autocapitalize="none"
            spellcheck={false}
          />
          <label for="password">{signIn.password}</label>
          <input
            id="password"
            name="password"
            type="password"
            required
            maxLength={256}
            autocomplete="current-password"
          />
          <button type="submit" class="main">
            {signIn.submit}
          </button>
        </Form>
      </div>
      <p class="hint">{signIn.help}</p>
    </Layout>
  );
}
