import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { brokenLink, type Claim, type Officer, ROLES, STAFF_ACTIONS } from '../../src/claims/index.js';
import { takeFileInto } from '../../src/evidence/index.js';
import type { Store } from '../../src/store/index.js';
import { keep, testStore } from '../store.js';
import { COMMUNITY_WORKER, claimOf, withEvidence } from './claims.js';
import { OWN_PASSWORD, openDesk, signedInAs, Visitor } from './visitor.js';

let store: Store;
let app: FastifyInstance;
/** Of 木渎镇. */
let own: Claim;
/** Of 甪直镇. */
let other: Claim;
/** Of a town that the applicant did not know. */
let nowhere: Claim;

beforeEach(async () => {
  store = await testStore();
  app = await openDesk(store);
  const file = await takeFileInto(store, () => '2026-11-23T02:00:00.000Z')(Buffer.from('%PDF-1.4\n%%EOF'));
  if ('refused' in file) expect.fail('the PDF was refused');
  own = withEvidence(claimOf(), file);
  other = withEvidence(claimOf({ facts: { ...COMMUNITY_WORKER, town: 'luzhi' }, name: '钱三' }), file);
  nowhere = withEvidence(claimOf({ town: null, name: '孙四' }), file);
  await keep(store, own, other, nowhere);
});
afterEach(() => app.close());

const officer = (role: Officer['roles'][number], more: Partial<Officer> = {}): Officer => ({
  account: role,
  roles: [role],
  town: role === 'town-reviewer' ? 'mudu' : null,
  mobile: null,
  ...more,
});

/** Every page of a claim, and whether looking at it leaves a record. */
const claimPages = ({ id, evidence }: Claim) =>
  [
    `/desk/claims/${id}`,
    `/desk/claims/${id}?correct=certificateDate`,
    `/desk/claims/${id}/print`,
    `/desk/claims/${id}/evidence/${evidence[0]?.id}`,
  ] as const;

describe('what each role may open', () => {
  const PAGES: Readonly<Record<string, readonly Officer['roles'][number][]>> = {
    '/desk/': ROLES,
    '/desk/password': ROLES,
    '/desk/handovers': ROLES,
    '/desk/rulings': ['district-reviewer', 'approver', 'rulings-keeper', 'administrator'],
    '/desk/people': ['administrator'],
    '/desk/people/administrator': ['administrator'],
    '/desk/status': ['administrator'],
  };

  it.each(ROLES)('%s', async (role) => {
    await signedInAs(app, store, officer('administrator'));
    const visitor = await signedInAs(app, store, officer(role));
    const home = (await visitor.get('/desk/')).body;
    for (const [path, roles] of Object.entries(PAGES)) {
      const isOpen = roles.includes(role);
      const { statusCode, body } = await visitor.get(path);
      expect([path, statusCode]).toEqual([path, isOpen ? 200 : 403]);
      if (!isOpen) expect(body).toContain('这一部分不对您的账号开放');
      const isPart = path !== '/desk/people/administrator' && path !== '/desk/password';
      if (isPart) expect([path, home.includes(`href="${path}"`)]).toEqual([path, isOpen]);
    }
  });

  it.each(ROLES.filter((role) => role !== 'administrator'))('%s changes no account', async (role) => {
    await signedInAs(app, store, officer('administrator'));
    const visitor = await signedInAs(app, store, officer(role));
    const before = await store.staff.list();
    const given = { account: 'mine', displayName: '我', roles: ['administrator'] };
    for (const path of ['', '/administrator', '/administrator/close', '/administrator/reset', `/${role}`]) {
      const { statusCode } = await visitor.post(`/desk/people${path}`, given);
      expect([path, statusCode]).toEqual([path, 403]);
    }
    expect(await store.staff.list()).toEqual(before);
  });
});

describe('a town reviewer', () => {
  it('lists, finds and opens the own town’s claims alone', async () => {
    const visitor = await signedInAs(app, store, officer('town-reviewer'));
    for (const path of ['/desk/', '/desk/?town=luzhi', '/desk/?town=unknown', '/desk/?q=5678']) {
      const { body } = await visitor.get(path);
      expect([path, body.includes(own.id)]).toEqual([path, true]);
      for (const { id } of [other, nowhere]) expect([path, body.includes(id)]).toEqual([path, false]);
    }
    expect((await visitor.get(`/desk/?q=${other.id}`)).body).toContain('没有符合筛选的申请');
    for (const page of claimPages(own))
      expect([page, (await visitor.get(page)).statusCode]).toEqual([page, 200]);
  });

  it('gets nothing of another town’s claim by any address, and leaves no trace there', async () => {
    const visitor = await signedInAs(app, store, officer('town-reviewer'));
    for (const claim of [other, nowhere]) {
      for (const page of claimPages(claim)) {
        const { statusCode, body } = await visitor.get(page);
        expect([page, statusCode]).toEqual([page, 404]);
        expect(body).not.toContain(claim.contact.name);
      }
      for (const action of [...STAFF_ACTIONS, 'mobile']) {
        const fields = { version: '1', note: 'x', reason: 'duplicate', fact: 'inPost', value: 'false' };
        const { statusCode } = await visitor.post(`/desk/claims/${claim.id}/${action}`, fields);
        expect([action, statusCode]).toEqual([action, 404]);
      }
      expect(await store.accesses.list(claim.id)).toEqual([]);
      expect(await store.claims.get(claim.id)).toEqual(claim);
    }
  });

  it.each([
    ['luzhi', '甪直镇'],
    ['unknown', '不清楚'],
  ])(
    'who corrects the town to %s is told before and after that the claim leaves, and it can be taken anew',
    async (town, name) => {
      const visitor = await signedInAs(app, store, officer('town-reviewer'));
      const path = `/desk/claims/${own.id}`;
      await visitor.post(`${path}/take`, { version: '1' });
      expect((await visitor.get(`${path}?correct=town`)).body).toContain('您的列表里不再有它');
      const fields = { version: '2', fact: 'town', value: town, note: '电话核对过' };
      const { statusCode, headers } = await visitor.post(`${path}/correct`, fields);
      expect([statusCode, headers.location]).toEqual([303, `/desk/?left=${own.id}`]);
      const { body } = await visitor.get(`/desk/?left=${own.id}`);
      expect(body).toContain(`${own.id} 已更正，所属镇（街道）：${name}`);
      expect((await visitor.get(path)).statusCode).toBe(404);
      const left = await store.claims.get(own.id);
      expect(left).toMatchObject({ status: 'draft', reviewer: null, town: town === 'unknown' ? null : town });
      expect(left && brokenLink(left)).toBeUndefined();
      const district = await signedInAs(app, store, officer('district-reviewer'));
      expect((await district.get(`${path}?correct=town`)).body).not.toContain('您的列表里不再有它');
      expect((await district.post(`${path}/take`, { version: '3' })).statusCode).toBe(303);
      for (const id of [other.id, 'SG26-AAA-AAAA', own.id.toLowerCase()])
        expect((await district.get(`/desk/?left=${id}`)).body).not.toContain('已更正，所属镇');
    },
  );

  it('learns that a claim has its like elsewhere, but neither which nor whose', async () => {
    const visitor = await signedInAs(app, store, officer('town-reviewer'));
    const { body } = await visitor.get(`/desk/claims/${own.id}`);
    expect(body).toContain('另有2份在别的镇（街道）');
    expect(body).not.toContain(other.id);
  });

  it('gets one claim’s file by that claim alone', async () => {
    const stray = { ...claimOf(), evidence: [] };
    await keep(store, stray);
    const visitor = await signedInAs(app, store, officer('town-reviewer'));
    const file = own.evidence[0]?.id;
    expect((await visitor.get(`/desk/claims/${stray.id}/evidence/${file}`)).statusCode).toBe(404);
  });

  it('without a town sees none, and is told what to do', async () => {
    const visitor = await signedInAs(app, store, officer('town-reviewer', { town: null }));
    const { body } = await visitor.get('/desk/');
    expect(body).toContain('这个账号还没有设定镇、街道');
    expect(body).not.toContain('SG26-');
    expect((await visitor.get(`/desk/claims/${nowhere.id}`)).statusCode).toBe(404);
  });
});

describe('whoever is not signed in', () => {
  it('is sent to the sign-in by every address, and gets nothing', async () => {
    await signedInAs(app, store, officer('administrator'));
    const stranger = new Visitor(app);
    await stranger.get('/desk/sign-in');
    const pages = ['/desk/', '/desk/people', '/desk/status', '/desk/handovers', ...claimPages(own)];
    for (const page of pages) {
      const { statusCode, headers, body } = await stranger.get(page);
      expect([page, statusCode]).toEqual([page, 303]);
      expect(String(headers.location)).toMatch(/^\/desk\/sign-in/);
      expect(body).toBe('');
    }
    for (const action of [...STAFF_ACTIONS, 'mobile'])
      expect((await stranger.post(`/desk/claims/${own.id}/${action}`, { version: '1' })).statusCode).toBe(
        303,
      );
    expect(await store.claims.get(own.id)).toEqual(own);
    expect(await store.accesses.list(own.id)).toEqual([]);
  });

  it('stays out with a closed account, and whoever is inside is put out', async () => {
    const visitor = await signedInAs(app, store, officer('approver'));
    const staff = (await store.staff.get('approver')) ?? expect.fail('no account');
    await store.staff.put({ ...staff, isClosed: true });
    expect((await visitor.get('/desk/')).statusCode).toBe(303);
    const again = await new Visitor(app).signIn('approver', OWN_PASSWORD);
    expect([again.statusCode, again.body.includes('账号或密码不对')]).toEqual([401, true]);
  });
});

describe('looking at personal data', () => {
  it('is recorded each time, with who and what, and shown on the claim', async () => {
    const visitor = await signedInAs(app, store, officer('approver'));
    const file = own.evidence[0]?.id;
    await visitor.get(`/desk/claims/${own.id}`);
    expect(await store.accesses.list(own.id)).toEqual([]);
    await visitor.post(`/desk/claims/${own.id}/mobile`);
    await visitor.get(`/desk/claims/${own.id}/print`);
    await Promise.all([1, 2, 3].map(() => visitor.get(`/desk/claims/${own.id}/evidence/${file}`)));
    const accesses = await store.accesses.list(own.id);
    expect(accesses.map(({ by, what }) => `${by} ${what}`)).toEqual([
      'approver mobile',
      'approver print',
      'approver evidence',
      'approver evidence',
      'approver evidence',
    ]);
    expect(accesses.at(-1)?.file).toBe(file);
    expect((await visitor.get(`/desk/claims/${own.id}`)).body).toContain('查阅记录（5次）');
  });
});

describe('a file', () => {
  it('comes as what it is and nothing else, runs nothing, and is kept by no cache', async () => {
    const visitor = await signedInAs(app, store, officer('approver'));
    const { headers, rawPayload } = await visitor.get(
      `/desk/claims/${own.id}/evidence/${own.evidence[0]?.id}`,
    );
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'self'; sandbox",
      'x-frame-options': 'SAMEORIGIN',
      'content-disposition': `inline; filename="${own.id}-1.pdf"`,
      'cache-control': 'no-store',
    });
    expect(rawPayload.toString()).toContain('%PDF-1.4');
  });

  it.each(['nothing', '..%2f..%2fstaff', '%00', 'a'.repeat(90)])(
    'that is none is not there: %s',
    async (id) => {
      const visitor = await signedInAs(app, store, officer('approver'));
      expect((await visitor.get(`/desk/claims/${own.id}/evidence/${id}`)).statusCode).toBe(404);
    },
  );
});
