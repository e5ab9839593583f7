import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { inRoot } from '../src/build/paths.ts';

/** Rules of the folders, as docs/architecture.md states them: who may import whom, and what shipped code never does. */

const ROOT = inRoot('');
const SHIPPED = ['core', 'messages', 'functions', 'sheets', 'addon', 'sidebar'];

/** Folder of src → the folders it may import from, itself included. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  messages: ['core', 'messages'],
  functions: ['core', 'messages', 'functions'],
  sheets: ['core', 'messages', 'sheets'],
  addon: ['core', 'messages', 'functions', 'sheets', 'addon'],
  sidebar: ['core', 'messages', 'addon', 'sidebar'],
};

interface SourceFile {
  /** From the root: "src/core/cell.ts". */
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly code: ts.SourceFile;
}

const filesUnder = (folder: string): SourceFile[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => {
      const path = relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
      const text = readFileSync(join(ROOT, path), 'utf8');
      const code = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
      return { path, folder: path.split('/')[1] ?? '', text, code };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));

const all = filesUnder('src');
const shipped = all.filter(({ folder }) => SHIPPED.includes(folder));

interface Import {
  readonly from: string;
  readonly isNamespace: boolean;
  readonly isTypeOnly: boolean;
}

function importsOf({ code }: SourceFile): Import[] {
  const found: Import[] = [];
  visit(code, (node) => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
      found.push({
        from: node.moduleSpecifier.text,
        isNamespace: clause?.namedBindings !== undefined && ts.isNamespaceImport(clause.namedBindings),
        isTypeOnly: ts.isExportDeclaration(node)
          ? node.isTypeOnly
          : clause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
      });
    }
    const argument = ts.isCallExpression(node) ? node.arguments[0] : undefined;
    const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    if (isDynamic && argument && ts.isStringLiteral(argument))
      found.push({ from: argument.text, isNamespace: false, isTypeOnly: false });
  });
  return found;
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

/** Folder of src that a relative import leads into. */
const folderOf = (file: SourceFile, from: string): string =>
  join(dirname(file.path), from).replaceAll('\\', '/').split('/')[1] ?? '';

describe('who may import whom', () => {
  test.each(SHIPPED)('src/%s', (folder) => {
    const strangers = shipped
      .filter((file) => file.folder === folder)
      .flatMap((file) =>
        importsOf(file)
          .filter(({ from }) => from.startsWith('.'))
          .filter(({ from }) => !MAY_IMPORT[folder]?.includes(folderOf(file, from)))
          .map(({ from }) => `${file.path}: ${from}`),
      );
    expect(strangers).toEqual([]);
  });

  test('the panel takes only types from the add-on and from the rules of the core', () => {
    const taken = shipped
      .filter(({ folder }) => folder === 'sidebar')
      .flatMap((file) =>
        importsOf(file)
          .filter(({ from, isTypeOnly }) => from.startsWith('.') && !isTypeOnly)
          .filter(({ from }) => folderOf(file, from) === 'addon')
          .map(({ from }) => from.split('/').at(-1)),
      );
    // The version of the envelope and the length of a page are numbers that both sides must share.
    expect(taken.filter((name) => !['envelope.ts', 'contract.ts'].includes(name ?? ''))).toEqual([]);
  });

  test('the only package that ships is zod, as a namespace of zod/mini', () => {
    const packages = shipped.flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => !from.startsWith('.'))
        .map(({ from, isNamespace }) => `${file.path}: ${from}${isNamespace ? '' : ' by names'}`),
    );
    expect(packages.filter((line) => !/: zod\/mini$/.test(line))).toEqual([]);
    expect(packages.every((line) => line.startsWith('src/addon/'))).toBe(true);
  });
});

/** Names that the code itself says; comments and texts are free to speak of them. */
function namesIn({ code }: SourceFile): Set<string> {
  const names = new Set<string>();
  visit(code, (node) => {
    if (ts.isIdentifier(node)) names.add(node.text);
  });
  return names;
}

describe('what shipped code never does', () => {
  const SERVICES =
    /^(SpreadsheetApp|LockService|PropertiesService|HtmlService|Session|Utilities|ScriptApp|UrlFetchApp|CacheService|DriveApp|MailApp|GmailApp)$/;

  test('no service of Google is taken from the global object outside src/sheets/services.ts', () => {
    const users = shipped.filter((file) => file.path !== 'src/sheets/services.ts').flatMap(freeServices);
    expect(users).toEqual([]);
  });

  /** A name that is used as a value and is neither a property, a type nor taken apart from an argument. */
  function freeServices(file: SourceFile): string[] {
    const found: string[] = [];
    const bound = new Set<string>();
    visit(file.code, (node) => {
      if (ts.isBindingElement(node) && ts.isIdentifier(node.name)) bound.add(node.name.text);
    });
    visit(file.code, (node) => {
      if (!ts.isIdentifier(node) || !SERVICES.test(node.text) || bound.has(node.text)) return;
      const { parent } = node;
      const isMember =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        ts.isPropertySignature(parent) ||
        ts.isTypeReferenceNode(parent) ||
        ts.isQualifiedName(parent);
      if (!isMember) found.push(`${file.path}: ${node.text}`);
    });
    return found;
  }

  test.each([
    ['innerHTML', 'text from cells would run as a page'],
    ['outerHTML', 'the same'],
    ['insertAdjacentHTML', 'the same'],
    ['Intl', 'its blanks and names differ from engine to engine'],
    ['toLocaleString', 'the same'],
    ['toLocaleDateString', 'the same'],
    ['toLocaleLowerCase', 'the same'],
    ['localeCompare', 'the same'],
    ['eval', 'code made from text'],
  ])('%s: %s', (name) => {
    expect(shipped.filter((file) => namesIn(file).has(name)).map(({ path }) => path)).toEqual([]);
  });

  test('no clock in the core', () => {
    const users = all.filter((file) => file.folder === 'core' && namesIn(file).has('Date'));
    expect(users.map(({ path }) => path)).toEqual([]);
  });
});

describe('the look of the files', () => {
  const lengthOf = ({ text }: SourceFile): number => text.trimEnd().split('\n').length;

  test('no file of src is longer than 300 lines', () => {
    const long = all.filter((file) => lengthOf(file) > 300);
    expect(long.map((file) => `${file.path}: ${lengthOf(file)}`)).toEqual([]);
  });

  test('names say what is inside', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|\w*[Mm]anager)(\.ts|\/)/;
    expect(all.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([]);
  });

  test('exports have names', () => {
    const nameless = all.filter(({ code }) => code.statements.some(ts.isExportAssignment));
    expect(nameless.map(({ path }) => path)).toEqual([]);
  });
});
