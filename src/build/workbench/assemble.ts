/**
 * The workbench as one HTML file: page, desk, panel, styles and fonts inside, nothing to fetch. The same file is served
 * by `npm start` and opens by double click.
 */
import { createHash } from 'node:crypto';
import { buildProject } from '../bundle.ts';
import { entryFunctions } from '../entry.ts';
import { readSource } from '../paths.ts';
import { bridgeScript, deskScript, pageScript, styleSheet } from './bundles.ts';
import { fontFaces } from './fonts.ts';
import { noticesOf, noticesText } from './licences.ts';

export interface Workbench {
  readonly html: string;
  /** Also sent as a header where the page is served. */
  readonly policy: string;
}

export async function assembleWorkbench(): Promise<Workbench> {
  const files = await buildProject();
  const callable = entryFunctions().map(({ name }) => name);
  const [page, desk, bridge, style] = await Promise.all([
    pageScript(),
    deskScript(files),
    bridgeScript(callable),
    styleSheet(),
  ]);
  const panel = panelPage(files.find(({ name }) => name === 'Sidebar')?.source ?? '', bridge.code);
  const pageCode = inElement(page.code);
  const inputs = [page, desk, bridge].flatMap((bundle) => bundle.inputs);
  const policy = policyOf([pageCode, ...scriptsOf(panel)]);
  const fill: Readonly<Record<string, string>> = {
    policy,
    // The panel's frame is given the fonts too: a frame does not share those of its page.
    style: `<style id="fonts">${fontFaces()}</style>\n    <style>${style}</style>`,
    project: block('project', 'application/json', JSON.stringify(files)),
    panel: block('panel', 'text/plain', panel),
    desk: block('desk', 'text/plain', desk.code),
    licences: block('licences', 'text/plain', noticesText(noticesOf(inputs, ['@fontsource/noto-sans']))),
    page: `<script>${pageCode}</script>`,
  };
  const html = readSource('src/workbench/page/index.html').replace(
    /<!-- (\w+) -->|%policy%/g,
    (_mark, name: string | undefined) => fill[name ?? 'policy'] ?? '',
  );
  return { html, policy };
}

/** The panel as it is pushed, with the bridge before its own script. */
const panelPage = (sidebar: string, bridge: string): string =>
  sidebar.replace('<script>', () => `<script>${inElement(bridge)}</script>\n    <script>`);

/**
 * Data for the page's script: never run, only read. As text in an element it must not end it, so «<» is written as a
 * mark that the page puts back.
 */
const block = (id: string, type: string, text: string): string =>
  `<script type="${type}" id="made-${id}">${text.replaceAll('\u0001', '').replaceAll('<', '\u0001')}</script>`;

/** A script inside HTML ends at the first `</script`, even in a string. */
const inElement = (script: string): string =>
  script.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);

/** Nothing is loaded from anywhere, and only these scripts run. The panel's frame inherits the policy. */
function policyOf(scripts: readonly string[]): string {
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return [
    "default-src 'none'",
    `script-src ${hashes.join(' ')}`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
