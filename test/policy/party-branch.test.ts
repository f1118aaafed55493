import { describe, expect, it } from 'vitest';
import { partyBranch } from '../../policy/index.js';

const DAY = '2026-11-23';

describe("clause 11's thresholds", () => {
  it.each([
    [0, 'develop-members'],
    [1, 'joint-or-attached'],
    [2, 'joint-or-attached'],
    [3, 'branch'],
    [6, 'branch'],
    [7, 'branch-with-committee'],
    [50, 'branch-with-committee'],
  ] as const)('%d full members: %s', (members, form) =>
    expect(partyBranch({ members }, DAY).form).toBe(form),
  );

  it('50 members and 3 stations are a norm, and more is said to be more, not forbidden', () => {
    expect(partyBranch({ members: 50, stations: 3 }, DAY)).toMatchObject({
      exceedsMembers: false,
      exceedsStations: false,
    });
    expect(partyBranch({ members: 51, stations: 4 }, DAY)).toMatchObject({
      form: 'branch-with-committee',
      exceedsMembers: true,
      exceedsStations: true,
    });
  });

  it('of an unknown number nothing is said', () => expect(partyBranch({}, DAY).form).toBeUndefined());
});
