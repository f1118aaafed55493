import { describe, expect, it } from 'vitest';
import { engine } from '../../policy/engine.js';
import { assess, BENEFITS } from '../../policy/index.js';

const fresh = () => engine(BENEFITS);
const money = (fen: number) => (fen / 100).toFixed(2);

describe('what was remembered of other cases never changes an answer', () => {
  it('a null score is unknown, also after every score there is', () => {
    const one = fresh();
    const unknown = { applicantKind: 'station', evaluationScore: null };
    const before = one(unknown, null, '2026-11-23');
    for (let score = 0; score <= 10_000; score++) {
      one({ ...unknown, evaluationScore: score / 100 }, null, '2026-11-23');
    }
    expect(one(unknown, null, '2026-11-23')).toEqual(before);
    expect(one({ ...unknown, evaluationScore: undefined }, null, '2026-11-23')).toEqual(before);
  });

  it('also after more sums and kinds of cases than are kept', () => {
    const one = fresh();
    const facts = {
      applicantKind: 'worker',
      certificateLevel: 'senior',
      certificateAwardReceived: '1500.00',
    };
    const before = one(facts, {}, '2026-11-23');
    for (let i = 0; i < 6000; i++) {
      one(
        { ...facts, certificateAwardReceived: money(i * 50), worksInDistrict: i % 2 === 0 },
        {},
        '2026-11-23',
      );
    }
    expect(one(facts, {}, '2026-11-23')).toEqual(before);
  });

  it('also after other days, more than are kept', () => {
    const one = fresh();
    const facts = { applicantKind: 'organization', filingDate: '2022-08' };
    const onDay = (day: number) => one(facts, {}, `2023-08-${String(day).padStart(2, '0')}`);
    const there = Array.from({ length: 31 }, (_, i) => onDay(i + 1));
    const back = Array.from({ length: 31 }, (_, i) => onDay(31 - i)).reverse();
    expect(back).toEqual(there);
    expect(new Set(there.map((findings) => findings.map(({ status }) => status).join())).size).toBe(1);
    expect(there[0]?.at(-1)?.missing).toContain('filingDate');
    expect(there[30]?.at(-1)?.missing).not.toContain('filingDate');
  });

  it('a finding is shared, and nobody can write in it', () => {
    const [finding] = assess({ applicantKind: 'worker' }, {}, '2026-11-23');
    expect(Object.isFrozen(finding)).toBe(true);
    expect(Object.isFrozen(finding?.missing)).toBe(true);
    expect(finding?.reasons.every((reason) => Object.isFrozen(reason) && Object.isFrozen(reason.facts))).toBe(
      true,
    );
    expect(Object.isFrozen(finding?.range)).toBe(true);
  });
});
