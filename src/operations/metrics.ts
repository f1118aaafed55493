import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { ClaimChanged, type Store, StoreUnavailable } from '../store/index.js';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What Prometheus may know of the product: numbers by channel, nothing of any person. */
export class Metrics {
  readonly registry = new Registry();
  readonly #turns = new Histogram({
    name: 'shegongtong_turn_seconds',
    help: 'Turns of talks, and deeds of staff that a talk is told of, from waiting for the talk to its being kept',
    labelNames: ['channel', 'outcome'] as const,
    buckets: SECONDS,
    registers: [this.registry],
  });
  readonly #storeErrors = new Counter({
    name: 'shegongtong_store_errors_total',
    help: 'How often the store could not be used',
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** The store, with what is done over it measured, and asked about its outbox and channels at each scrape. */
  measuring(store: Store): Store {
    this.#watch(store);
    const counted = async <R>(work: Promise<R>): Promise<R> => {
      try {
        return await work;
      } catch (error) {
        if (error instanceof StoreUnavailable) this.#storeErrors.inc();
        throw error;
      }
    };
    return {
      ...store,
      commit: (changes) => counted(store.commit(changes)),
      inbox: { ...store.inbox, add: (message) => counted(store.inbox.add(message)) },
      conversations: {
        ...store.conversations,
        alone: async (key, work) => {
          const channel = key.slice(0, key.indexOf(':'));
          const end = this.#turns.startTimer();
          try {
            const result = await counted(store.conversations.alone(key, work));
            end({ channel, outcome: 'kept' });
            return result;
          } catch (error) {
            end({ channel, outcome: outcomeOf(error) });
            throw error;
          }
        },
      },
    };
  }

  #watch(store: Store): void {
    const gauge = (name: string, help: string, value: () => Promise<number>) =>
      new Gauge({
        name,
        help,
        registers: [this.registry],
        async collect() {
          // A store that is away is told by its own number; the scrape goes on.
          this.set(await value().catch(() => Number.NaN));
        },
      });
    gauge('shegongtong_outbox_waiting', 'Messages that wait to be sent', async () => {
      return (await store.outbox.backlog()).waiting;
    });
    gauge('shegongtong_outbox_given_up', 'Messages that were given up', async () => {
      return (await store.outbox.backlog()).givenUp;
    });
    gauge('shegongtong_outbox_oldest_seconds', 'How long the oldest message has waited', async () => {
      const { oldest } = await store.outbox.backlog();
      return oldest === null ? 0 : Math.max(0, (Date.now() - Date.parse(oldest)) / 1000);
    });
    gauge('shegongtong_store_up', 'Whether the store can be written: 1 or 0', () =>
      store.check().then(
        () => 1,
        () => 0,
      ),
    );
    new Gauge({
      name: 'shegongtong_channel_state',
      help: '1 for the state that each channel last reported, on whichever instance',
      labelNames: ['channel', 'state'] as const,
      registers: [this.registry],
      async collect() {
        this.reset();
        const states = await store.channels.list().catch(() => []);
        for (const { channel, state } of states) this.set({ channel, state }, 1);
      },
    });
  }
}

function outcomeOf(error: unknown): 'unavailable' | 'changed' | 'refused' {
  if (error instanceof StoreUnavailable) return 'unavailable';
  return error instanceof ClaimChanged ? 'changed' : 'refused';
}
