import { FACTS } from '../../policy/index.js';

/** What people climb: the level held now with its date, and the one before. */
export const LADDERS = [
  {
    level: 'certificateLevel',
    date: 'certificateDate',
    previous: 'previousCertificateLevel',
    previousDate: 'previousCertificateDate',
    rank: (level: unknown) => rankIn(FACTS.certificateLevel.values, level),
  },
  {
    level: 'ratingLevel',
    date: 'ratingDate',
    previous: 'previousRatingLevel',
    previousDate: 'previousRatingDate',
    rank: (level: unknown) => rankIn(FACTS.ratingLevel.values, level),
  },
] as const;

const rankIn = (values: readonly unknown[], level: unknown): number => values.indexOf(level);
