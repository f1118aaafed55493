import type { Claim } from '../claims/index.js';

/** Where the desk is: the prefix it is registered with. */
export const DESK = '/desk';

export const PATHS = {
  drafts: `${DESK}/`,
  handovers: `${DESK}/handovers`,
  signIn: `${DESK}/sign-in`,
  signOut: `${DESK}/sign-out`,
  password: `${DESK}/password`,
  language: `${DESK}/language`,
  css: `${DESK}/assets/desk.css`,
  icon: `${DESK}/assets/icon.svg`,
  claim: (id: Claim['id']) => `${DESK}/claims/${id}`,
  mobile: (id: Claim['id']) => `${DESK}/claims/${id}/mobile`,
} as const;

const ORIGIN = 'http://desk.invalid';

/** A path that came with a request, to go back to: of the desk, else its list. Never another site. */
export function pathWithin(given: string | undefined): string {
  if (!given || !URL.canParse(given, ORIGIN)) return PATHS.drafts;
  const { origin, pathname, search } = new URL(given, ORIGIN);
  return origin === ORIGIN && pathname.startsWith(`${DESK}/`) ? pathname + search : PATHS.drafts;
}

/** The sign-in page, which then leads on to a path. */
export const signInThen = (path: string): string =>
  path === PATHS.drafts ? PATHS.signIn : `${PATHS.signIn}?${new URLSearchParams({ next: path })}`;
