import type { Officer } from '../claims/index.js';
import { PATHS } from './paths.js';
import { isAdministrator, isOfDistrict } from './rights.js';
import type { DeskWording } from './wording/index.js';

/** A part of the desk that the head of every page leads to. */
export interface Part {
  readonly path: string;
  readonly title: (words: DeskWording) => string;
  readonly isOpenTo: (officer: Officer) => boolean;
}

export const PARTS: readonly Part[] = [
  { path: PATHS.queue, title: (words) => words.queue.title, isOpenTo: () => true },
  { path: PATHS.handovers, title: (words) => words.handovers.title, isOpenTo: () => true },
  { path: PATHS.rulings, title: (words) => words.rulings.title, isOpenTo: isOfDistrict },
  { path: PATHS.budgets, title: (words) => words.budgets.title, isOpenTo: () => true },
  { path: PATHS.people, title: (words) => words.people.title, isOpenTo: isAdministrator },
  { path: PATHS.systems, title: (words) => words.systems.title, isOpenTo: isAdministrator },
  { path: PATHS.status, title: (words) => words.status.title, isOpenTo: isAdministrator },
];
