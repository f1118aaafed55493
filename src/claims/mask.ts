const MOST_STARS = 2;

/** 陈静 → 陈*, 欧阳娜娜 → 欧**: enough to tell people apart in a list. */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name.trim()];
  return first + '*'.repeat(Math.min(Math.max(rest.length, 1), MOST_STARS));
}
