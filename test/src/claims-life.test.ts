import { describe, expect, it } from 'vitest';
import type { Context } from '../../conversations/index.js';
import { BadInput } from '../../policy/index.js';
import {
  act,
  actionsFor,
  brokenLink,
  CLAIM_STATUSES,
  type Claim,
  type ClaimStatus,
  canSee,
  type Deed,
  NotOpen,
  type Officer,
  reassess,
  STAFF_ACTIONS,
  type StaffAction,
  versionOf,
  withdraw,
} from '../../src/claims/index.js';
import { COMMUNITY_WORKER, claimOf, GRID_WORKER } from '../desk/claims.js';

const NOW: Context = { today: '2026-11-23', now: '2026-11-23T03:00:00.000Z', rulings: {} };

const officer = (account: string, roles: Officer['roles'], more: Partial<Officer> = {}): Officer => ({
  account,
  roles,
  town: null,
  mobile: null,
  ...more,
});
const HOLDER = officer('holder', ['district-reviewer']);
const SECOND = officer('approver', ['approver']);
/** Everybody who may stand before a claim of 木渎镇, which HOLDER took. */
const OFFICERS = {
  'the holder': HOLDER,
  'another district reviewer': officer('other', ['district-reviewer']),
  'the town’s reviewer': officer('mudu', ['town-reviewer'], { town: 'mudu' }),
  'another town’s reviewer': officer('luzhi', ['town-reviewer'], { town: 'luzhi' }),
  'a town reviewer without a town': officer('nowhere', ['town-reviewer']),
  'the approver': SECOND,
  'the holder who approves too': officer('holder', ['district-reviewer', 'approver']),
  'the rulings keeper': officer('keeper', ['rulings-keeper']),
  'the administrator': officer('admin', ['administrator']),
  'everything, with the applicant’s own number': officer(
    'holder',
    ['district-reviewer', 'approver', 'administrator'],
    { mobile: '13812345678' },
  ),
} as const;
type Who = keyof typeof OFFICERS;

const CORRECT = { action: 'correct', fact: 'certificateDate', value: '2023-07', note: '见证书' } as const;

const DEEDS: Readonly<Record<StaffAction, Deed>> = {
  take: { action: 'take' },
  release: { action: 'release' },
  return: { action: 'return', reason: 'unclear-facts', facts: ['certificateDate'], note: '' },
  correct: CORRECT,
  recommend: { action: 'recommend' },
  'send-back': { action: 'send-back', note: '再看看' },
  approve: { action: 'approve' },
  reject: { action: 'reject', reason: 'not-proven', note: '' },
  undo: { action: 'undo', note: '按错了' },
  pay: { action: 'pay' },
  note: { action: 'note', note: '打过电话' },
};

const by = (claim: Claim, who: Officer, ...actions: readonly StaffAction[]): Claim =>
  actions.reduce((one, action) => act(one, DEEDS[action], who, NOW), claim);

/** A claim in each state, come there by the life itself. */
function claimsByState(claim: Claim): Readonly<Record<ClaimStatus, Claim>> {
  const taken = by(claim, HOLDER, 'take');
  const recommended = by(taken, HOLDER, 'recommend');
  const approved = by(recommended, SECOND, 'approve');
  return {
    draft: claim,
    'in-review': taken,
    returned: by(taken, HOLDER, 'return'),
    recommended,
    approved,
    paid: by(approved, SECOND, 'pay'),
    rejected: by(taken, HOLDER, 'reject'),
    withdrawn: withdraw(taken, NOW.now),
  };
}

const TOWN_PAID = claimsByState(claimOf());
const DISTRICT_PAID = claimsByState(claimOf({ benefit: 'certificate-award', facts: GRID_WORKER }));

const REVIEWS = ['recommend', 'return', 'reject', 'correct', 'release'] as const;
/** What is open beside a note, which is open to whoever sees the claim and did not file it. */
const OPEN: Readonly<Record<ClaimStatus, Partial<Record<Who, readonly StaffAction[]>>>> = {
  draft: {
    'the holder': ['take'],
    'another district reviewer': ['take'],
    'the town’s reviewer': ['take'],
    'the holder who approves too': ['take'],
  },
  'in-review': {
    'the holder': REVIEWS,
    'the holder who approves too': REVIEWS,
    'the administrator': ['release'],
  },
  returned: { 'the holder': ['undo'], 'the holder who approves too': ['undo'] },
  recommended: {
    'the holder': ['undo'],
    'the approver': ['approve', 'send-back', 'reject'],
    'the holder who approves too': ['undo'],
  },
  approved: { 'the approver': ['pay', 'undo'], 'the holder who approves too': ['pay'] },
  paid: {},
  rejected: {
    'the holder': ['undo'],
    'the approver': ['undo'],
    'the holder who approves too': ['undo'],
  },
  withdrawn: {},
};
const BLIND: readonly Who[] = ['another town’s reviewer', 'a town reviewer without a town'];
const MUTE: readonly Who[] = [...BLIND, 'everything, with the applicant’s own number'];

const LEADS_TO: Readonly<Record<StaffAction, ClaimStatus | 'stays' | 'back'>> = {
  take: 'in-review',
  release: 'draft',
  return: 'returned',
  correct: 'stays',
  recommend: 'recommended',
  'send-back': 'in-review',
  approve: 'approved',
  reject: 'rejected',
  undo: 'back',
  pay: 'paid',
  note: 'stays',
};
const BACK: Partial<Record<ClaimStatus, ClaimStatus>> = {
  returned: 'in-review',
  recommended: 'in-review',
  approved: 'recommended',
  rejected: 'in-review',
};

const whoIn = Object.keys(OFFICERS).filter((name): name is Who => name in OFFICERS);
const sorted = (actions: readonly StaffAction[]) => [...actions].sort();

describe('what is open to whom, in each state', () => {
  for (const state of CLAIM_STATUSES) {
    it.each(whoIn)(`${state}: %s`, (who) => {
      const claim = TOWN_PAID[state];
      const expected = [...(OPEN[state][who] ?? []), ...(MUTE.includes(who) ? [] : (['note'] as const))];
      expect(claim.status).toBe(state);
      expect(sorted(actionsFor(claim, OFFICERS[who]))).toEqual(sorted(expected));
      for (const action of STAFF_ACTIONS) {
        const tried = () => act(claim, DEEDS[action], OFFICERS[who], NOW);
        if (!expected.includes(action)) {
          expect(tried, action).toThrow(NotOpen);
          continue;
        }
        const to = LEADS_TO[action];
        expect(tried().status, action).toBe(to === 'stays' ? state : to === 'back' ? BACK[state] : to);
        expect(versionOf(tried())).toBe(versionOf(claim) + 1);
        expect(brokenLink(tried())).toBeUndefined();
      }
    });
  }

  it('a town reads and notes what the district pays, and reviews none of it', () => {
    for (const state of CLAIM_STATUSES) {
      const { 'the town’s reviewer': town, 'another town’s reviewer': other } = OFFICERS;
      expect(actionsFor(DISTRICT_PAID[state], town)).toEqual(['note']);
      expect(actionsFor(DISTRICT_PAID[state], other)).toEqual([]);
    }
  });

  it('a claim whose town is not known is the district’s to see', () => {
    const claim = { ...claimOf(), town: null };
    for (const who of whoIn) {
      const isTowns = OFFICERS[who].roles.every((role) => role === 'town-reviewer');
      expect(canSee(claim, OFFICERS[who]), who).toBe(!isTowns);
    }
  });

  it('what hangs on something is neither recommended nor approved, whoever tries', () => {
    const open = claimOf({ benefit: 'certificate-award', facts: COMMUNITY_WORKER });
    const taken = by(open, HOLDER, 'take');
    expect(taken.finding.status).toBe('undetermined');
    expect(actionsFor(taken, HOLDER)).not.toContain('recommend');
    const forced: Claim = { ...taken, status: 'recommended' };
    expect(actionsFor(forced, SECOND)).not.toContain('approve');
  });
});

describe('four eyes', () => {
  const both = officer('both', ['district-reviewer', 'approver']);

  it('whoever recommended does not approve, with every role there is', () => {
    const claim = by(claimOf(), both, 'take', 'recommend');
    expect(actionsFor(claim, both)).not.toContain('approve');
    expect(actionsFor(claim, OFFICERS['the holder who approves too'])).toContain('approve');
  });

  it('putting it back and taking it does not get round it: the last who recommended counts', () => {
    const first = by(claimOf(), both, 'take', 'recommend', 'undo', 'release');
    const again = by(by(first, HOLDER, 'take', 'recommend'), SECOND, 'send-back');
    const mine = by(by(by(again, HOLDER, 'release'), both, 'take'), both, 'recommend');
    expect(actionsFor(mine, both)).not.toContain('approve');
  });

  it('nothing of a paid claim can be undone', () => {
    for (const who of whoIn) expect(actionsFor(TOWN_PAID.paid, OFFICERS[who])).not.toContain('undo');
    expect(() => withdraw(TOWN_PAID.paid, NOW.now)).toThrow(NotOpen);
  });
});

describe('a correction', () => {
  const taken = by(claimOf({ words: '六月考出来的' }), HOLDER, 'take');

  it('keeps the old value with its words, says why, and works the claim out anew', () => {
    const after = act(taken, { ...CORRECT, fact: 'certificateLevel', value: 'senior' }, HOLDER, NOW);
    expect(after.finding.amount).toBe('1000.00');
    expect(after.facts.map(({ fact }) => fact)).toEqual(taken.facts.map(({ fact }) => fact));
    expect(after.events.at(-1)).toMatchObject({
      by: { kind: 'staff', account: 'holder' },
      note: '见证书',
      changes: [
        { field: 'certificateLevel', old: 'social-worker', new: 'senior', words: '六月考出来的' },
        { field: 'amount', old: { amount: '500.00' }, new: { amount: '1000.00' } },
      ],
    });
  });

  it('of the town moves the claim there', () => {
    const after = act(taken, { ...CORRECT, fact: 'town', value: 'luzhi' }, HOLDER, NOW);
    expect(after.town).toBe('luzhi');
    expect(canSee(after, OFFICERS['the town’s reviewer'])).toBe(false);
    expect(canSee(after, OFFICERS['another town’s reviewer'])).toBe(true);
    expect(brokenLink(after)).toBeUndefined();
  });

  it('that cannot be is refused, and leaves the claim as it was', () => {
    const future = { ...CORRECT, value: '2027-01' } as const;
    expect(() => act(taken, future, HOLDER, NOW)).toThrow(BadInput);
    expect(versionOf(taken)).toBe(2);
  });
});

describe('a settled reading', () => {
  const rulings = { 'community-worker-award': 'included' } as const;

  it('works open claims out anew, with the rulings in the record, and once only', () => {
    const open = claimOf({ benefit: 'certificate-award', facts: COMMUNITY_WORKER });
    const after = reassess(open, { ...NOW, rulings });
    expect(after?.finding.amount).toBe('2000.00');
    expect(after?.events.at(-1)).toMatchObject({
      by: { kind: 'system' },
      changes: [{ field: 'rulings', new: rulings }, { field: 'amount' }],
    });
    expect(after && reassess(after, { ...NOW, rulings })).toBeUndefined();
  });

  it('leaves what is decided alone', () => {
    for (const state of ['recommended', 'approved', 'paid', 'rejected', 'withdrawn'] as const)
      expect(reassess(DISTRICT_PAID[state], { ...NOW, rulings })).toBeUndefined();
  });
});

describe('the chain of records', () => {
  const claim = DISTRICT_PAID.paid;
  const event = (place: number) => claim.events[place] ?? expect.fail('no such event');

  it('is whole in every state, and after it was written out and read again', () => {
    for (const one of [...Object.values(TOWN_PAID), ...Object.values(DISTRICT_PAID)]) {
      const kept: Claim = JSON.parse(JSON.stringify(one));
      expect(brokenLink(kept)).toBeUndefined();
    }
  });

  it.each(claim.events.map((_, place) => place))('breaks at event %i whatever of it is changed', (place) => {
    const changed = [
      { at: '2026-11-22T00:00:00.000Z' },
      { by: { kind: 'staff', account: 'somebody' } as const },
      { action: 'note' as const },
      { to: 'rejected' as const },
      { note: '改过' },
      { reason: 'duplicate' },
      { content: 'f'.repeat(64) },
      { previous: 'f'.repeat(64) },
      { hash: 'f'.repeat(64) },
    ];
    for (const change of changed) {
      const events = claim.events.with(place, { ...event(place), ...change });
      expect(brokenLink({ ...claim, events }), JSON.stringify(change)).toBe(place);
    }
  });

  it('breaks where an event was taken out, put in twice or swapped', () => {
    const { events } = claim;
    for (const place of events.keys()) {
      const without = events.toSpliced(place, 1);
      const expected = place === events.length - 1 ? 'content' : place;
      expect(brokenLink({ ...claim, events: without })).toBe(expected);
      expect(brokenLink({ ...claim, events: events.toSpliced(place, 0, event(place)) })).toBe(place + 1);
    }
    expect(brokenLink({ ...claim, events: [] })).toBe('content');
    expect(brokenLink({ ...claim, events: events.toReversed() })).toBe(0);
  });

  it('is no other claim’s', () => {
    const other = claimOf({ benefit: 'certificate-award', facts: GRID_WORKER });
    expect(brokenLink({ ...other, events: claim.events })).toBe(0);
  });

  it('vouches for all that the claim says beside it', () => {
    const changes: readonly Partial<Claim>[] = [
      { status: 'approved' },
      { reviewer: 'somebody' },
      { town: 'luzhi' },
      { benefit: 'post-subsidy' },
      { contact: { ...claim.contact, mobile: '13900000000' } },
      { facts: claim.facts.slice(1) },
      { finding: { ...claim.finding, amount: '9000.00' } },
      { rulings: { 'supervisor-before-2022': 'included' } },
      { asOf: '2026-01-01' },
      { documentHash: 'f'.repeat(64) },
      { consent: { at: '2020-01-01T00:00:00.000Z', version: '0' } },
      { applicant: { channel: 'telegram', person: 'else' } },
      { filedAt: '2020-01-01T00:00:00.000Z' },
    ];
    for (const change of changes)
      expect(brokenLink({ ...claim, ...change }), JSON.stringify(change)).toBe('content');
  });
});
