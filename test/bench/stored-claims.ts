import type { TownId } from '../../policy/index.js';
import { withEvent } from '../../src/claims/events.js';
import { CLAIM_STATUSES, type Claim } from '../../src/claims/index.js';
import type { Change, Store } from '../../src/store/index.js';
import { COMMUNITY_WORKER, claimOf, GRID_WORKER } from '../desk/claims.js';
import { talk } from '../src/store/contract/given.js';

const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
const GIVEN = [
  ...'静敏丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰萍红梅芳燕玲丹文博宇浩轩雨欣怡梦琪佳慧晨曦思源志伟建国海峰俊凯莉娜婷雪莹露洁颖',
];
const TOWNS: readonly TownId[] = ['mudu', 'luzhi', 'xukou', 'linhu', 'dongshan', 'jinting'];
const PLACES = ['姑苏', '金山', '香溪', '翠坊', '尧峰', '胥江', '天平', '灵岩', '藏书', '穹窿'];

const TEMPLATES = [
  claimOf(),
  claimOf({ benefit: 'certificate-award', facts: GRID_WORKER }),
  claimOf({ benefit: 'certificate-award', facts: COMMUNITY_WORKER }),
];
const TALK = talk('社工个人', '岗位补贴', '在木渎', '社区工作者', '中级', '在岗', '2023年6月');

const pick = <T>(values: readonly T[], i: number): T => {
  const value = values[i % values.length];
  if (value === undefined) throw new RangeError('nothing to pick from');
  return value;
};

/** The claim of that place: any two have different numbers; about one in twenty is the same person's as another. */
export function storedClaim(i: number): Claim {
  const template = pick(TEMPLATES, i * 7);
  const digits = Array.from({ length: 7 }, (_, place) => pick(SIGNS.split(''), Math.floor(i / 31 ** place)));
  const person = i % 20 === 19 ? i - 19 : i;
  const filedAt = new Date(Date.UTC(2026, 0, 5) + i * 240_000).toISOString();
  const claim = {
    ...template,
    id: `SG26-${digits.slice(0, 3).join('')}-${digits.slice(3).join('')}`,
    filedAt,
    applicant: { channel: 'web', person: `p${i}` },
    town: pick(TOWNS, person),
    reviewer: i % 3 === 0 ? pick(['lin', 'zhou', 'gu'], i) : null,
    contact: {
      name: `${pick(SURNAMES, person)}${pick(GIVEN, Math.floor(person / 20))}${pick(GIVEN, Math.floor(person / 1240))}`,
      mobile: `13${String(100_000_000 + ((person * 7919) % 899_999_999)).slice(0, 9)}`,
      employer: `${pick(PLACES, person)}社区居委会第${person % 40_000}站`,
    },
    events: [],
  } satisfies Claim;
  const filed = withEvent(
    { ...claim, status: 'draft' },
    { at: filedAt, by: { kind: 'applicant' }, action: 'file', from: null, to: 'draft' },
  );
  const status = pick(CLAIM_STATUSES, i * 5);
  if (status === 'draft') return filed;
  return withEvent(
    { ...filed, status },
    { at: filedAt, by: { kind: 'staff', account: 'lin' }, action: 'note', from: 'draft', to: status },
  );
}

/** What filing it writes: the claim and its talk. */
export const filingOf = (claim: Claim): readonly Change[] => [
  { kind: 'claim', claim, was: 0 },
  { kind: 'conversation', key: `web:${claim.applicant.person}`, record: TALK },
];

const AT_ONCE = 100;

/** Fills a store with so many claims, each with its conversation. */
export async function fillStore(store: Store, count: number): Promise<void> {
  for (let from = 0; from < count; from += AT_ONCE) {
    const claims = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => storedClaim(from + i));
    await store.commit(claims.flatMap(filingOf));
  }
}
