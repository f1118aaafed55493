import { BENEFITS } from './benefits/index.js';
import { engine } from './engine.js';

/**
 * Assesses a case by the whole document.
 * @param facts what is known; absent and null are unknown
 * @param rulings what 区民政局 has settled
 * @param asOf the day of assessment, "YYYY-MM-DD", not before 2022-07-14
 * @returns one finding for each benefit open to the applicant's kind, in the order of the document; shared and frozen
 * @throws BadInput naming the fact, ruling or asOf that was refused
 */
export const assess = engine(BENEFITS);
