import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of its own on a server, empty. */
export interface Database {
  readonly url: string;
  /** Forgets all that is in its tables. */
  empty(): Promise<void>;
  /** Takes it away, whoever still has it open. */
  drop(): Promise<void>;
}

const EMPTY = `do $$ begin execute (
  select coalesce('truncate ' || string_agg(quote_ident(tablename), ', '), 'select') from pg_tables
  where schemaname = 'public' and tablename not like 'kysely%'
); end $$`;

/** @param server the address of any database there, as a user who may make databases */
export async function makeDatabase(server: string): Promise<Database> {
  const name = `shegongtong_${randomBytes(8).toString('hex')}`;
  await statement(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    empty: () => statement(url.href, EMPTY),
    drop: () => statement(server, `drop database if exists ${name} with (force)`),
  };
}

/** Runs one statement there, over a connection of its own. */
export async function statement(server: string, text: string): Promise<void> {
  await rowsOf(server, text);
}

/** What a query gives. */
export async function rowsOf(server: string, text: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
