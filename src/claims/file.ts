import {
  CONSENT_VERSION,
  type Context,
  type FiledClaim,
  type Filing,
  type Incoming,
} from '../../conversations/index.js';
import { DOCUMENT } from '../../policy/index.js';
import type { Store } from '../store/index.js';
import { type Claim, statedFacts } from './claim.js';
import { newClaimNumber } from './number.js';

/**
 * Keeps a draft claim for each benefit of a filing.
 * @returns the claims that are kept: filing the same again changes nothing
 * @throws StoreUnavailable
 */
export async function fileClaims(
  store: Store,
  filing: Filing,
  { channel, person }: Incoming,
  { today, now, rulings }: Context,
): Promise<readonly FiledClaim[]> {
  const facts = statedFacts(filing.stated);
  const filed: FiledClaim[] = [];
  for (const finding of filing.findings) {
    const draft: Claim = {
      id: await freeNumber(store, today),
      key: `${channel}:${person}:${filing.sequence}:${finding.benefit}`,
      benefit: finding.benefit,
      status: 'draft',
      filedAt: now,
      asOf: today,
      channel,
      language: filing.language,
      town: filing.town,
      facts,
      rulings,
      finding,
      documentHash: DOCUMENT.hash,
      consent: { at: filing.consentAt, version: CONSENT_VERSION },
      contact: filing.contact,
    };
    const { id, benefit, status } = await store.claims.add(draft);
    filed.push({ id, benefit, status });
  }
  return filed;
}

/** 31⁶ numbers a year: one that is taken is rare, but must never be given twice. */
async function freeNumber(store: Store, today: string): Promise<string> {
  for (;;) {
    const number = newClaimNumber(today);
    if (!(await store.claims.get(number))) return number;
  }
}
