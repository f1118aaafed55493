import type { Answer, News, Progress, Reply } from './answers.js';
import type { Language } from './words.js';

/** What the person said, or chose, or sent. */
export interface Said {
  readonly from: 'person';
  /** The message's own id: the same one sent again changes nothing. */
  readonly id: string;
  /** What the bubble shows; nothing of a message that this page sends by itself. */
  readonly text: string;
  readonly message: Sent;
  /** waiting: not answered yet, to be sent until it is. refused: it would be refused again as it is. */
  readonly state: 'waiting' | 'answered' | 'refused';
  /** Why it was refused. */
  readonly problem?: string;
}

/** A text as it is to be sent; a choice with the stamp of its question; a file, whose content is kept elsewhere. */
export type Sent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly choice: string; readonly question: string }
  | { readonly kind: 'file' };

/** What the assistant said at once: an answer, or a message that nobody asked for at that moment. */
export interface Heard {
  readonly from: 'assistant';
  readonly id: string;
  readonly isNews: boolean;
  readonly replies: readonly Reply[];
  /** The stamp of the question that its choices belong to. */
  readonly question: string;
}

export type Entry = Said | Heard;

/** A talk as this device knows it: what is shown, what is still to be sent, and which question is asked. */
export interface Talk {
  /** Empty until the server gave one. */
  readonly conversation: string;
  readonly language: Language;
  readonly progress: Progress | null;
  /** The stamp of the question that is asked now. */
  readonly question: string;
  readonly entries: readonly Entry[];
  /** Ids of the news that was shown: it may be delivered again. */
  readonly shownNews: readonly string[];
}

export const NEW_TALK: Talk = {
  conversation: '',
  language: 'zh',
  progress: null,
  question: '',
  entries: [],
  shownNews: [],
};

const MOST_ENTRIES = 200;
const MOST_NEWS = 300;

export function say(talk: Talk, said: Pick<Said, 'id' | 'text' | 'message'>): Talk {
  return withEntries(talk, [...talk.entries, { from: 'person', state: 'waiting', ...said }]);
}

/** The message that is to be sent next: one after the other, in the order they were said. */
export function nextToSend(talk: Talk): Said | undefined {
  return talk.entries.find((entry): entry is Said => entry.from === 'person' && entry.state === 'waiting');
}

/** Takes an answer in, right after what it answers. One that was taken in before changes nothing. */
export function takeAnswer(talk: Talk, id: string, answer: Answer): Talk {
  const place = talk.entries.findIndex((entry) => entry.id === id);
  const said = talk.entries[place];
  if (said?.from !== 'person' || said.state !== 'waiting') return talk;
  const heard: Heard = {
    from: 'assistant',
    id: `to-${id}`,
    isNews: false,
    replies: answer.replies,
    question: answer.question,
  };
  const answered: Said = {
    ...said,
    text: maskMobiles(said.text),
    message: blank(said.message),
    state: 'answered',
  };
  const { conversation, language, progress, question } = answer;
  return withEntries({ ...talk, conversation, language, progress, question }, [
    ...talk.entries.slice(0, place),
    answered,
    heard,
    ...talk.entries.slice(place + 1),
  ]);
}

/** Takes in what came by itself: shown once, however often it is delivered. */
export function takeNews(talk: Talk, { id, replies, language, question }: News): Talk {
  if (talk.shownNews.includes(id)) return talk;
  const heard: Heard = {
    from: 'assistant',
    id: `news-${id}`,
    isNews: true,
    replies,
    question: question ?? talk.question,
  };
  return withEntries(
    {
      ...talk,
      language,
      shownNews: [...talk.shownNews, id].slice(-MOST_NEWS),
      // Another question stands now, and how far the talk had come with the last one says nothing of it.
      ...(question === null ? {} : { question, progress: null }),
    },
    [...talk.entries, heard],
  );
}

export function refuse(talk: Talk, id: string, problem: string): Talk {
  return withEntries(
    talk,
    talk.entries.map((entry) =>
      entry.from === 'person' && entry.id === id && entry.state === 'waiting'
        ? { ...entry, state: 'refused', problem }
        : entry,
    ),
  );
}

/** Lets a refused message be sent again, after all that was said meanwhile. */
export function sayAgain(talk: Talk, id: string): Talk {
  const said = talk.entries.find((entry) => entry.id === id);
  if (said?.from !== 'person' || said.state !== 'refused') return talk;
  const { problem: _, ...rest } = said;
  return withEntries(talk, [
    ...talk.entries.filter((entry) => entry !== said),
    { ...rest, state: 'waiting' },
  ]);
}

/** May the choices of this entry be pressed? Those of the question that is asked, until something was said to it. */
export function isOffered(talk: Talk, heard: Heard): boolean {
  return nextToSend(talk) === undefined && heard.question === talk.question;
}

/** The choice that was taken of this entry, if one was. */
export function pickedOf(talk: Talk, heard: Heard): string | undefined {
  for (const entry of talk.entries) {
    if (entry.from !== 'person' || entry.state === 'refused' || entry.message.kind !== 'choice') continue;
    if (entry.message.question === heard.question) return entry.message.choice;
  }
  return undefined;
}

/** Words the person may well want to say now. */
export function suggestionsOf(talk: Talk): readonly string[] {
  if (nextToSend(talk) !== undefined) return [];
  for (const entry of [...talk.entries].reverse()) {
    if (entry.from !== 'assistant' || entry.question !== talk.question) continue;
    const suggestions = entry.replies.at(-1)?.suggestions ?? [];
    if (suggestions.length > 0) return suggestions;
  }
  return [];
}

/** Once it is answered a text need not be kept for sending; a choice stays, to mark its button. */
const blank = (message: Sent): Sent => (message.kind === 'text' ? { kind: 'text', text: '' } : message);

/** A device keeps no whole mobile number once the message with it is answered. */
const maskMobiles = (text: string): string =>
  text.replace(/(?<!\d)(1[3-9]\d)[\s-]?\d{4}[\s-]?(\d{4})(?!\d)/g, '$1****$2');

/** What waits to be sent is never cut off. */
function withEntries(talk: Talk, entries: readonly Entry[]): Talk {
  const cut = entries.length - MOST_ENTRIES;
  const kept = entries.filter(
    (entry, index) => index >= cut || (entry.from === 'person' && entry.state === 'waiting'),
  );
  return { ...talk, entries: kept };
}
