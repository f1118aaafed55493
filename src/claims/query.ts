import type { BenefitId, TownId } from '../../policy/index.js';
import type { ClaimStatus } from './claim.js';
import { isOfDistrict, type Officer } from './life.js';

export const CLAIM_ORDERS = ['newest', 'oldest', 'changed', 'amount', 'name'] as const;
export type ClaimOrder = (typeof CLAIM_ORDERS)[number];

/** Which claims a list shows, and in which order. What is left out does not matter. */
export interface ClaimQuery {
  readonly status?: ClaimStatus | undefined;
  readonly benefit?: BenefitId | undefined;
  readonly payer?: 'district' | 'town' | undefined;
  /** 'unknown': the applicant did not know which. */
  readonly town?: TownId | 'unknown' | undefined;
  /** An account; 'nobody': not taken yet. */
  readonly reviewer?: string | undefined;
  /** Filed on these days in Shanghai, both included, YYYY-MM-DD. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly disputed?: boolean | undefined;
  /** Shares a mark with another claim that is not withdrawn or rejected. */
  readonly duplicate?: boolean | undefined;
  /** A number or its beginning, a name or a part of it, or a mobile number's last four digits. */
  readonly search?: string | undefined;
  readonly order?: ClaimOrder | undefined;
}

/** Of the claims that a query asks for, those that an officer may see: a town reviewer their own town's. undefined: none. */
export function seenBy(query: ClaimQuery, officer: Officer): ClaimQuery | undefined {
  if (isOfDistrict(officer)) return query;
  return officer.town === null ? undefined : { ...query, town: officer.town };
}
