import { describe, expect, it } from 'vitest';
import { advise, assess, type Facts } from '../../policy/index.js';

const DAY = '2026-11-23';
const WORKER: Facts = {
  applicantKind: 'worker',
  worksInDistrict: true,
  occupation: 'community-worker',
  alsoGridWorkerOrMediator: true,
  inPost: true,
  onEstablishment: false,
  certificateLevel: 'assistant',
  certificateDate: '2022-06-18',
  previousCertificateLevel: 'none',
  certificateAwardReceived: '1000.00',
  supervisorQualified: false,
  journalLevels: [],
};
const of = (facts: Facts, benefit: string) => advise(facts, {}, DAY).find((one) => one.benefit === benefit);

describe('what would help', () => {
  it('an assistant who becomes a social worker: 200 more a month, 1000 more once', () => {
    const monthly = of(WORKER, 'post-subsidy');
    expect(monthly?.change.certificateLevel).toBe('social-worker');
    expect([monthly?.before.amount, monthly?.after.amount]).toEqual(['300.00', '500.00']);
    const once = of(WORKER, 'certificate-award');
    expect([once?.before.status, once?.after.amount]).toEqual(['ineligible', '1000.00']);
  });

  it('the smallest step is given: not senior where social worker helps', () => {
    expect(of(WORKER, 'certificate-award')?.change.certificateLevel).toBe('social-worker');
  });

  it('to be qualified as a supervisor, to publish', () => {
    expect(of(WORKER, 'supervisor-award')?.after.amount).toBe('5000.00');
    expect(
      of({ ...WORKER, occupation: 'social-organization' }, 'research-award')?.change.journalLevels,
    ).toEqual(['municipal']);
  });

  it('whose papers of the year are full is told to wait for the next', () => {
    const published: Facts = {
      applicantKind: 'worker',
      worksInDistrict: true,
      occupation: 'social-organization',
      researchOnDistrict: true,
      journalLevels: ['municipal'],
      publicationDate: '2026-05',
      paperAwardReceived: '0.00',
      municipalPapersThisYear: 5,
      provincialPapersThisYear: 0,
    };
    const advice = of(published, 'research-award');
    expect([advice?.on, advice?.change, advice?.after.amount]).toEqual([
      '2027-01-01',
      { municipalPapersThisYear: 0 },
      '1000.00',
    ]);
    expect(of({ ...published, municipalPapersThisYear: 4 }, 'research-award')?.change.journalLevels).toEqual([
      'municipal',
      'provincial',
    ]);
  });

  it('never what cannot be changed: who is on establishment is not told to leave it', () => {
    expect(of({ ...WORKER, onEstablishment: true }, 'certificate-award')).toBeUndefined();
    expect(of({ ...WORKER, worksInDistrict: false }, 'post-subsidy')).toBeUndefined();
    for (const { change } of advise({ ...WORKER, inPost: false }, {}, DAY)) {
      expect(Object.keys(change)).not.toContain('inPost');
      expect(Object.keys(change)).not.toContain('occupation');
    }
  });

  it('who reached everything is told nothing', () => {
    expect(
      of({ ...WORKER, certificateLevel: 'senior', previousCertificateLevel: 'none' }, 'post-subsidy'),
    ).toBeUndefined();
  });

  it('an organisation that is filed is told the day on which the year is full', () => {
    const facts: Facts = {
      applicantKind: 'organization',
      filedWithTown: true,
      filingDate: '2026-03-01',
      servesCommunity: true,
      undertakenService: true,
      grassrootsSubsidyReceived: false,
    };
    expect(of(facts, 'grassroots-subsidy')).toMatchObject({
      change: {},
      on: '2027-03-01',
      after: { amount: '3000.00' },
    });
    expect(of({ ...facts, filingDate: '2024-02-29' }, 'grassroots-subsidy')).toBeUndefined();
    expect(of({ ...facts, filedWithTown: false, filingDate: null }, 'grassroots-subsidy')).toMatchObject({
      change: { filedWithTown: true },
      on: '2027-11-23',
    });
  });

  it('a 3A that is rated 4A at the next evaluation gets 5000 more', () => {
    const facts: Facts = {
      applicantKind: 'organization',
      registeredInDistrict: true,
      ratingLevel: '3A',
      ratingDate: '2023-03-01',
      previousRatingLevel: 'none',
      ratingAwardReceived: '5000.00',
    };
    expect(of(facts, 'rating-award')).toMatchObject({
      change: { ratingLevel: '4A' },
      after: { amount: '5000.00' },
    });
  });

  it('a station is told the next band', () => {
    const facts: Facts = {
      applicantKind: 'station',
      evaluationScore: 79,
      operatingFunds: '500000.00',
      townSubsidyThisYear: '0.00',
    };
    expect(of(facts, 'station-subsidy')).toMatchObject({
      change: { evaluationScore: 80 },
      after: { amount: '150000.00' },
    });
  });

  it('what it says holds: the changed facts, assessed on that day, give the finding it shows', () => {
    for (const { benefit, change, on, after } of advise(WORKER, {}, DAY)) {
      expect(assess({ ...WORKER, ...change }, {}, on).find((one) => one.benefit === benefit)).toEqual(after);
    }
  });
});
