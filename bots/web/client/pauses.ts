const FIRST_MS = 1000;
const LONGEST_MS = 30_000;

/** How long to wait after so many failures in a row: doubling, a fifth of it left to chance, so that not all come back at once. */
export function pauseAfter(failures: number, chance: number = Math.random()): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 10));
  return whole * (0.8 + 0.2 * chance);
}
