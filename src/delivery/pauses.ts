/**
 * How long to wait before the next attempt: doubles with each; half of it is left to chance, so that many do not come
 * back at once.
 * @param attempts how many failed, from 1
 * @returns milliseconds
 */
export function growingPause(
  attempts: number,
  { first, longest }: { readonly first: number; readonly longest: number },
): number {
  const whole = Math.min(longest, first * 2 ** Math.min(attempts - 1, 20));
  return whole / 2 + Math.random() * (whole / 2);
}
