import { readdirSync } from 'node:fs';
import ts from 'typescript';
import { inRoot, readSource } from '../paths.ts';

/** A finding as the code makes it: which rule says which message, and in which file. */
export interface FoundInCode {
  readonly path: string;
  readonly rule: string;
  readonly message: string;
}

/**
 * Every pair of a rule's id and a message that is written down in the reading of forms, in the rules and where both are
 * put together. A message is never made up while running, so the list is complete; the test of the page counts on it.
 */
export function findingsInCode(isMessage: (text: string) => boolean): FoundInCode[] {
  const folders = ['src/core/forms', 'src/core/rules', 'src/core/kept'];
  const paths = folders.flatMap((folder) =>
    readdirSync(inRoot(folder))
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  const all = ['src/core/office.ts', ...paths];
  const found = all.flatMap((path) => inFile(path, isMessage));
  return [...found, ...all.flatMap((path) => handedOn(path, isMessage, found))];
}

/** What `parseForm` calls a refusal of a cell that has no rule of its own. */
const UNNAMED = 'type';

/** Messages that a reader hands on to whoever reports them: the rule of the same name, else the one of all cells. */
function handedOn(
  path: string,
  isMessage: (text: string) => boolean,
  found: readonly FoundInCode[],
): FoundInCode[] {
  const known = new Set(found.map(({ message }) => message));
  const texts = new Set<string>();
  visit(sourceOf(path), (node) => {
    if (ts.isStringLiteral(node) && isMessage(node.text) && !known.has(node.text)) texts.add(node.text);
  });
  // A word may be a message and something else as well: only what nobody else reports is of this kind.
  return [...texts].map((message) => {
    const sameName = message.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return { path, rule: NAMED_ALIKE.has(sameName) ? sameName : UNNAMED, message };
  });
}

const NAMED_ALIKE: ReadonlySet<string> = new Set(['district-by-company']);

const sourceOf = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readSource(path), ts.ScriptTarget.ES2022, true);

function inFile(path: string, isMessage: (text: string) => boolean): FoundInCode[] {
  const file = sourceOf(path);
  const defined = definedRule(file);
  const found: FoundInCode[] = [];
  const seen = new Set<string>();
  const add = (rule: string, message: string) => {
    if (seen.has(`${rule} ${message}`)) return;
    seen.add(`${rule} ${message}`);
    found.push({ path, rule, message });
  };
  visit(file, (node) => {
    if (isMapOfRules(node)) {
      for (const property of node.initializer.properties) {
        if (!ts.isPropertyAssignment(property) || !ts.isStringLiteral(property.initializer)) continue;
        add(property.initializer.text, property.name.getText());
      }
    }
    if (ts.isObjectLiteralExpression(node)) {
      const rule = textOf(node, 'rule');
      if (rule !== undefined) for (const message of messagesIn(node, isMessage)) add(rule, message);
    }
    // A rule's own file: whatever message it names is its own.
    if (defined !== undefined && ts.isStringLiteral(node) && isMessage(node.text)) {
      const property = ts.isConditionalExpression(node.parent) ? node.parent.parent : node.parent;
      const isValue = ts.isPropertyAssignment(property) && property.name.getText() === 'message';
      if (isValue) add(defined, node.text);
    }
  });
  return found;
}

type RuleMap = ts.VariableDeclaration & { initializer: ts.ObjectLiteralExpression };

/** `const RULE_OF = { type: 'type', … }`: message → rule. */
const isMapOfRules = (node: ts.Node): node is RuleMap =>
  ts.isVariableDeclaration(node) &&
  node.name.getText() === 'RULE_OF' &&
  node.initializer !== undefined &&
  ts.isObjectLiteralExpression(node.initializer);

const DEFINES = /^define(?:Row|Table|Book)?Rule$/;

/** The id in `defineRule({ id: … })` or one of its sisters, when the file defines one rule. */
function definedRule(file: ts.SourceFile): string | undefined {
  let id: string | undefined;
  visit(file, (node) => {
    if (!ts.isCallExpression(node) || !DEFINES.test(node.expression.getText())) return;
    const [argument] = node.arguments;
    if (argument && ts.isObjectLiteralExpression(argument)) id = textOf(argument, 'id');
  });
  return id;
}

function textOf(literal: ts.ObjectLiteralExpression, name: string): string | undefined {
  for (const property of literal.properties) {
    if (!ts.isPropertyAssignment(property) || property.name.getText() !== name) continue;
    if (ts.isStringLiteral(property.initializer)) return property.initializer.text;
  }
  return undefined;
}

/** The message of the literal, also where it is one of two; a name is looked up among the constants of its file. */
function messagesIn(literal: ts.ObjectLiteralExpression, isMessage: (text: string) => boolean): string[] {
  const property = literal.properties.find((each) => each.name?.getText() === 'message');
  if (property === undefined) return [];
  const scope = ts.isShorthandPropertyAssignment(property) ? functionAround(property) : property;
  const found: string[] = [];
  visit(scope, (node) => {
    if (ts.isStringLiteral(node) && isMessage(node.text)) found.push(node.text);
  });
  return found;
}

function functionAround(node: ts.Node): ts.Node {
  let around = node.parent;
  while (!ts.isFunctionLike(around) && !ts.isSourceFile(around)) around = around.parent;
  return around;
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}
