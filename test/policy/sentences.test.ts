import { describe, expect, it } from 'vitest';
import { sentencesOfTasks, TREATMENTS } from '../../policy/document/sentences.js';
import { BENEFITS, clauseText, DOCUMENT } from '../../policy/index.js';

describe('the document is all there', () => {
  const sentences = sentencesOfTasks();

  it('三、重点任务 has its sentences, whole', () => {
    expect(sentences.length).toBe(33);
    for (const sentence of sentences) expect(sentence).toMatch(/。$/);
  });

  it('every sentence is on the list, once, in its order', () => {
    expect(
      TREATMENTS.map(({ starts }) => sentences.findIndex((sentence) => sentence.startsWith(starts))),
    ).toEqual(sentences.map((_, i) => i));
    for (const { starts } of TREATMENTS) {
      expect(
        sentences.filter((sentence) => sentence.startsWith(starts)),
        starts,
      ).toHaveLength(1);
    }
  });

  it('every benefit is encoded from some sentence', () => {
    const encoded = new Set(TREATMENTS.flatMap((one) => ('encodedBy' in one ? one.encodedBy : [])));
    for (const { id } of BENEFITS) expect(encoded.has(id), id).toBe(true);
  });

  it('the aims, and the clauses that carry no money, can be shown', () => {
    expect(DOCUMENT.aims).toContain('到 2025 年，全区拥有持证社会工作专业人才数达到 2500 人');
    for (const id of ['2', '8', '9'] as const) expect(clauseText(id)).not.toBe('');
  });
});
