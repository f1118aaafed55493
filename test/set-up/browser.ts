import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { installPackages } from './debian.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where Chromium is; null where the machine has none and none could be installed. */
    chromium: string | null;
  }
}

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const found = () => [process.env.CHROMIUM_PATH, ...PLACES].find((path) => path && existsSync(path));

/** The browser tests want a real Chromium: the machine's own, or Debian's, installed here where that is allowed. */
export default function setUp(project: TestProject): void {
  const chromium = found() ?? install();
  if (!chromium) {
    console.warn(
      '\n!! SKIPPED: the browser tests. No Chromium was found and none could be installed (that takes root on Debian or Ubuntu).\n' +
        '!! Install it (apt-get install chromium) or set CHROMIUM_PATH to a Chromium or Chrome, and run again.\n',
    );
  }
  project.provide('chromium', chromium ?? null);
}

function install(): string | undefined {
  installPackages('Chromium for the browser tests', 'chromium', 'fonts-noto-cjk');
  return found();
}
