/**
 * The packages that a bundle holds, with their licences: who hands the page on hands these texts on too. A licence that
 * would bind the whole page is refused.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inRoot } from '../paths.ts';

export interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The text that the package brings along; empty when it brings none. */
  readonly text: string;
}

const PERMISSIVE: ReadonlySet<string> = new Set([
  'Apache-2.0',
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]);

/** Of the files of bundles, and of packages named beside them, such as fonts. */
export function noticesOf(inputs: readonly string[], beside: readonly string[]): Notice[] {
  const names = new Set([...inputs.flatMap((path) => packageOf(path) ?? []), ...beside]);
  return [...names].sort().map(noticeOf);
}

/** "node_modules/@univerjs/core/lib/…" → "@univerjs/core"; the innermost where packages are nested. */
function packageOf(path: string): string | undefined {
  const inside = path.split('node_modules/').at(-1);
  if (inside === undefined || inside === path) return undefined;
  const [first = '', second = ''] = inside.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function noticeOf(name: string): Notice {
  const folder = inRoot(`node_modules/${name}`);
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    version: string;
    license?: string | { type: string };
  };
  const text = licenceText(folder);
  const licence = typeof license === 'object' ? license.type : (license ?? namedIn(text));
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  if (!choices.some((choice) => PERMISSIVE.has(choice)))
    throw new Error(`${name}: the licence ${licence} is not one that may be bundled`);
  return { name, version, licence, text };
}

/** Some packages say it in the text alone. */
const namedIn = (text: string): string =>
  /Apache License\s+Version 2\.0/.test(text) ? 'Apache-2.0' : 'unknown';

function licenceText(folder: string): string {
  if (!existsSync(folder)) return '';
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.|$)/i.test(each));
  return file === undefined ? '' : readFileSync(`${folder}/${file}`, 'utf8').trim();
}

/** Each text once: most packages of one house share theirs. */
export function noticesText(notices: readonly Notice[]): string {
  const byText = new Map<string, Notice[]>();
  for (const notice of notices) byText.set(notice.text, [...(byText.get(notice.text) ?? []), notice]);
  return [...byText]
    .map(([text, same]) => {
      const heads = same.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
      return [...heads, text].filter(Boolean).join('\n');
    })
    .join('\n\n----\n\n');
}
