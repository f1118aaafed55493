import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Staff, Store } from '../../store/index.js';
import { DESK } from '../paths.js';

const COOKIE = 'desk_session';
const LASTS_MS = 12 * 60 * 60 * 1000;
/** Lax, so that a link to a claim in a message opens it; what changes anything carries a CSRF token besides. */
export const COOKIE_OPTIONS = {
  path: DESK,
  httpOnly: true,
  sameSite: 'lax',
  secure: 'auto',
} as const satisfies CookieSerializeOptions;

const idOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** Binds a session to the password it began with: setting another one ends every session of the account. */
const sealOf = (token: string, staff: Staff) =>
  createHmac('sha256', token).update(staff.password).digest('base64url');

/** Begins a session in this browser, in place of the one it may have had. */
export async function beginSession(
  request: FastifyRequest,
  reply: FastifyReply,
  store: Store,
  staff: Staff,
): Promise<void> {
  await forget(request, store);
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.now() + LASTS_MS);
  await store.sessions.put({ id: idOf(token), account: staff.account, expiresAt: expiresAt.toISOString() });
  reply.setCookie(COOKIE, `${token}.${sealOf(token, staff)}`, { ...COOKIE_OPTIONS, expires: expiresAt });
}

/** Who is signed in, in the browser that sent this; undefined where nobody is. */
export async function signedIn(request: FastifyRequest, store: Store): Promise<Staff | undefined> {
  const { token, seal } = cookieOf(request);
  if (!token) return undefined;
  const session = await store.sessions.get(idOf(token));
  if (!session) return undefined;
  const staff = await store.staff.get(session.account);
  if (
    !staff ||
    staff.isClosed ||
    Date.parse(session.expiresAt) <= Date.now() ||
    !isSame(seal, sealOf(token, staff))
  ) {
    await store.sessions.delete(session.id);
    return undefined;
  }
  return staff;
}

/** Ends the session of this browser. */
export async function endSession(request: FastifyRequest, reply: FastifyReply, store: Store): Promise<void> {
  await forget(request, store);
  reply.clearCookie(COOKIE, COOKIE_OPTIONS);
}

async function forget(request: FastifyRequest, store: Store): Promise<void> {
  const { token } = cookieOf(request);
  if (token) await store.sessions.delete(idOf(token));
}

function cookieOf(request: FastifyRequest): { token: string; seal: string } {
  const [token = '', seal = ''] = (request.cookies[COOKIE] ?? '').split('.');
  return { token, seal };
}

function isSame(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
