import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs packages of Debian's where that is allowed: as root, on Debian or Ubuntu. Says so, and where it failed why. */
export function installPackages(purpose: string, ...packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${purpose} (once) …`);
  const run = (...args: string[]) =>
    execFileSync('apt-get', args, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    run('update');
    run('install', '-y', '--no-install-recommends', ...packages);
  } catch (error) {
    console.warn(`apt-get could not install it: ${error instanceof Error ? error.message : error}`);
  }
}
