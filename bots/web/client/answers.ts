import type { Language } from './words.js';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface Reply {
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly suggestions: readonly string[];
}

export interface Progress {
  readonly step: number;
  readonly left: number;
}

/** What this page uses of an answer of POST /api/chat. */
export interface Answer {
  readonly conversation: string;
  readonly language: Language;
  readonly replies: readonly Reply[];
  readonly progress: Progress | null;
  readonly question: string;
}

/** A message that nobody asked for at that moment. */
export interface News {
  readonly id: string;
  readonly language: Language;
  readonly replies: readonly Reply[];
  /** null: the last question still stands. */
  readonly question: string | null;
}

export function readAnswer(value: unknown): Answer {
  return {
    conversation: text(field(value, 'conversation')),
    language: readLanguage(field(value, 'language')),
    replies: list(field(value, 'replies')).map(readReply),
    progress: readProgress(field(value, 'progress')),
    question: text(field(value, 'question')),
  };
}

export function readNews(value: unknown): News {
  const question = field(value, 'question');
  return {
    id: text(field(value, 'id')),
    language: readLanguage(field(value, 'language')),
    replies: list(field(value, 'replies')).map(readReply),
    question: typeof question === 'string' ? question : null,
  };
}

export function readReply(value: unknown): Reply {
  return {
    text: text(field(value, 'text')),
    choices: list(field(value, 'choices')).map((choice) => ({
      id: text(field(choice, 'id')),
      label: text(field(choice, 'label')),
    })),
    suggestions: list(field(value, 'suggestions')).map(text),
  };
}

export function readProgress(value: unknown): Progress | null {
  if (typeof value !== 'object' || value === null) return null;
  return { step: Number(field(value, 'step')), left: Number(field(value, 'left')) };
}

export function readLanguage(value: unknown): Language {
  return value === 'en' ? 'en' : 'zh';
}

export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
