import { certificateAward } from './certificate-award.js';
import { grassrootsSubsidy } from './grassroots-subsidy.js';
import { honorAward } from './honor-award.js';
import { postSubsidy } from './post-subsidy.js';
import { ratingAward } from './rating-award.js';
import { researchAward } from './research-award.js';
import { stationSubsidy } from './station-subsidy.js';
import { supervisorAward } from './supervisor-award.js';

/** Every benefit that gives money, in the order of the document. */
export const BENEFITS = [
  postSubsidy,
  certificateAward,
  supervisorAward,
  researchAward,
  ratingAward,
  honorAward,
  grassrootsSubsidy,
  stationSubsidy,
] as const;

export type BenefitId = (typeof BENEFITS)[number]['id'];
