import { type Kysely, type Migration, type MigrationProvider, Migrator, sql } from 'kysely';

/** In the order of their names. What was released is never changed: what is to be different is one more of them. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-everything': {
    async up(db) {
      for (const statement of EVERYTHING) await sql.raw(statement).execute(db);
    },
  },
  '002-handovers-by-town': {
    async up(db) {
      for (const statement of HANDOVERS_BY_TOWN) await sql.raw(statement).execute(db);
    },
  },
  '003-counted-by-index': {
    async up(db) {
      for (const statement of COUNTED_BY_INDEX) await sql.raw(statement).execute(db);
    },
  },
  '004-counted-by-year': {
    async up(db) {
      for (const statement of COUNTED_BY_YEAR) await sql.raw(statement).execute(db);
    },
  },
};

const EVERYTHING: readonly string[] = [
  `create collation claim_names (provider = icu, locale = 'zh-CN')`,

  `create table conversations (key text primary key, record json not null)`,

  `create table claims (
    id text collate "C" primary key,
    version integer not null,
    status text not null,
    benefit text not null,
    payer text not null,
    town text,
    reviewer text,
    disputed boolean not null,
    duplicate boolean not null,
    filed_at timestamptz not null,
    changed_at timestamptz not null,
    amount numeric not null,
    name text collate claim_names not null,
    upper_name text not null,
    terms text[] not null
  )`,
  `create index claims_newest on claims (filed_at desc, id desc)`,
  `create index claims_by_status on claims (status, filed_at desc, id desc)`,
  `create index claims_by_town on claims (town, filed_at desc, id desc)`,
  `create index claims_by_reviewer on claims (reviewer, filed_at desc, id desc) where reviewer is not null`,
  `create index claims_changed on claims (changed_at desc, filed_at desc, id desc)`,
  `create index claims_by_amount on claims (amount desc, filed_at desc, id desc)`,
  `create index claims_by_name on claims (name, filed_at desc, id desc)`,
  `create index claims_duplicate on claims (filed_at desc, id desc) where duplicate`,
  `create index claims_terms on claims using gin (terms)`,

  // How many claims there are of each kind that a list is counted by, '' for none. A claim that changes adds a row to what
  // is to be counted in, so that nobody waits for another; now and then those are counted in.
  `create table claim_counts (
    status text, benefit text, payer text, town text, reviewer text, disputed boolean, duplicate boolean,
    count bigint not null,
    primary key (status, benefit, payer, town, reviewer, disputed, duplicate)
  )`,
  `create table claim_count_changes (
    status text, benefit text, payer text, town text, reviewer text, disputed boolean, duplicate boolean,
    count bigint not null
  )`,
  `create function count_claim() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' then
        if (old.status, old.benefit, old.payer, old.town, old.reviewer, old.disputed, old.duplicate)
          is not distinct from
          (new.status, new.benefit, new.payer, new.town, new.reviewer, new.disputed, new.duplicate)
        then return null; end if;
        insert into claim_count_changes values (
          old.status, old.benefit, old.payer, coalesce(old.town, ''), coalesce(old.reviewer, ''),
          old.disputed, old.duplicate, -1
        );
      end if;
      insert into claim_count_changes values (
        new.status, new.benefit, new.payer, coalesce(new.town, ''), coalesce(new.reviewer, ''),
        new.disputed, new.duplicate, 1
      );
      return null;
    end
  $$`,
  `create trigger claims_counted after insert or update on claims for each row execute function count_claim()`,

  `create table claim_documents (
    id text collate "C" primary key references claims, summary json not null, document json not null
  )`,

  `create table claim_events (
    claim_id text collate "C" not null references claims,
    seq integer not null,
    event json not null,
    primary key (claim_id, seq)
  )`,
  `create function refuse_change() returns trigger language plpgsql as $$
    begin raise exception 'what happened to a claim cannot be changed'; end
  $$`,
  `create trigger claim_events_only_added before update or delete on claim_events
    for each statement execute function refuse_change()`,

  `create table claim_marks (mark text collate "C", claim_id text collate "C" references claims, primary key (mark, claim_id))`,
  `create index claim_marks_by_claim on claim_marks (claim_id)`,
  `create table marks (mark text collate "C" primary key, claims integer not null, live integer not null)`,

  `create table handovers (id text primary key, at timestamptz not null, handover json not null)`,
  `create index handovers_newest on handovers (at desc, id desc)`,

  `create table received (
    id text primary key,
    seq bigint generated always as identity,
    channel text not null,
    person text not null,
    at timestamptz not null,
    message json not null
  )`,
  `create index received_by_person on received (channel, person, seq)`,

  `create table outgoing (
    id text collate "C" primary key,
    seq bigint generated always as identity,
    channel text not null,
    person text not null,
    at timestamptz not null,
    due timestamptz not null,
    attempts integer not null,
    problem text,
    given_up boolean not null,
    taken_until timestamptz,
    message json not null
  )`,
  `create index outgoing_waiting on outgoing (channel, person, seq) where not given_up`,
  `create index outgoing_due on outgoing (channel, due) where not given_up`,
  `create index outgoing_given_up on outgoing (seq desc) where given_up`,

  `create table rulings (
    id text primary key, seq bigint generated always as identity, at timestamptz not null, decision json not null
  )`,
  `create table evidence (id text primary key, file json not null, content bytea not null)`,
  `create table accesses (seq bigint generated always as identity primary key, claim text not null, access json not null)`,
  `create index accesses_by_claim on accesses (claim, seq)`,
  `create table staff (account text collate "C" primary key, member json not null)`,
  `create table sessions (id text primary key, account text not null, session json not null)`,
  `create index sessions_by_account on sessions (account)`,
  `create table tokens (id text primary key, token json not null)`,
  `create table channels (channel text primary key, state json not null)`,
  `create table checks (id integer primary key, at timestamptz not null)`,
];

const HANDOVERS_BY_TOWN: readonly string[] = [
  `alter table handovers add column town text`,
  `update handovers set town = (
    select stated ->> 'value' from json_array_elements(handover -> 'facts') stated where stated ->> 'fact' = 'town' limit 1
  )`,
  `create index handovers_by_town on handovers (town, at desc, id desc)`,
];

/** What a search or a period finds is counted by state from these alone, without the claims. */
const COUNTED_BY_INDEX: readonly string[] = [
  `create index claims_by_number on claims (id, status)`,
  `create index claims_by_day on claims (filed_at, status)`,
];

/** The beginning of a claim's number is one more thing that claims are counted by: nearly all of them share one. */
const COUNTED_BY_YEAR: readonly string[] = [
  `lock table claims in share row exclusive mode`,
  `truncate claim_counts, claim_count_changes`,
  `alter table claim_counts drop constraint claim_counts_pkey`,
  `alter table claim_counts add column year text`,
  `alter table claim_counts
    add primary key (status, benefit, payer, town, reviewer, disputed, duplicate, year)`,
  `alter table claim_count_changes add column year text`,
  `create or replace function count_claim() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' then
        if (old.status, old.benefit, old.payer, old.town, old.reviewer, old.disputed, old.duplicate)
          is not distinct from
          (new.status, new.benefit, new.payer, new.town, new.reviewer, new.disputed, new.duplicate)
        then return null; end if;
        insert into claim_count_changes values (
          old.status, old.benefit, old.payer, coalesce(old.town, ''), coalesce(old.reviewer, ''),
          old.disputed, old.duplicate, -1, left(old.id, 4)
        );
      end if;
      insert into claim_count_changes values (
        new.status, new.benefit, new.payer, coalesce(new.town, ''), coalesce(new.reviewer, ''),
        new.disputed, new.duplicate, 1, left(new.id, 4)
      );
      return null;
    end
  $$`,
  `insert into claim_counts
    select status, benefit, payer, coalesce(town, ''), coalesce(reviewer, ''), disputed, duplicate, count(*), left(id, 4)
    from claims group by 1, 2, 3, 4, 5, 6, 7, 9`,
  `drop index claims_by_number`,
];

const provider: MigrationProvider = { getMigrations: async () => MIGRATIONS };

/** Brings the tables up to date, one instance at a time, in one transaction. */
export async function migrate<DB>(db: Kysely<DB>): Promise<void> {
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw error;
}
