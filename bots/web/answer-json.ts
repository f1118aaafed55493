import type { Answer } from '../../conversations/index.js';

type Findings = NonNullable<Answer['findings']>;

/** Findings are one frozen list for all talks that are alike, and most of an answer: they are written once for them all. */
const written = new WeakMap<Findings, Buffer>();

/** What POST /api/chat answers: JSON in UTF-8. */
export function answerJson({ findings, ...answer }: Answer & { readonly conversation: string }): Buffer {
  const json = JSON.stringify(answer);
  if (!findings) return Buffer.from(`${json.slice(0, -1)},"findings":null}`);
  return Buffer.concat([Buffer.from(`${json.slice(0, -1)},"findings":`), bytesOf(findings), END]);
}

const END = Buffer.from('}');

function bytesOf(findings: Findings): Buffer {
  const known = written.get(findings);
  if (known) return known;
  const bytes = Buffer.from(JSON.stringify(findings));
  written.set(findings, bytes);
  return bytes;
}
