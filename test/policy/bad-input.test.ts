import { describe, expect, it } from 'vitest';
import { assess, BadInput, FACT_IDS, RULING_IDS } from '../../policy/index.js';

const DAY = '2026-11-23';

function refusal(facts: unknown, rulings: unknown = null, asOf: unknown = DAY): BadInput | undefined {
  try {
    assess(facts, rulings, asOf);
    return undefined;
  } catch (error) {
    if (error instanceof BadInput) return error;
    throw error;
  }
}

describe('bad input is refused whole, naming what is wrong', () => {
  it.each([
    ['an unknown fact', { shoeSize: 43 }, 'shoeSize'],
    ['a fact of every object', { constructor: true }, 'constructor'],
    ['a value outside its list', { certificateLevel: 'expert' }, 'certificateLevel'],
    ['a town that is none', { town: '木渎镇' }, 'town'],
    ['a word for a boolean', { inPost: 'yes' }, 'inPost'],
    ['a date after asOf', { certificateDate: '2026-11-24' }, 'certificateDate'],
    ['a month after asOf', { certificateDate: '2026-12' }, 'certificateDate'],
    ['an impossible date', { certificateDate: '2023-02-29' }, 'certificateDate'],
    ['a date with a time', { certificateDate: '2023-02-01T00:00:00Z' }, 'certificateDate'],
    ['negative money', { operatingFunds: '-1.00' }, 'operatingFunds'],
    ['money as a number', { operatingFunds: 2000 }, 'operatingFunds'],
    ['money with one decimal', { operatingFunds: '2000.0' }, 'operatingFunds'],
    ['money with a leading zero', { operatingFunds: '02000.00' }, 'operatingFunds'],
    ['money with a line after it', { operatingFunds: '2000.00\n' }, 'operatingFunds'],
    ['money in hexadecimal', { operatingFunds: '0x1f' }, 'operatingFunds'],
    ['too much money', { operatingFunds: '1000000000000.00' }, 'operatingFunds'],
    ['a score of 101', { evaluationScore: 101 }, 'evaluationScore'],
    ['a negative score', { evaluationScore: -1 }, 'evaluationScore'],
    ['a score that is no number', { evaluationScore: Number.NaN }, 'evaluationScore'],
    ['a score with three decimals', { evaluationScore: 89.001 }, 'evaluationScore'],
    ['half a paper', { nationalPapersThisYear: 1.5 }, 'nationalPapersThisYear'],
    ['less than no paper', { nationalPapersThisYear: -1 }, 'nationalPapersThisYear'],
    ['a null in a list', { journalLevels: ['national', null] }, 'journalLevels'],
    ['a text for a list', { journalLevels: 'national' }, 'journalLevels'],
    [
      'a level before that is not below',
      { certificateLevel: 'assistant', previousCertificateLevel: 'social-worker' },
      'previousCertificateLevel',
    ],
    [
      'the same level before',
      { certificateLevel: 'social-worker', previousCertificateLevel: 'social-worker' },
      'previousCertificateLevel',
    ],
    [
      'no certificate but one before',
      { certificateLevel: 'none', previousCertificateLevel: 'assistant' },
      'previousCertificateLevel',
    ],
    ['facts that are no object', 'worker', 'facts'],
    ['facts in a list', [], 'facts'],
  ])('%s', (_, facts, subject) => {
    const refused = refusal(facts);
    expect(refused?.subject).toBe(subject);
    expect(refused?.allowed).not.toBe('');
    expect(refused?.message).toContain(subject);
  });

  it.each([
    ['an unknown ruling', { 'be-generous': 'yes' }, 'be-generous'],
    ['a fact among the rulings', { inPost: true }, 'inPost'],
    ['a value that a ruling has not', { 'honor-upgrade': 'full' }, 'honor-upgrade'],
    ['rulings that are no object', 'included', 'rulings'],
    ['rulings that are zero', 0, 'rulings'],
  ])('%s', (_, rulings, subject) => expect(refusal({}, rulings)?.subject).toBe(subject));

  it.each(['2022-07-13', '2026-11', '2025-02-29', 'today', '', 20261123, null])('asOf %s', (asOf) =>
    expect(refusal({}, null, asOf)?.subject).toBe('asOf'),
  );

  it('is refused again when it comes again', () => {
    for (let i = 0; i < 3; i++)
      expect(refusal({ certificateLevel: 'expert' })?.subject).toBe('certificateLevel');
  });
});

describe('what is not known', () => {
  it('null and absent mean the same', () => {
    const nothing = Object.fromEntries(FACT_IDS.map((id) => [id, null]));
    const unsettled = Object.fromEntries(RULING_IDS.map((id) => [id, null]));
    expect(assess(nothing, unsettled, DAY)).toEqual(assess({}, null, DAY));
  });

  it('the same level twice in a list is fine', () => {
    expect(assess({ journalLevels: ['national', 'national'] }, null, DAY)).toEqual(
      assess({ journalLevels: ['national'] }, null, DAY),
    );
  });

  it('a count of any size is one, and minus zero is zero', () => {
    const papers = (municipalPapersThisYear: number) => assess({ municipalPapersThisYear }, null, DAY);
    expect(papers(1e21)).toEqual(papers(5));
    expect(papers(-0)).toEqual(papers(0));
  });

  it('a partial date stands for every day up to asOf that it leaves open', () => {
    const award = (certificateDate: string, asOf: string) =>
      assess(
        {
          certificateDate,
          certificateLevel: 'assistant',
          inPost: true,
          worksInDistrict: true,
          occupation: 'community-worker',
        },
        null,
        asOf,
      )[0];
    expect(award('2022', DAY)?.status).toBe('eligible');
    expect(award('2021', DAY)?.status).toBe('ineligible');
    expect(award('2022-07', '2022-07-14')?.status).toBe('eligible');
  });

  it('a finding cannot be changed by whoever got it', () => {
    const [finding] = assess({}, null, DAY);
    expect(Object.isFrozen(finding)).toBe(true);
    expect(Object.isFrozen(finding?.reasons[0])).toBe(true);
  });
});

describe('reasons a person can use', () => {
  const paid = (facts: Record<string, unknown>, benefit: string) =>
    assess(facts, null, DAY).find((one) => one.benefit === benefit);
  const GRID = {
    applicantKind: 'worker',
    worksInDistrict: true,
    occupation: 'grid-worker',
    onEstablishment: false,
  };

  it('paid in full is 已领足, and the conditions that hold still read true', () => {
    const finding = paid(
      {
        ...GRID,
        certificateLevel: 'social-worker',
        certificateDate: '2023-06-18',
        previousCertificateLevel: 'none',
        certificateAwardReceived: '2000.00',
      },
      'certificate-award',
    );
    expect(finding?.status).toBe('ineligible');
    expect(finding?.reasons.filter(({ holds }) => holds === false).map(({ note }) => note)).toEqual([
      '已领足',
    ]);
    expect(finding?.reasons.filter(({ holds }) => holds === true).length).toBe(5);
  });

  it('the lines of the arithmetic add up to the amount', () => {
    const finding = paid(
      {
        ...GRID,
        certificateLevel: 'social-worker',
        certificateDate: '2023-06-18',
        previousCertificateLevel: 'assistant',
        previousCertificateDate: '2022-03-18',
        certificateAwardReceived: '1000.00',
      },
      'certificate-award',
    );
    expect(finding?.arithmetic).toEqual([
      { what: 'full', amount: '2000.00' },
      { what: 'received', amount: '-1000.00' },
    ]);
    expect(finding?.amount).toBe('1000.00');
  });

  it('a one-time payment that was received is 已领足 too', () => {
    const finding = paid(
      { ...GRID, supervisorQualified: true, supervisorDate: '2023-06', supervisorAwardReceived: true },
      'supervisor-award',
    );
    expect(finding?.reasons.find(({ holds }) => holds === false)?.note).toBe('已领足');
  });
});
