import { valuesIn, WORDS } from './lexicon.js';

/** Every level that a text names, of a certificate or of a rating: 从3A升到5A names two. */
export const levelsIn = (fact: 'certificateLevel' | 'ratingLevel', text: string): readonly string[] =>
  valuesIn(text, WORDS[fact]).filter((level) => level !== 'none');
