import type { TestProject } from 'vitest/node';
import { installPackages } from './debian.js';
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
  installPackages('PostgreSQL for the tests', 'postgresql');
  return postgresPrograms();
}
