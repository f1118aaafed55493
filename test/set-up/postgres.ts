import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { PostgresServer, postgresPrograms } from './postgres-server.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a PostgreSQL server on which databases may be made; null where there is none. */
    postgres: string | null;
    /** Where its programs are, for tests that stop a server of their own; null where there are none. */
    postgresPrograms: string | null;
  }
}

/** The tests want a real PostgreSQL: the one of TEST_DATABASE_URL, else one that is started here. */
export default async function setUp(project: TestProject): Promise<(() => void) | undefined> {
  const given = process.env.TEST_DATABASE_URL;
  const programs = postgresPrograms() ?? (given ? undefined : install());
  project.provide('postgresPrograms', programs ?? null);
  if (given) {
    project.provide('postgres', given);
    return undefined;
  }
  try {
    if (!programs) throw new Error('no server programs were found and none could be installed');
    const server = await PostgresServer.start(programs);
    project.provide('postgres', server.url);
    return () => server.end();
  } catch (error) {
    project.provide('postgres', null);
    console.warn(
      `\n!! SKIPPED: the tests on PostgreSQL: ${error instanceof Error ? error.message : error}.\n` +
        '!! Install it (apt-get install postgresql) or set TEST_DATABASE_URL to a server on which databases may be made.\n',
    );
    return undefined;
  }
}

function install(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing PostgreSQL for the tests (once) …');
  const run = (...args: string[]) =>
    execFileSync('apt-get', args, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    run('update');
    run('install', '-y', '--no-install-recommends', 'postgresql');
  } catch (error) {
    console.warn(`apt-get could not install it: ${error instanceof Error ? error.message : error}`);
  }
  return postgresPrograms();
}
