import { writeSync } from 'node:fs';
import { newClaimNumber } from '../../../../src/claims/index.js';
import { openEmbeddedStore, type Store } from '../../../../src/store/index.js';
import { claimOf } from '../../../desk/claims.js';
import { message, refiled, talk } from '../contract/given.js';

/**
 * A process that writes until it is killed: the talks of the people named, side by side, each turn of which files a claim,
 * sends a message and keeps the talk. Says on standard output what was acknowledged, a line each: the talk and the claim's number.
 */
const [folder = '', ...people] = process.argv.slice(2);
const template = claimOf();
const begun = talk('在木渎');

/** Among some ten thousand claims, a number by chance may be one that is taken. */
async function freeNumber(store: Store): Promise<string> {
  for (;;) {
    const number = newClaimNumber('2026-11-23');
    if (!(await store.claims.get(number))) return number;
  }
}

async function turns(store: Store, person: string): Promise<never> {
  for (;;) {
    const claim = refiled(template, await freeNumber(store));
    await store.conversations.alone(`web:${person}`, async (record = begun) => {
      const filed = { id: claim.id, benefit: claim.benefit, status: claim.status };
      const state = { ...record.state, claims: [...record.state.claims, filed] };
      return {
        changes: [
          { kind: 'claim', claim, was: 0 },
          { kind: 'outgoing', message: message(person, claim.id, new Date().toISOString()) },
          { kind: 'conversation', key: `web:${person}`, record: { ...record, state } },
        ],
        result: undefined,
      };
    });
    writeSync(1, `${person} ${claim.id}\n`);
  }
}

// Small segments, so that it is often killed in the middle of a checkpoint.
const store = await openEmbeddedStore(folder, () => undefined, { segmentBytes: 200_000 });
writeSync(1, 'ready\n');
await Promise.all(people.map((person) => turns(store, person)));
