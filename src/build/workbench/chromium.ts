/**
 * A browser that comes with `npm ci`: nothing is installed by hand and nothing is fetched. On machines other than Linux
 * on x86-64 CHROME_PATH names an installed one.
 */
import { tmpdir } from 'node:os';
import { type BrowserServer, chromium } from 'playwright-core';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

export async function launchChromium(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: await pathOfChromium(), args: ARGUMENTS });
}

async function pathOfChromium(): Promise<string> {
  const own = process.env.CHROME_PATH;
  if (own !== undefined) return own;
  // Makes the package unpack the libraries that a bare machine lacks; read when it is imported.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  process.env.TMPDIR ??= tmpdir();
  const packed = await import('@sparticuz/chromium');
  return packed.default.executablePath();
}
