import { TOWNS } from './towns.js';

/** What a fact's value may be. Every value a person, a file or a network gives is checked against it in read.ts. */
type Spec =
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'choices'; readonly values: readonly string[] }
  | { readonly kind: 'boolean' | 'date' | 'money' | 'count' | 'score' };

const choice = <const V extends readonly string[]>(...values: V) => ({ kind: 'choice', values }) as const;
const choices = <const V extends readonly string[]>(...values: V) => ({ kind: 'choices', values }) as const;
const boolean = { kind: 'boolean' } as const;
/** "YYYY-MM-DD", or as much of it as is known. */
const date = { kind: 'date' } as const;
/** A decimal string in yuan, "2000.00". */
const money = { kind: 'money' } as const;
/** A whole number from 0. */
const count = { kind: 'count' } as const;
/** A number from 0 to 100 with at most two decimals. */
const score = { kind: 'score' } as const;

/** The facts, in the order in which findings list them. A fact that is not known is absent or null. */
export const FACTS = {
  applicantKind: choice('worker', 'organization', 'station'),
  town: choice(...TOWNS.map((town) => town.id)),
  occupation: choice(
    'community-worker',
    'institution',
    'social-organization',
    'grid-worker',
    'mediator',
    'other-service',
    'none',
  ),
  alsoGridWorkerOrMediator: boolean,
  worksInDistrict: boolean,
  inPost: boolean,
  onEstablishment: boolean,
  certificateLevel: choice('none', 'assistant', 'social-worker', 'senior'),
  certificateDate: date,
  previousCertificateLevel: choice('none', 'assistant', 'social-worker'),
  previousCertificateDate: date,
  certificateAwardReceived: money,
  supervisorQualified: boolean,
  supervisorDate: date,
  supervisorAwardReceived: boolean,
  researchOnDistrict: boolean,
  journalLevels: choices('municipal', 'provincial', 'national'),
  publicationDate: date,
  paperAwardReceived: money,
  municipalPapersThisYear: count,
  provincialPapersThisYear: count,
  nationalPapersThisYear: count,
  registeredInDistrict: boolean,
  ratingLevel: choice('none', '1A', '2A', '3A', '4A', '5A'),
  ratingDate: date,
  previousRatingLevel: choice('none', '1A', '2A', '3A', '4A', '5A'),
  previousRatingDate: date,
  ratingAwardReceived: money,
  honorRecipient: choice('organization', 'individual'),
  honorKind: choice('case-award', 'major-award', 'honorary-title', 'other'),
  honorGrantor: choice('civil-affairs', 'national-association', 'other'),
  honorLevel: choice('district', 'municipal', 'provincial', 'national'),
  honorDate: date,
  honorAwardReceived: money,
  filedWithTown: boolean,
  filingDate: date,
  servesCommunity: boolean,
  undertakenService: boolean,
  grassrootsSubsidyReceived: boolean,
  evaluationScore: score,
  operatingFunds: money,
  townSubsidyThisYear: money,
} as const satisfies Record<string, Spec>;

type Facts_ = typeof FACTS;
export type FactId = keyof Facts_;
export type FactKind = Facts_[FactId]['kind'];

type Value<S> = S extends { kind: 'choice'; values: readonly (infer V)[] }
  ? V
  : S extends { kind: 'choices'; values: readonly (infer V)[] }
    ? readonly V[]
    : S extends { kind: 'boolean' }
      ? boolean
      : S extends { kind: 'count' | 'score' }
        ? number
        : string;

/** The value of one fact, as data: a date as "2022-06", money as "2000.00". */
export type FactValue<F extends FactId = FactId> = Value<Facts_[F]>;
export type Facts = { readonly [F in FactId]?: FactValue<F> | null };

/** Every fact's id, in the order of the table. */
export const FACT_IDS = Object.keys(FACTS).filter(isFactId);

export function isFactId(id: string): id is FactId {
  return Object.hasOwn(FACTS, id);
}
