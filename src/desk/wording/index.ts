import type { Language } from '../../../conversations/index.js';
import { en } from './en.js';
import type { DeskWording } from './wording.js';
import { zh } from './zh.js';

export type { DeskWording } from './wording.js';

/** The desk's words in a language. */
export const deskWordingOf = (language: Language): DeskWording => ({ zh, en })[language];
