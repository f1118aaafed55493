import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '../../dist/src/main.js');

/** The built product as a process of its own, on a free port with a data folder of its own. */
export class Product {
  readonly #process: ChildProcess;
  output = '';
  readonly dataDir: string;

  private constructor(process: ChildProcess, dataDir: string) {
    this.#process = process;
    this.dataDir = dataDir;
    process.stdout?.on('data', (chunk: Buffer) => {
      this.output += chunk.toString();
    });
    process.stderr?.on('data', (chunk: Buffer) => {
      this.output += chunk.toString();
    });
  }

  /** Starts it and waits until it serves. */
  static async start(settings: Record<string, string> = {}, dataDir?: string): Promise<Product> {
    const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'shegongtong-')));
    const environment = {
      PATH: process.env.PATH,
      PORT: '0',
      DATA_DIR: folder,
      TODAY: '2026-11-23',
      LOG_LEVEL: 'warn',
      ...settings,
    };
    const child = spawn(process.execPath, [MAIN], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const product = new Product(child, folder);
    await product.#until(/desk: \S+/);
    return product;
  }

  async #until(words: RegExp): Promise<void> {
    const deadline = Date.now() + 60_000;
    while (!words.test(this.output)) {
      if (this.#process.exitCode !== null || Date.now() > deadline)
        throw new Error(`it did not start:\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  get chat(): string {
    return /chat: (\S+)/.exec(this.output)?.[1] ?? '';
  }

  get desk(): string {
    return /desk: (\S+)/.exec(this.output)?.[1] ?? '';
  }

  /** The desk's first account's one-time password, once it was printed. */
  async password(): Promise<string> {
    await this.#until(/one-time password[^:]*: \S+/);
    return /one-time password[^:]*: (\S+)/.exec(this.output)?.[1] ?? '';
  }

  /** @returns the exit code */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    const { exitCode, signalCode } = this.#process;
    if (exitCode !== null || signalCode !== null) return exitCode;
    const ended = once(this.#process, 'exit');
    this.#process.kill(signal);
    await ended;
    return this.#process.exitCode;
  }

  async clear(): Promise<void> {
    await this.stop();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  /** One message over the chat interface. */
  async send(body: Record<string, unknown>) {
    const response = await fetch(new URL('/api/chat', this.chat), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: JSON.parse(await response.text()) };
  }
}
