import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { daysOf, nextDay, oneYearBefore } from '../../policy/dates.js';
import { SOURCE } from '../../policy/document/text.js';
import { BENEFITS, CLAUSE_IDS, clauseText, DOCUMENT, isVerbatim } from '../../policy/index.js';
import * as parameters from '../../policy/parameters.js';

describe('the document', () => {
  it('has all eleven clauses, none of them empty', () => {
    for (const id of CLAUSE_IDS) expect(clauseText(id).length).toBeGreaterThan(20);
    expect(clauseText('3')).toContain('补足相应奖励金额');
    expect(clauseText('7')).toContain('文体娱乐和农村生产技术服务');
  });

  it("its hash is the text's", () => {
    expect(DOCUMENT.hash).toBe(createHash('sha256').update(SOURCE, 'utf8').digest('hex'));
    expect(DOCUMENT.hash).toBe('e7fda21383e870d701b5d910857fca1dc3492c2305c9e8c5c2ced9ceb23ea964');
  });

  it('every quote of every rule is in it word for word', () => {
    for (const { conditions, amount, payerQuote } of BENEFITS) {
      for (const quote of [...conditions.map((condition) => condition.quote), amount.quote, payerQuote]) {
        expect(isVerbatim(quote), quote).toBe(true);
      }
    }
  });

  it('every number stands on a clause and its words', () => {
    const quoted = Object.values(parameters).flatMap((one) => (typeof one === 'object' ? [one] : []));
    expect(quoted.length).toBeGreaterThan(10);
    for (const { quote, versions } of quoted) {
      expect(isVerbatim(quote), quote).toBe(true);
      expect(versions[0]?.from).toBe(DOCUMENT.issued);
    }
  });
});

describe('days of the calendar', () => {
  it.each([
    ['2024-02-29', { first: '2024-02-29', last: '2024-02-29' }],
    ['2024-02', { first: '2024-02-01', last: '2024-02-29' }],
    ['2023', { first: '2023-01-01', last: '2023-12-31' }],
  ])('%s stands for its days', (date, days) => expect(daysOf(date)).toEqual(days));

  it.each([
    '2023-02-29',
    '2023-13',
    '2023-00',
    '2023-1-1',
    '0000',
    '2023-06-31',
    '23',
    '2023-06-1',
    ' 2023',
    '2023-06-18T00:00',
  ])('%s is no date', (date) => expect(daysOf(date)).toBeUndefined());

  it('one year after 29 February is 28 February', () => {
    expect(oneYearBefore('2025-02-28')).toBe('2024-02-29');
    expect(oneYearBefore('2024-02-29')).toBe('2023-02-28');
    expect(oneYearBefore('2024-02-28')).toBe('2023-02-28');
    expect(oneYearBefore('2026-11-23')).toBe('2025-11-23');
  });

  it('the day after', () => {
    expect(nextDay('2023-12-31')).toBe('2024-01-01');
    expect(nextDay('2024-02-28')).toBe('2024-02-29');
    expect(nextDay('2024-02-29')).toBe('2024-03-01');
  });
});
