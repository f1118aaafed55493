import { shanghaiDay } from './shanghai.js';

/** Which day it is. */
export interface Today {
  /** "YYYY-MM-DD" in Asia/Shanghai. */
  day(): string;
  /** The day was fixed for tests or a rehearsal: every page says so. */
  readonly isFixed: boolean;
}

/**
 * @param fixed the day that TODAY fixes, "YYYY-MM-DD"; undefined lets days go by as they do in Shanghai
 */
export function readToday(fixed: string | undefined): Today {
  return fixed === undefined
    ? { day: () => shanghaiDay(new Date()), isFixed: false }
    : { day: () => fixed, isFixed: true };
}
