import type { EvidenceFile, FileProblem } from './messages.js';
import type { State } from './state.js';
import type { Step } from './step.js';
import type { Wording } from './wording/index.js';

/** Enough for both sides of a certificate, a plaque and a letter. */
export const MOST_FILES = 6;

/** Takes a picture or PDF for the drafts in the making, or says why it cannot be taken. */
export function takeFile(
  state: State,
  file: EvidenceFile | { readonly refused: FileProblem },
  wording: Wording,
): Step {
  if ('refused' in file) return { state, move: 'none', notes: [wording.fileRefused[file.refused]] };
  if (state.evidence.length >= MOST_FILES) return { state, move: 'none', notes: [wording.fileRefused.count] };
  const evidence = [...state.evidence, file];
  const note = state.asks === 'evidence' ? wording.fileTaken : wording.fileKept;
  return { state: { ...state, evidence }, move: 'answer', notes: [note(evidence.length)] };
}
