import type { FactId } from '../../../../policy/index.js';
import type { Claim, ClaimEvent, StaffAction } from '../../../claims/index.js';
import { PATHS } from '../../paths.js';
import type { DeedFields } from '../../review/deed-form.js';
import type { Dossier } from '../../review/dossier.js';
import type { FormProblem } from '../../wording/review.js';
import type { Frame } from '../frame.js';
import { Layout } from '../layout.js';
import { StateBadge } from '../parts.js';
import { ActionsCard } from './actions.js';
import { AdviceCard } from './advice.js';
import { AskedCard } from './asked.js';
import { ContactCard } from './contact.js';
import { EarlierCard } from './earlier.js';
import { EvidenceCard } from './evidence.js';
import { FilingCard } from './filing.js';
import { FindingCard } from './finding.js';
import { Notices } from './notices.js';
import { ReasonsCard } from './reasons.js';
import { RelatedCards } from './related.js';
import { RulingsCard } from './rulings.js';
import { SaidCard } from './said.js';
import { TimelineCard } from './timeline.js';

/** Something that was tried with the claim and not done, with what was typed. */
export interface Attempt {
  readonly action: StaffAction;
  readonly fields: DeedFields;
  readonly problem: FormProblem;
  /** What happened to the claim after the form was made. */
  readonly meanwhile: readonly ClaimEvent[];
}

/** What the parts that show the claim alone are made from. */
export interface ClaimPart {
  readonly frame: Frame;
  readonly claim: Claim;
}

/** What the parts of a claim's page are made from. */
export interface ClaimView extends Dossier, ClaimPart {
  readonly showsMobile?: boolean;
  /** The fact that is being corrected. */
  readonly correcting?: FactId | undefined;
  readonly attempt?: Attempt | undefined;
  /** What the visitor has just done to it. */
  readonly done?: StaffAction | undefined;
}

/** A claim: what the engine found and why, what was said and shown, what is known beside it, and what may be done. */
export function ClaimPage(view: ClaimView) {
  const { frame, claim } = view;
  const { words, talk } = frame;
  const title = words.claim.title(claim.id);
  return (
    <Layout frame={frame} title={title}>
      <p class="back">
        <a href={PATHS.queue}>{words.claim.back}</a>
        <a href={PATHS.print(claim.id)} class="print">
          {words.review.print}
        </a>
      </p>
      <div class="heading">
        <h1>{title}</h1>
        <StateBadge frame={frame} status={claim.status} />
      </div>
      <p class="lead">
        {talk.benefitName[claim.benefit]}
        <span class="dot"> · </span>
        {talk.town(claim.town)}
      </p>
      <Notices {...view} />
      <div class="claim">
        <div class="matter">
          <AskedCard {...view} />
          <FindingCard {...view} />
          <RulingsCard {...view} />
          <ReasonsCard {...view} />
          <SaidCard {...view} />
          <EvidenceCard {...view} />
          <EarlierCard {...view} />
          <RelatedCards {...view} />
          <AdviceCard {...view} />
          <TimelineCard {...view} />
        </div>
        <ActionsCard {...view} />
        <div class="beside">
          <ContactCard {...view} />
          <FilingCard {...view} />
        </div>
      </div>
    </Layout>
  );
}
