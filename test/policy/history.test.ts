import { describe, expect, it } from 'vitest';
import { type ApprovedClaim, historyOf } from '../../policy/index.js';

const paid = (claim: Partial<ApprovedClaim> & Pick<ApprovedClaim, 'benefit'>): ApprovedClaim => ({
  facts: {},
  amount: '1000.00',
  approvedOn: '2025-05-06',
  ...claim,
});

describe('what earlier claims say of the facts about history', () => {
  it('what was paid by difference counts as the full amount of that level', () => {
    const claims = [
      paid({ benefit: 'certificate-award', person: 'a', facts: { certificateLevel: 'assistant' } }),
      paid({
        benefit: 'certificate-award',
        person: 'a',
        facts: { certificateLevel: 'social-worker' },
        amount: '1000.00',
      }),
      paid({
        benefit: 'certificate-award',
        person: 'b',
        facts: { certificateLevel: 'senior' },
        amount: '3000.00',
      }),
    ];
    expect(historyOf(claims, { person: 'a', asOf: '2026-01-01' }).certificateAwardReceived).toBe('2000.00');
    expect(historyOf(claims, { person: 'c', asOf: '2026-01-01' }).certificateAwardReceived).toBe('0.00');
  });

  it('a rating award likewise, for the organisation', () => {
    const claims = [
      paid({ benefit: 'rating-award', organization: 'o', facts: { ratingLevel: '4A' }, amount: '5000.00' }),
    ];
    expect(historyOf(claims, { organization: 'o', asOf: '2026-01-01' }).ratingAwardReceived).toBe('10000.00');
  });

  it('papers are counted in the year, at the highest level of each, without the paper at hand', () => {
    const claims = [
      paid({
        benefit: 'research-award',
        person: 'a',
        paper: 'p1',
        facts: { journalLevels: ['municipal', 'national'] },
        approvedOn: '2026-02-01',
      }),
      paid({
        benefit: 'research-award',
        person: 'a',
        paper: 'p2',
        facts: { journalLevels: ['provincial'] },
        approvedOn: '2026-03-01',
        amount: '3000.00',
      }),
      paid({
        benefit: 'research-award',
        person: 'a',
        paper: 'p3',
        facts: { journalLevels: ['provincial'] },
        approvedOn: '2025-12-31',
      }),
    ];
    expect(historyOf(claims, { person: 'a', paper: 'p2', asOf: '2026-11-23' })).toMatchObject({
      nationalPapersThisYear: 1,
      provincialPapersThisYear: 0,
      municipalPapersThisYear: 0,
      paperAwardReceived: '3000.00',
    });
  });

  it('a paper that was topped up in the year is one paper, of its highest level', () => {
    const of = (paper: string | undefined, level: 'municipal' | 'national', approvedOn: string) =>
      paid({
        benefit: 'research-award',
        person: 'a',
        ...(paper && { paper }),
        facts: { journalLevels: [level] },
        approvedOn,
      });
    const claims = [
      of('p1', 'municipal', '2026-02-01'),
      of('p1', 'national', '2026-05-01'),
      of(undefined, 'municipal', '2026-06-01'),
      of(undefined, 'municipal', '2026-07-01'),
    ];
    expect(historyOf(claims, { person: 'a', asOf: '2026-11-23' })).toMatchObject({
      nationalPapersThisYear: 1,
      provincialPapersThisYear: 0,
      municipalPapersThisYear: 2,
    });
  });

  it('an honour counts for its project, whoever claimed it', () => {
    const claims = [
      paid({ benefit: 'honor-award', project: 'x', person: 'a', amount: '5000.00' }),
      paid({ benefit: 'honor-award', project: 'y', organization: 'o', amount: '20000.00' }),
    ];
    expect(
      historyOf(claims, { project: 'x', organization: 'o', asOf: '2026-01-01' }).honorAwardReceived,
    ).toBe('5000.00');
  });

  it("a town's other stations count in the year they were paid, the station at hand does not", () => {
    const claims = [
      paid({
        benefit: 'station-subsidy',
        town: 'mudu',
        organization: 's1',
        amount: '150000.00',
        approvedOn: '2026-03-01',
      }),
      paid({
        benefit: 'station-subsidy',
        town: 'mudu',
        organization: 's2',
        amount: '100000.50',
        approvedOn: '2026-04-01',
      }),
      paid({
        benefit: 'station-subsidy',
        town: 'mudu',
        organization: 's3',
        amount: '90000.00',
        approvedOn: '2025-04-01',
      }),
    ];
    expect(
      historyOf(claims, { town: 'mudu', organization: 's1', asOf: '2026-11-23' }).townSubsidyThisYear,
    ).toBe('100000.50');
  });

  it('one-time payments were received or not; what comes later does not count yet', () => {
    const claims = [
      paid({ benefit: 'supervisor-award', person: 'a', approvedOn: '2026-05-01' }),
      paid({ benefit: 'grassroots-subsidy', organization: 'o' }),
    ];
    expect(historyOf(claims, { person: 'a', asOf: '2026-04-30' }).supervisorAwardReceived).toBe(false);
    expect(historyOf(claims, { person: 'a', asOf: '2026-05-01' }).supervisorAwardReceived).toBe(true);
    expect(historyOf(claims, { organization: 'o', asOf: '2026-05-01' }).grassrootsSubsidyReceived).toBe(true);
  });

  it('says nothing of what its keys cannot answer', () => {
    expect(Object.keys(historyOf([], { asOf: '2026-01-01' }))).toEqual([]);
  });
});
