import type { Language, Reply } from '../conversations/index.js';
import { WORDS } from './wording.js';

/** A reply as one text, its choices numbered from 1, for channels without buttons. */
export function withMenu({ text, choices = [] }: Reply, language: Language): string {
  if (choices.length === 0) return text;
  const lines = choices.map(({ label }, index) => `${index + 1}. ${label}`);
  return [text, '', ...lines, WORDS[language].pickByNumber].join('\n');
}
