import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

/** The folder of a PostgreSQL server's programs: in PATH or where Debian puts them, the newest first. */
export function postgresPrograms(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
  ];
  return places.find((place) => ['initdb', 'pg_ctl'].every((program) => existsSync(join(place, program))));
}

/** A PostgreSQL server of the tests' own, on the loopback address, with its data in a folder that goes with it. */
export class PostgresServer {
  readonly #programs: string;
  readonly #folder: string;
  readonly #port: number;
  readonly #user: number | undefined;
  readonly #isDurable: boolean;

  private constructor(
    programs: string,
    folder: string,
    port: number,
    user: number | undefined,
    isDurable: boolean,
  ) {
    this.#programs = programs;
    this.#folder = folder;
    this.#port = port;
    this.#user = user;
    this.#isDurable = isDurable;
  }

  /**
   * @param isDurable as it is run in earnest; else faster, since what a killed process has written is there all the same
   * without fsync: only the machine must not fail
   * @throws Error saying what went wrong
   */
  static async start(programs: string, isDurable = false): Promise<PostgresServer> {
    // The server refuses to run as root.
    const user = process.getuid?.() === 0 ? userId() : undefined;
    const folder = mkdtempSync(join(tmpdir(), 'shegongtong-postgres-'));
    if (user !== undefined) chownSync(folder, user, user);
    const server = new PostgresServer(programs, folder, await freePort(), user, isDurable);
    try {
      server.#run('initdb', [
        '-D',
        server.#data,
        '-U',
        'postgres',
        '-A',
        'trust',
        '-E',
        'UTF8',
        '--locale=C',
      ]);
      server.begin();
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
    return server;
  }

  /** The address of its first database. */
  get url(): string {
    return `postgres://postgres@127.0.0.1:${this.#port}/postgres`;
  }

  /** Runs it again after `halt`. */
  begin(): void {
    const fsync = this.#isDurable ? 'on' : 'off';
    const options = `-p ${this.#port} -h 127.0.0.1 -k ${this.#folder} -c fsync=${fsync} -c max_connections=200`;
    this.#run('pg_ctl', ['start', '-w', '-D', this.#data, '-l', join(this.#folder, 'log'), '-o', options]);
  }

  /** Stops it as a crash would: nobody is waited for. */
  halt(): void {
    this.#run('pg_ctl', ['stop', '-w', '-m', 'immediate', '-D', this.#data]);
  }

  end(): void {
    try {
      this.halt();
    } catch {
      // It was halted already.
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #data(): string {
    return join(this.#folder, 'data');
  }

  #run(program: string, args: readonly string[]): void {
    const { status, stderr, stdout }: SpawnSyncReturns<string> = spawnSync(
      join(this.#programs, program),
      args,
      {
        encoding: 'utf8',
        // A server that inherited a pipe would keep it open for as long as it runs.
        stdio: program === 'pg_ctl' ? 'ignore' : 'pipe',
        cwd: this.#folder,
        ...(this.#user === undefined ? {} : { uid: this.#user, gid: this.#user }),
      },
    );
    if (status !== 0) throw new Error(`${program} ${args[0]} failed: ${stderr ?? ''}${stdout ?? ''}`);
  }
}

/** Whom the server may run as, where this is root. */
function userId(): number {
  for (const name of ['postgres', 'nobody']) {
    try {
      return Number(execFileSync('id', ['-u', name], { encoding: 'utf8', stdio: 'pipe' }));
    } catch {
      // There is no such user here.
    }
  }
  throw new Error('there is neither a user postgres nor nobody to run it as');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
