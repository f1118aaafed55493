import type { FastifySchemaCompiler } from 'fastify';
import { z } from 'zod';
import { Refused } from './problems.js';

const { localeError: inChinese } = z.locales.zhCN();
const { localeError: inEnglish } = z.locales.en();

/** Checks a part of a request against its zod schema. The first thing that is wrong is named and said in both languages. */
export const checkBySchema: FastifySchemaCompiler<z.ZodType> =
  ({ schema }) =>
  (given: unknown) => {
    const read = schema.safeParse(given, { error: inChinese });
    if (read.success) return { value: read.data };
    const [zh] = read.error.issues;
    const [en] = schema.safeParse(given, { error: inEnglish }).error?.issues ?? [];
    const field = fieldOf(zh);
    return {
      error: new Refused('bad-request', {
        ...(field === '' ? {} : { field }),
        zh: `${field}：${zh?.message ?? ''}`,
        en: `${field}: ${en?.message ?? ''}`,
      }),
    };
  };

/** Where the issue is; a key that is not known is named itself. */
function fieldOf(issue: z.core.$ZodIssue | undefined): string {
  const stray = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...(issue?.path ?? []), ...stray].map(String).join('.');
}
