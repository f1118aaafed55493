import type { Claim } from '../../../claims/index.js';
import { PATHS } from '../../paths.js';
import type { Frame } from '../frame.js';
import { Layout } from '../layout.js';
import { AdviceCard } from './advice.js';
import { ContactCard } from './contact.js';
import { FilingCard } from './filing.js';
import { FindingCard } from './finding.js';
import { ReasonsCard } from './reasons.js';
import { RulingsCard } from './rulings.js';
import { SaidCard } from './said.js';

/** What the parts of a claim's page are made from. */
export interface ClaimView {
  readonly frame: Frame;
  readonly claim: Claim;
}

/** A claim: what the engine found and why, what it hangs on, what was said, and who said it. */
export function ClaimPage({ frame, claim, showsMobile }: ClaimView & { showsMobile: boolean }) {
  const { words, talk } = frame;
  const title = words.claim.title(claim.id);
  return (
    <Layout frame={frame} title={title}>
      <p class="back">
        <a href={PATHS.drafts}>{words.claim.back}</a>
      </p>
      <h1>{title}</h1>
      <p class="lead">
        {talk.benefitName[claim.benefit]}
        <span class="dot"> · </span>
        {talk.town(claim.town)}
      </p>
      <div class="claim">
        <div class="matter">
          <FindingCard frame={frame} claim={claim} />
          <RulingsCard frame={frame} claim={claim} />
          <ReasonsCard frame={frame} claim={claim} />
          <SaidCard frame={frame} claim={claim} />
          <AdviceCard frame={frame} claim={claim} />
        </div>
        <div class="beside">
          <ContactCard frame={frame} claim={claim} showsMobile={showsMobile} />
          <FilingCard frame={frame} claim={claim} />
        </div>
      </div>
    </Layout>
  );
}
