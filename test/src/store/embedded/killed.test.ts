import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { killAgainAndAgain } from './killed.js';

/** A few times in every run of the tests; KILLS=200 for a long one. */
const KILLS = Number(process.env.KILLS ?? 6);

it(`killed ${KILLS} times under load, it has every acknowledged commit, once and whole`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shegongtong-killed-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { acknowledged, claims, wrong } = await killAgainAndAgain(folder, KILLS);
  expect(wrong).toEqual([]);
  expect(acknowledged).toBeGreaterThan(0);
  expect(claims).toBeGreaterThanOrEqual(acknowledged);
}, 1_800_000);
