import { randomBytes } from 'node:crypto';
import { accountOf, isAccount, readRights, sha256 } from '../claims/index.js';
import type { ApiToken, Store } from '../store/index.js';

/** Why a token cannot be made or revoked so. */
export type TokenProblem = 'name' | 'taken' | 'roles' | 'town' | 'unknown';

export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
  readonly problem: TokenProblem;

  constructor(problem: TokenProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** What is said of a system, as it was typed. */
export interface TokenGiven {
  readonly name: string;
  readonly roles: readonly string[];
  /** '' : none. */
  readonly town: string;
}

const BYTES = 32;

/**
 * Makes a token for a system, which then acts under the account "api:NAME". Only its SHA-256 is kept.
 * @param by the account of whoever makes it
 * @returns the token, to be told once and kept nowhere
 * @throws TokenRefused
 */
export async function makeToken(
  store: Store,
  given: TokenGiven,
  by: string,
): Promise<{ readonly kept: ApiToken; readonly token: string }> {
  const name = accountOf(given.name);
  if (!isAccount(name)) throw new TokenRefused('name');
  if ((await store.tokens.list()).some((one) => one.name === name)) throw new TokenRefused('taken');
  const rights = readRights(given);
  if (rights === 'roles' || rights === 'town') throw new TokenRefused(rights);
  const token = randomBytes(BYTES).toString('base64url');
  const kept = { id: sha256(token), name, ...rights, createdAt: new Date().toISOString(), createdBy: by };
  await store.tokens.put(kept);
  return { kept, token };
}

/**
 * The token is good no longer. What the system did keeps its name.
 * @throws TokenRefused where there is no such system
 */
export async function revokeToken(store: Store, typed: string): Promise<void> {
  const name = accountOf(typed);
  const kept = (await store.tokens.list()).find((one) => one.name === name);
  if (!kept) throw new TokenRefused('unknown');
  await store.tokens.delete(kept.id);
}
