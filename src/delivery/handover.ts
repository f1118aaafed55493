import type { Asks, Contact, Incoming, Language, Turn } from '../../conversations/index.js';
import { TOWNS, type TownId } from '../../policy/index.js';
import { type StatedFact, statedFacts } from '../claims/index.js';

/** A note that a talk leaves on the desk when a person of the staff is asked for. */
export interface Handover {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly channel: Incoming['channel'];
  readonly language: Language;
  /** What the talk was asking when the person asked for somebody. */
  readonly asks: Asks;
  readonly facts: readonly StatedFact[];
  /** As far as the person had given it. */
  readonly contact: Partial<Contact>;
  readonly claims: readonly string[];
}

/** Of which town whoever asked is, as far as they had said. */
export const townOf = ({ facts }: Handover): TownId | null =>
  TOWNS.find(({ id }) => facts.some(({ fact, value }) => fact === 'town' && value === id))?.id ?? null;

/** The note for a turn. Its id is the conversation and the time, so that the same turn leaves one note. */
export function handoverOf({ state }: Turn, { channel, person }: Incoming, at: string): Handover {
  return {
    id: `${channel}:${person}:${at}`,
    at,
    channel,
    language: state.language,
    asks: state.asks,
    facts: statedFacts(state.facts),
    contact: state.contact,
    claims: state.claims.map(({ id }) => id),
  };
}
