import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BadSettings, readConfig, SETTING_NAMES } from '../../src/config.js';

const example = readFileSync(join(import.meta.dirname, '../../.env.example'), 'utf8');
const exampleValues = Object.fromEntries(
  example
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
);

const refusal = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof BadSettings) return error.message;
    throw error;
  }
  return '';
};

describe('settings', () => {
  it('.env.example names every setting, and no other', () => {
    expect(Object.keys(exampleValues).sort()).toEqual([...SETTING_NAMES].sort());
  });

  it('.env.example shows the defaults: left as it is, it changes nothing', () => {
    expect(readConfig(exampleValues)).toEqual(readConfig({}));
  });

  it('without any, serves on 127.0.0.1:3000 and keeps data in ./data', () => {
    expect(readConfig({})).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 3000,
      DATA_DIR: './data',
      RATE_LIMIT: 30,
    });
  });

  it('a bad one is refused with its name, what was given and what is allowed', () => {
    const message = refusal({ PORT: '70000' });
    expect(message).toContain('PORT');
    expect(message).toContain('70000');
    expect(message).toContain('65535');
  });

  it('every bad one is named at once', () => {
    const message = refusal({ PORT: 'x', TODAY: '2026-02-30', RATE_LIMIT: '0' });
    for (const name of ['PORT', 'TODAY', 'RATE_LIMIT']) expect(message).toContain(name);
  });

  it('TODAY is a whole day on which the document was in force', () => {
    expect(readConfig({ TODAY: '2022-07-14' }).TODAY).toBe('2022-07-14');
    for (const bad of ['2022-07-13', '2026-11', '2025-02-29', 'today'])
      expect(refusal({ TODAY: bad })).toContain('TODAY');
  });

  it('RATE_LIMIT may be off', () => {
    expect(readConfig({ RATE_LIMIT: 'off' }).RATE_LIMIT).toBe('off');
  });

  it('DATABASE_URL is the address of a PostgreSQL database, and its password is not printed', () => {
    const url = 'postgres://stx:hunter2@db.example.org:5432/stx';
    expect(readConfig({ DATABASE_URL: url }).DATABASE_URL).toBe(url);
    const message = refusal({ DATABASE_URL: 'mysql://stx:hunter2@db.example.org/stx' });
    expect(message).toContain('DATABASE_URL');
    expect(message).not.toContain('hunter2');
  });

  it('a token that is wrong is not printed', () => {
    expect(refusal({ TELEGRAM_BOT_TOKEN: 'hunter2secret' })).not.toContain('hunter2secret');
  });

  it('an official account is off without an AppID, and with one needs its secret and token', () => {
    expect(readConfig({}).OFFICIAL_ACCOUNT_APP_ID).toBeUndefined();
    const message = refusal({ OFFICIAL_ACCOUNT_APP_ID: 'wx5823bf96d3bd56c7' });
    expect(message).toContain('OFFICIAL_ACCOUNT_SECRET');
    expect(message).toContain('OFFICIAL_ACCOUNT_TOKEN');
    expect(message).not.toContain('AES_KEY');
    const whole = {
      OFFICIAL_ACCOUNT_APP_ID: 'wx5823bf96d3bd56c7',
      OFFICIAL_ACCOUNT_SECRET: '4b1d3c29f0a84e5c9d7e6f1a2b3c4d5e',
      OFFICIAL_ACCOUNT_TOKEN: 'QDG6eK',
    };
    expect(readConfig(whole)).toMatchObject(whole);
  });

  it.each(['SECRET', 'TOKEN', 'AES_KEY'])('a wrong %s of an official account is not printed', (name) => {
    const message = refusal({ [`OFFICIAL_ACCOUNT_${name}`]: 'not/allowed' });
    expect(message).toContain(`OFFICIAL_ACCOUNT_${name}`);
    expect(message).not.toContain('not/allowed');
  });
});
