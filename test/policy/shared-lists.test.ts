import { describe, expect, it } from 'vitest';
import { assess } from '../../policy/index.js';
import { SharedLists } from '../../policy/shared-lists.js';

describe('lists of the same items', () => {
  it('are one list, in the same order only', () => {
    const [one, two] = [{ name: 'one' }, { name: 'two' }];
    const lists = new SharedLists<{ readonly name: string }>();
    const both = lists.of([one, two]);
    expect(lists.of([one, two])).toBe(both);
    expect(lists.of([two, one])).toEqual([two, one]);
    expect(lists.of([one])).toEqual([one]);
    expect(Object.isFrozen(both)).toBe(true);
  });

  it('stay right when it starts over', () => {
    const lists = new SharedLists<{ readonly number: number }>();
    const items = Array.from({ length: 12_000 }, (_, number) => ({ number }));
    for (const item of [...items, ...items]) expect(lists.of([item])).toEqual([item]);
  });

  it('are shared by people whose cases are alike', () => {
    const of = (certificateDate: string) =>
      assess({ applicantKind: 'worker', certificateLevel: 'assistant', certificateDate }, {}, '2026-11-23');
    expect(of('2023-05')).toBe(of('2023-06'));
    expect(of('2019-05')).not.toBe(of('2023-06'));
  });
});
