import type { FactId, RulingId } from '../../policy/index.js';
import type { Claim, StaffAction } from '../claims/index.js';

/** Where the desk is: the prefix it is registered with. */
export const DESK = '/desk';

export const PATHS = {
  queue: `${DESK}/`,
  handovers: `${DESK}/handovers`,
  noteMobile: `${DESK}/handovers/mobile`,
  rulings: `${DESK}/rulings`,
  ruling: (id: RulingId) => `${DESK}/rulings/${id}`,
  budgets: `${DESK}/budgets`,
  recipients: `${DESK}/recipients`,
  people: `${DESK}/people`,
  systems: `${DESK}/systems`,
  revokeToken: `${DESK}/systems/revoke`,
  /** The API's own pages, beside the desk. */
  apiDocs: '/api/docs/',
  status: `${DESK}/status`,
  signIn: `${DESK}/sign-in`,
  signOut: `${DESK}/sign-out`,
  password: `${DESK}/password`,
  language: `${DESK}/language`,
  css: `${DESK}/assets/desk.css`,
  formCss: `${DESK}/assets/application-form.css`,
  icon: `${DESK}/assets/icon.svg`,
  claims: `${DESK}/claims`,
  claim: (id: Claim['id']) => `${DESK}/claims/${id}`,
  mobile: (id: Claim['id']) => `${DESK}/claims/${id}/mobile`,
  act: (id: Claim['id'], action: StaffAction) => `${DESK}/claims/${id}/${action}`,
  evidence: (id: Claim['id'], file: string) => `${DESK}/claims/${id}/evidence/${file}`,
  print: (id: Claim['id']) => `${DESK}/claims/${id}/print`,
  correct: (id: Claim['id'], fact: FactId) => `${DESK}/claims/${id}?correct=${fact}#correct`,
  person: (account: string) => `${DESK}/people/${encodeURIComponent(account)}`,
} as const;

/** The queue, saying that a claim that was just corrected is another town's now. */
export const leftPath = (id: Claim['id']): string => `${PATHS.queue}?left=${id}`;

const ORIGIN = 'http://desk.invalid';

/** A path that came with a request, to go back to: of the desk, else its list. Never another site. */
export function pathWithin(given: string | undefined): string {
  if (!given || !URL.canParse(given, ORIGIN)) return PATHS.queue;
  const { origin, pathname, search } = new URL(given, ORIGIN);
  return origin === ORIGIN && pathname.startsWith(`${DESK}/`) ? pathname + search : PATHS.queue;
}

/** The sign-in page, which then leads on to a path. */
export const signInThen = (path: string): string =>
  path === PATHS.queue ? PATHS.signIn : `${PATHS.signIn}?${new URLSearchParams({ next: path })}`;
