import { type Program, parse } from 'acorn';
import { isBuiltIn } from '../host/project/builtIns.ts';
import { customFunctions, entryFunctions } from './entry.ts';
import { declaredNames, freeNames } from './freeNames.ts';
import { parseHelpBlock } from './helpBlock.ts';
import { manifestViolations } from './manifest.ts';
import { bytesOf, type ProjectFile, pathOf } from './project.ts';
import { REALM_NAMES } from './realm.ts';

/**
 * Bytes. Every formula loads both server files, the panel comes over the network each time it is opened:
 * docs/adr/0022-the-script-may-weigh-400-kb.md.
 */
export const SERVER_BUDGET = 512 * 1024;
export const SIDEBAR_BUDGET = 300 * 1024;

/** Everything about a project that Google or a user would stumble over; none means it may be pushed. */
export function checkProject(files: readonly ProjectFile[]): string[] {
  const violations = [...fileListViolations(files), ...sizeViolations(files)];
  for (const file of files) {
    const found =
      file.type === 'SERVER_JS'
        ? scriptViolations(file.source)
        : file.type === 'JSON'
          ? manifestViolations(file.source)
          : pageViolations(file.source);
    violations.push(...found.map((violation) => `${pathOf(file)}: ${violation}`));
  }
  const entry = files.find(({ name }) => name === 'Entry');
  if (entry !== undefined)
    violations.push(...entryViolations(entry.source).map((each) => `Entry.js: ${each}`));
  return violations;
}

const FILES = ['Code.js', 'Entry.js', 'Sidebar.html', 'appsscript.json'];

function fileListViolations(files: readonly ProjectFile[]): string[] {
  const paths = files.map(pathOf).sort();
  return paths.join() === FILES.join() ? [] : [`the files are ${paths.join(', ')}, not ${FILES.join(', ')}`];
}

function sizeViolations(files: readonly ProjectFile[]): string[] {
  const size = (type: ProjectFile['type']) =>
    files.filter((file) => file.type === type).reduce((sum, { source }) => sum + bytesOf(source), 0);
  const over = (what: string, bytes: number, budget: number) =>
    bytes > budget ? [`${what}: ${bytes} bytes, the budget is ${budget}`] : [];
  return [
    ...over('Code.js and Entry.js', size('SERVER_JS'), SERVER_BUDGET),
    ...over('Sidebar.html', size('HTML'), SIDEBAR_BUDGET),
  ];
}

/** The push accepts an ES2019 script and no more; a name that the realm lacks fails only when the line is reached. */
export function scriptViolations(source: string): string[] {
  let program: Program;
  try {
    program = parse(source, { ecmaVersion: 2019, sourceType: 'script' });
  } catch (error) {
    return [`no ES2019 script: ${(error as Error).message}`];
  }
  const declared = new Set(['Sapa', ...declaredNames(program)]);
  const missing = new Set(freeNames(program).map(({ name }) => name));
  return [...missing]
    .filter((name) => !REALM_NAMES.has(name) && !declared.has(name))
    .map((name) => `«${name}» does not exist in Apps Script`);
}

/** Google evaluates `<?` in templates; a remote resource would leave the spreadsheet; innerHTML would run cell text. */
export function pageViolations(html: string): string[] {
  const forbidden: readonly (readonly [RegExp, string])[] = [
    [/<\?/, 'a scriptlet mark «<?»'],
    [/<!-- (style|script) -->/, 'a place that was not filled'],
    [
      /<(link|img|iframe|object|embed)\b|<script[^>]+src|@import|\burl\(\s*['"]?(?!data:)/i,
      'a resource from outside',
    ],
    [/\b(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)\b|document\.write/, 'HTML made from text'],
    [/\beval\(|new Function\b/, 'code made from text'],
    [/\b(fetch\(|XMLHttpRequest|WebSocket|sendBeacon|localStorage|sessionStorage)/, 'network or storage'],
  ];
  return forbidden.filter(([pattern]) => pattern.test(html)).map(([, what]) => what);
}

/** Every custom function is declared with its help directly above, and nothing else is visible to formulas. */
export function entryViolations(source: string): string[] {
  const expected = entryFunctions().map(({ name }) => name);
  const declared = declaredNames(parse(source, { ecmaVersion: 2019, sourceType: 'script' }));
  const violations =
    declared.join() === expected.join()
      ? []
      : [`declares ${declared.join(', ')}; expected ${expected.join(', ')}`];
  for (const { name, params } of customFunctions()) {
    if (isBuiltIn(name))
      violations.push(`${name}: Sheets has a function of this name and would never call ours`);
    const above = new RegExp(
      `(/\\*\\*(?:(?!\\*/)[^])*\\*/)\\nfunction ${name}\\(${params.join(', ')}\\) \\{`,
    ).exec(source);
    if (above === null) violations.push(`${name}: no comment block directly above the function`);
    else violations.push(...helpViolations(above[1] ?? '').map((violation) => `${name}: ${violation}`));
  }
  return violations;
}

/** Sheets shows the description and the parameters as one line of plain text each, and reads no HTML. */
export function helpViolations(block: string): string[] {
  const help = parseHelpBlock(block);
  const violations: string[] = [];
  if (!help.isCustomFunction) violations.push('no @customfunction');
  if (help.description === '') violations.push('no description');
  if (help.description.includes('\n')) violations.push('the description has more than one line');
  if (/<\/?[a-z]|&[a-z]+;/i.test(block)) violations.push('HTML in the help');
  for (const { name, text } of help.params) if (text === '') violations.push(`@param ${name}: no text`);
  return violations;
}
