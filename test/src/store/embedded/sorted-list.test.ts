import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SortedList } from '../../../../src/store/embedded/sorted-list.js';

const ascending = (a: number, b: number) => a - b;

it('a sorted list has what a sorted set would have, whatever was added and deleted', () => {
  const operation = fc.record({ adds: fc.boolean(), value: fc.nat(3000) });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(3000), { maxLength: 1500, size: 'max' }),
      fc.array(operation, { maxLength: 3000, size: 'max' }),
      fc.nat(2000),
      fc.nat(60),
      (filled, operations, offset, limit) => {
        const list = new SortedList(ascending);
        list.fill(filled);
        const expected = new Set(filled);
        for (const { adds, value } of operations) {
          if (adds && !expected.has(value)) list.add(value);
          if (!adds) expect(list.delete(value)).toBe(expected.has(value));
          if (adds) expected.add(value);
          else expected.delete(value);
        }
        const sorted = [...expected].sort(ascending);
        expect([...list]).toEqual(sorted);
        expect([...list.chunks()].flat()).toEqual(sorted);
        expect([...list.chunksBackwards()].flat()).toEqual(sorted.toReversed());
        expect(list.slice(offset, limit)).toEqual(sorted.slice(offset, offset + limit));
        expect([list.size, list.first]).toEqual([sorted.length, sorted[0]]);
      },
    ),
    { numRuns: 60 },
  );
});
