/** A Swedish date is written YYYY-MM-DD. */
const formatOf = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', ...options });
const TIME = formatOf({ dateStyle: 'short', timeStyle: 'short' });
const DAY = formatOf({ dateStyle: 'short' });

/** "2026-11-23T02:05:00.000Z" → "2026-11-23 10:05", as clocks in Suzhou show it. */
export const shanghaiTime = (moment: string): string => TIME.format(new Date(moment));

/** The day of a moment in Suzhou, "2026-11-23". */
export const shanghaiDay = (moment: string | Date): string => DAY.format(new Date(moment));
