import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assess, BadInput } from '../../policy/index.js';

const Examples = z.array(
  z.object({
    id: z.string(),
    note: z.string().optional(),
    input: z.object({ asOf: z.string(), facts: z.unknown(), rulings: z.unknown().optional() }),
    expect: z.record(z.string(), z.union([z.string(), z.record(z.string(), z.unknown())])),
  }),
);
const examples = Examples.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'examples.json'), 'utf8')));

const refusedFor = (run: () => unknown): string | undefined => {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof BadInput) return error.subject;
    throw error;
  }
};

describe('the worked cases', () => {
  for (const { id, note, input, expect: expected } of examples) {
    it(`${id}: ${note ?? ''}`, () => {
      const run = () => assess(input.facts, input.rulings, input.asOf);
      const { error, ...benefits } = expected;
      expect(refusedFor(run)).toBe(error);
      if (error !== undefined) return;
      const findings = run();
      for (const [benefit, finding] of Object.entries(benefits)) {
        expect(findings.find((one) => one.benefit === benefit)).toMatchObject(
          typeof finding === 'object' ? finding : {},
        );
      }
    });
  }
});
