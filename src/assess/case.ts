import { assess, BadInput, type Finding } from '../../policy/index.js';

export interface Assessment {
  readonly asOf: string;
  readonly findings: readonly Finding[];
}

/** What was wrong with a case: the fact, ruling or asOf it is about, what was given and what is allowed. */
export interface Problem {
  readonly error: string;
  readonly subject: string;
  readonly given: unknown;
  readonly allowed: string;
}

const KEYS = ['asOf', 'facts', 'rulings'];

/**
 * Assesses one case as it comes from outside: {"asOf"?, "facts", "rulings"?}.
 * @param today asOf where the case has none
 * @throws BadInput
 */
export function assessCase(input: unknown, today: string): Assessment {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new BadInput('case', input, 'JSON 对象 {"asOf"?, "facts", "rulings"?}');
  }
  const { asOf, facts, rulings, ...others }: { asOf?: unknown; facts?: unknown; rulings?: unknown } = input;
  const [stray] = Object.entries<unknown>(others);
  if (stray) throw new BadInput(...stray, KEYS.join('、'));
  const day = asOf === undefined || asOf === null ? today : asOf;
  const findings = assess(facts, rulings, day);
  return { asOf: String(day), findings };
}

/** The problem to show for an error of assessCase; other errors are thrown on. */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof BadInput)) throw error;
  const { message, subject, given, allowed } = error;
  return { error: message, subject, given, allowed };
}
