import type { Wording } from '../../../conversations/index.js';
import type { Staff } from '../../store/index.js';
import type { Visit } from '../visit.js';
import type { DeskWording } from '../wording/index.js';

/** What a page knows beside its own matter. */
export interface Frame {
  readonly language: Visit['language'];
  /** The desk's own words. */
  readonly words: DeskWording;
  /** The talk's words: facts, benefits, rulings, sums. */
  readonly talk: Wording;
  readonly staff: Staff | undefined;
  readonly rehearsalDay: string | undefined;
  /** Goes with every form. */
  readonly csrf: string;
  /** Where switching the language leads back to. */
  readonly path: string;
}
