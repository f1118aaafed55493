import { randomUUID } from 'node:crypto';
import { runTerminal } from '../bots/index.js';
import type { Answer, Converse } from '../conversations/index.js';
import { openApplication } from './application.js';
import { readConfig } from './config.js';
import { loadDotEnv } from './dot-env.js';

/**
 * `npm run chat`: the talk on a terminal. Where the product runs already it talks to that, so that a draft shows on its
 * desk at once; else it opens the data itself.
 */
async function main(): Promise<void> {
  loadDotEnv();
  const config = readConfig(process.env);
  const base = `http://${config.HOST}:${config.PORT}`;
  const options = { input: process.stdin, output: process.stdout, person: randomUUID() };
  if (await isRunning(base)) return runTerminal({ ...options, converse: over(base) });
  const { store, converse } = await openApplication({ ...config, RATE_LIMIT: 'off' }, ({ kind, what }) =>
    process.stderr.write(`数据 the store: ${kind}: ${what}\n`),
  );
  try {
    await runTerminal({ ...options, converse });
  } finally {
    await store.close();
  }
}

async function isRunning(base: string): Promise<boolean> {
  try {
    const response = await fetch(`${base}/api/health`, { signal: AbortSignal.timeout(1000) });
    return response.ok;
  } catch {
    return false;
  }
}

/** The talk of a running product, over its chat interface. */
function over(base: string): Converse {
  let conversation: string | undefined;
  return async ({ text, choice, messageId }) => {
    const response = await fetch(`${base}/api/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ conversation, text, choice, messageId }),
    });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const answer: Answer & { conversation: string } = await response.json();
    conversation = answer.conversation;
    return answer;
  };
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
