import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, differenceOf } from '../../../../src/store/embedded/difference.js';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A value made anew from another, as reducers do: some of it shared, some of it new. */
function remade(value: unknown, choice: () => number): unknown {
  const roll = choice() % 6;
  if (roll === 0) return value;
  if (roll === 1) return choice();
  if (Array.isArray(value)) {
    if (roll === 2) return [...value.slice(choice() % 3), choice(), [choice()]];
    if (roll === 3) return value.slice(0, choice() % 3);
    return value.map((item) => remade(item, choice));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([field, of]) => [field, remade(of, choice)] as const);
  if (roll === 2) return Object.fromEntries([...entries, [`field${choice() % 5}`, choice()]]);
  if (roll === 3) return Object.fromEntries(entries.slice(1));
  if (roll === 4) return { ...value, [`field${choice() % 5}`]: undefined };
  return Object.fromEntries(entries);
}

describe('a difference', () => {
  it('makes of the value before the value after, as JSON tells it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.array(fc.nat(1000), { minLength: 40 }), (json, rolls) => {
        let at = 0;
        const choice = () => rolls[at++ % rolls.length] ?? 0;
        const before = asJson(json);
        const after = remade(before, choice);
        const kept = applied(before, JSON.parse(JSON.stringify(differenceOf(before, after))));
        expect(asJson(kept ?? null)).toEqual(asJson(after ?? null));
      }),
      { numRuns: 2000 },
    );
  });

  it('knows a field called __proto__ from what every object has', () => {
    const [before, after] = [JSON.parse('{"__proto__":false}'), {}];
    expect(applied(before, differenceOf(before, after))).toEqual({});
    expect(applied(after, differenceOf(after, before))).toEqual(before);
  });

  it('of a talk one turn on is small: what is the very same is not told again', () => {
    const answers = Array.from({ length: 20 }, (_, i) => ({
      messageId: `m${i}`,
      replies: ['…'.repeat(200)],
    }));
    const before = { state: { facts: { a: 'x'.repeat(500) }, turn: 1 }, answered: answers };
    const fresh = { messageId: 'm20', replies: ['好'] };
    const after = { state: { ...before.state, turn: 2 }, answered: [...answers, fresh].slice(-20) };
    expect(differenceOf(before, after)).toEqual({
      fields: { state: { fields: { turn: { to: 2 } } }, answered: { dropped: 1, added: [fresh] } },
    });
  });
});
