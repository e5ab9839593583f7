/** Builds the workbench once, serves it, and starts one browser for all the tests of this folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { inRoot } from '../../../src/build/paths.ts';
import { assembleWorkbench } from '../../../src/build/workbench/assemble.ts';
import { launchChromium } from '../../../src/build/workbench/chromium.ts';
import { addressOf, serveWorkbench } from '../../../src/build/workbench/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly browser: string;
    readonly address: string;
    readonly file: string;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const [workbench, browser] = await Promise.all([assembleWorkbench(), launchChromium()]);
  const folder = inRoot('.cache/workbench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/sapa.html`, workbench.html);
  const server = await serveWorkbench(workbench, 0);
  provide('browser', browser.wsEndpoint());
  provide('address', addressOf(server));
  provide('file', `file://${folder}/sapa.html`);
  return async () => {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
  };
}
