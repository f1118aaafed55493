import type { Day } from './dates.js';
import { on, PARTY_BRANCH } from './parameters.js';

/** What clause 11 asks of a station's party members. 一般不超过 is a norm, not a ban. */
export interface PartyBranch {
  /** What to form; undefined where the number of members is not known. */
  readonly form: 'branch-with-committee' | 'branch' | 'joint-or-attached' | 'develop-members' | undefined;
  /** More members than a branch has as a rule. */
  readonly exceedsMembers: boolean;
  /** More stations than a joint branch covers as a rule. */
  readonly exceedsStations: boolean;
}

/**
 * Works out clause 11's thresholds.
 * @param members full members among the station's social workers, posted or dispatched
 * @param stations how many stations a joint branch would cover
 */
export function partyBranch(
  { members, stations }: { readonly members?: number | undefined; readonly stations?: number | undefined },
  asOf: Day,
): PartyBranch {
  const limits = on(asOf, PARTY_BRANCH);
  const form =
    members === undefined
      ? undefined
      : members >= limits.committee
        ? 'branch-with-committee'
        : members >= limits.branch
          ? 'branch'
          : members > 0
            ? 'joint-or-attached'
            : 'develop-members';
  return {
    form,
    exceedsMembers: (members ?? 0) > limits.most,
    exceedsStations: (stations ?? 0) > limits.stations,
  };
}
