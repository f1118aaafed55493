import { beforeEach, describe, onTestFinished } from 'vitest';
import type { Store } from '../../../src/store/index.js';
import { claimLaws } from './contract/claims.js';
import { commitLaws } from './contract/commit.js';
import { conversationLaws } from './contract/conversations.js';
import { inboxLaws } from './contract/inbox.js';
import { keepingLaws } from './contract/keeping.js';
import { leadLaws } from './contract/lead.js';
import { outboxLaws } from './contract/outbox.js';
import { staffLaws } from './contract/staff.js';

/** A place for a store, empty at first; opened again, it has what was kept there. */
export interface Place {
  open(): Promise<Store>;
  /** Takes it away, when every store on it is closed. */
  clear(): Promise<void>;
}

/** What the laws are held against: the store of the test, and a way to close it and open it again. */
export interface Held {
  store: Store;
  /** Closes it and opens it again: what is on disk is all there is. */
  reopen(): Promise<Store>;
}

/** The laws that every store keeps. */
export function storeContract(name: string, place: () => Promise<Place>): void {
  describe(`${name} keeps the laws of a store`, () => {
    let current: Held;
    const held = (): Held => current;

    beforeEach(async () => {
      const where = await place();
      const mine: Held = {
        store: await where.open(),
        async reopen() {
          await mine.store.close();
          mine.store = await where.open();
          return mine.store;
        },
      };
      current = mine;
      onTestFinished(async () => {
        await mine.store.close();
        await where.clear();
      });
    });

    commitLaws(held);
    conversationLaws(held);
    claimLaws(held);
    inboxLaws(held);
    outboxLaws(held);
    keepingLaws(held);
    staffLaws(held);
    leadLaws(held);
  });
}
