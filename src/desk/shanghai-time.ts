/** A Swedish date is written YYYY-MM-DD. */
const FORMAT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** "2026-11-23T02:05:00.000Z" → "2026-11-23 10:05", as clocks in Suzhou show it. */
export const shanghaiTime = (moment: string): string => FORMAT.format(new Date(moment));

/** The day of a moment in Suzhou, "2026-11-23". */
export const shanghaiDay = (moment: string): string => shanghaiTime(moment).slice(0, 10);
