/** A calendar day, "YYYY-MM-DD". Days compare as strings. */
export type Day = string;

/** The first and the last day that a date, known in whole or in part, may stand for. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** The day before which no date is: what an unknown date may be at the earliest. */
export const FIRST_DAY: Day = '0001-01-01';

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const pad = (n: number, width = 2) => String(n).padStart(width, '0');

/** How many days a month (1 to 12) of a year has; 0 for any other month. */
export function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** The days that "2022-06-18", "2022-06" or "2022" stands for; undefined where that is no date of the calendar. */
export function daysOf(date: string): Days | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!parts?.[1] || parts[1] === '0000') return undefined;
  const [, year, month, day] = parts;
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const length = daysIn(Number(year), Number(month));
  if (!day) return length ? { first: `${date}-01`, last: `${date}-${length}` } : undefined;
  return Number(day) >= 1 && Number(day) <= length ? { first: date, last: date } : undefined;
}

/**
 * The last day that lies at least one year before `day`. One year after 29 February is 28 February, so the last day
 * one year before 28 February 2025 is 29 February 2024.
 */
export function oneYearBefore(day: Day): Day {
  const year = Number(day.slice(0, 4)) - 1;
  const monthDay = day.slice(5);
  const endOfFebruary = monthDay === '02-28' || monthDay === '02-29';
  return `${pad(year, 4)}-${endOfFebruary ? `02-${pad(monthDay === '02-29' ? 28 : daysIn(year, 2))}` : monthDay}`;
}

/** One year after a day; after 29 February, 28 February. */
export function oneYearAfter(day: Day): Day {
  const year = pad(Number(day.slice(0, 4)) + 1, 4);
  return day.endsWith('-02-29') ? `${year}-02-28` : `${year}${day.slice(4)}`;
}

/** The day after. */
export function nextDay(day: Day): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (date < daysIn(year, month)) return `${pad(year, 4)}-${pad(month)}-${pad(date + 1)}`;
  return month < 12 ? `${pad(year, 4)}-${pad(month + 1)}-01` : `${pad(year + 1, 4)}-01-01`;
}
