import type { TokenGiven, TokenProblem } from '../../api/index.js';
import type { ApiToken } from '../../store/index.js';
import type { Names } from '../names.js';
import { PATHS } from '../paths.js';
import type { Frame } from './frame.js';
import { HandleField } from './handle-field.js';
import { Layout } from './layout.js';
import { Once } from './once.js';
import { Alert, Form, Moment, Row, Typed } from './parts.js';
import { RightsFields } from './rights-fields.js';

/** The tokens of other systems, and a form for a new one. */
export function SystemsPage(props: {
  frame: Frame;
  tokens: readonly ApiToken[];
  names: Names;
  isRevoked: boolean;
  attempted?: { readonly problem: TokenProblem; readonly form: TokenGiven } | undefined;
}) {
  const { frame, tokens, isRevoked, attempted } = props;
  const { systems: words } = frame.words;
  const form = attempted?.form ?? { name: '', roles: [], town: '' };
  return (
    <Layout frame={frame} title={words.title}>
      {isRevoked && (
        <p class="notice" role="status">
          {words.revoked}
        </p>
      )}
      <div class="heading">
        <h1>{words.title}</h1>
        <a href={PATHS.apiDocs}>{words.docs}</a>
      </div>
      <p class="lead">{words.lead}</p>
      {tokens.length === 0 ? <p class="card empty">{words.empty}</p> : <Tokens {...props} />}
      <section class="card new-account" id="add">
        <h2>{words.addTitle}</h2>
        {attempted && <Alert>{words.problem[attempted.problem]}</Alert>}
        <Form frame={frame} action={PATHS.systems} class="account">
          <HandleField id="name" label={words.name} hint={words.nameHint} value={form.name} />
          <RightsFields frame={frame} given={form} />
          <button type="submit" class="main">
            {words.add}
          </button>
        </Form>
      </section>
    </Layout>
  );
}

function Tokens({ frame, tokens, names }: { frame: Frame; tokens: readonly ApiToken[]; names: Names }) {
  const { systems: words, people } = frame.words;
  return (
    <div class="scroll">
      <table class="list people">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{people.roles}</th>
            <th scope="col">{people.town}</th>
            <th scope="col">{words.createdBy}</th>
            <th scope="col">{people.createdAt}</th>
            <th scope="col">{words.revoke}</th>
          </tr>
        </thead>
        <tbody>
          {tokens.map(({ name, roles, town, createdBy, createdAt }) => (
            <tr>
              <th scope="row" class="number">
                {name}
              </th>
              <td data-label={people.roles}>{frame.talk.list(roles.map((role) => people.role[role]))}</td>
              <td data-label={people.town}>{town ? frame.talk.town(town) : '—'}</td>
              <td data-label={words.createdBy}>
                <Typed>{names.get(createdBy) ?? createdBy}</Typed>
              </td>
              <td data-label={people.createdAt} class="when">
                <Moment at={createdAt} />
              </td>
              <td data-label={words.revoke}>
                <Form frame={frame} action={PATHS.revokeToken}>
                  <button
                    type="submit"
                    class="small"
                    name="name"
                    value={name}
                    aria-label={words.revokeOf(name)}
                  >
                    {words.revoke}
                  </button>
                </Form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The token, this once. */
export function TokenPage({ frame, name, token }: { frame: Frame; name: string; token: string }) {
  const { systems: words } = frame.words;
  return (
    <Once frame={frame} words={words} back={PATHS.systems}>
      <Row label={words.name}>
        <code>{name}</code>
      </Row>
      <Row label={words.once}>
        <code class="once token">{token}</code>
      </Row>
      <Row label={words.use}>
        <code>Authorization: Bearer …</code>
      </Row>
    </Once>
  );
}
