import type { z } from 'zod';
import type { Context } from '../../../conversations/index.js';
import { BadInput } from '../../../policy/index.js';
import {
  type Claim,
  type Deed,
  NotOpen,
  type Officer,
  STAFF_ACTIONS,
  versionOf,
} from '../../claims/index.js';
import { askable, review } from '../../review/index.js';
import { ClaimChanged, type Store } from '../../store/index.js';
import { officerOf } from '../authenticate.js';
import type { ApiInstance } from '../instance.js';
import { CONFLICT, REFUSALS, Refused } from '../problems.js';
import { ClaimSchema } from '../schemas/claim.js';
import { type Asked, DEEDS } from '../schemas/deeds.js';
import { showClaim, showEvent } from '../show.js';
import { ClaimPath, claimIn } from './claim-in.js';

const SUMMARIES = {
  take: '受理 · Take for review',
  recommend: '初审通过 · Recommend',
  approve: '批准 · Approve, by another than who recommended',
  pay: '登记拨付 · Record the payment',
  return: '退回补充 · Return to the applicant with questions',
  'send-back': '退回初审 · Send back to the reviewer',
  reject: '不予通过 · Reject',
  correct: '更正情况 · Correct a fact, and work the claim out anew',
  undo: '撤回上一步决定 · Undo the last decision',
  release: '放回待审核 · Release',
  note: '写备注 · Write a note for staff',
} as const;

/** A route for each deed of staff. Whoever was too slow is told what happened meanwhile. */
export function deedRoutes(app: ApiInstance, store: Store, context: () => Promise<Context>): void {
  for (const action of STAFF_ACTIONS) {
    const body: z.ZodType<Asked> = DEEDS[action];
    app.post(
      `/claims/:number/${action}`,
      {
        schema: {
          operationId: `${action}Claim`,
          summary: SUMMARIES[action],
          tags: ['deeds'],
          params: ClaimPath,
          body,
          response: { 200: ClaimSchema, 409: CONFLICT, ...REFUSALS },
        },
      },
      async (request) => {
        const officer = officerOf(request);
        const claim = await claimIn(store, request.params.number, officer);
        return showClaim(await act(claim, request.body, officer), officer);
      },
    );
  }

  async function act(claim: Claim, { deed, seen }: Asked, officer: Officer): Promise<Claim> {
    const { id } = claim;
    checkAskable(claim, deed);
    try {
      const after = await review(store, { id, seen }, deed, officer, await context());
      if (!after) throw new Refused('not-found');
      return after;
    } catch (error) {
      if (error instanceof ClaimChanged) {
        const current = await claimIn(store, id, officer);
        const meanwhile = current.events.slice(seen).map(showEvent);
        throw new Refused('changed', { version: versionOf(current), meanwhile });
      }
      if (error instanceof NotOpen) throw new Refused('not-open');
      if (error instanceof BadInput) {
        throw new Refused('bad-request', {
          field: 'value',
          zh: error.message,
          en: `value: does not fit the other facts (${error.subject})`,
        });
      }
      throw error;
    }
  }
}

function checkAskable(claim: Claim, deed: Deed): void {
  if (deed.action !== 'return') return;
  const open = askable(claim);
  const stray = deed.facts.findIndex((fact) => !open.includes(fact));
  if (stray >= 0) {
    throw new Refused('bad-request', {
      field: `facts.${stray}`,
      zh: `facts.${stray}：这份申请不能问这一项，见 askable。`,
      en: `facts.${stray}: this cannot be asked of the claim; see askable.`,
    });
  }
}
