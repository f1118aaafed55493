import { text } from 'node:stream/consumers';
import { assessOrProblem } from './assess/index.js';
import { BadSettings, readConfig } from './config.js';
import { loadDotEnv } from './dot-env.js';
import { readToday } from './today.js';

/** `npm run -s assess`: one JSON case, or a list of them, from standard input to standard output. */
async function main(): Promise<void> {
  loadDotEnv();
  const today = readToday(readConfig(process.env).TODAY).day();
  const input: unknown = JSON.parse(await text(process.stdin));
  if (Array.isArray(input)) {
    const results = input.map((one: unknown) => assessOrProblem(one, today));
    process.stdout.write(`${JSON.stringify(results)}\n`);
    if (results.some((result) => 'error' in result)) process.exitCode = 1;
    return;
  }
  const result = assessOrProblem(input, today);
  const isBad = 'error' in result;
  (isBad ? process.stderr : process.stdout).write(`${JSON.stringify(result)}\n`);
  if (isBad) process.exitCode = 1;
}

main().catch((error: unknown) => {
  const isInput = error instanceof SyntaxError;
  if (!isInput && !(error instanceof BadSettings)) throw error;
  const message = isInput ? `标准输入不是 JSON standard input is no JSON: ${error.message}` : error.message;
  process.stderr.write(`${JSON.stringify({ error: message })}\n`);
  process.exitCode = 1;
});
