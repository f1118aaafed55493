import { CONSENT_VERSION, type Context, type Filing } from '../../conversations/index.js';
import { DOCUMENT } from '../../policy/index.js';
import { type Applicant, type Claim, statedFacts } from './claim.js';
import { withEvent } from './events.js';

/**
 * A draft claim for each benefit of a filing.
 * @param number gives each a number that no other claim has
 */
export async function draftsOf(
  filing: Filing,
  applicant: Applicant,
  { today, now, rulings }: Context,
  number: () => Promise<string>,
): Promise<readonly Claim[]> {
  const facts = statedFacts(filing.stated);
  const drafts: Claim[] = [];
  for (const finding of filing.findings) {
    const draft = {
      id: await number(),
      benefit: finding.benefit,
      status: 'draft',
      applicant,
      filedAt: now,
      asOf: today,
      language: filing.language,
      town: filing.town,
      facts,
      rulings,
      finding,
      documentHash: DOCUMENT.hash,
      consent: { at: filing.consentAt, version: CONSENT_VERSION },
      contact: filing.contact,
      evidence: filing.evidence,
      reviewer: null,
      returned: null,
      events: [],
    } as const;
    drafts.push(
      withEvent(draft, { at: now, by: { kind: 'applicant' }, action: 'file', from: null, to: 'draft' }),
    );
  }
  return drafts;
}
