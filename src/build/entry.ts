import ts from 'typescript';
import { type HelpBlock, readHelpBlock } from './helpBlock.ts';
import { readSource } from './paths.ts';

/** A top-level function of Entry.js. */
export interface EntryFunction {
  readonly name: string;
  readonly params: readonly string[];
  /** Only custom functions have one. */
  readonly help?: HelpBlock;
}

/** The custom functions in the order of their list, then the functions declared in the add-on's `main.ts`. */
export const entryFunctions = (): EntryFunction[] => [...customFunctions(), ...entryPoints()];

export function customFunctions(): EntryFunction[] {
  return listedFunctions().map((name) => {
    const path = `src/functions/${name}.ts`;
    const file = parse(path);
    const statement = file.statements.find((node) => declaresConst(node, name));
    if (statement === undefined) throw new Error(`${path}: no «export const ${name}»`);
    const help = readHelpBlock(statement, file);
    if (help === undefined)
      throw new Error(`${path}: no comment block directly above «export const ${name}»`);
    checkParams(path, help, statement);
    return { name, params: help.params.map((param) => param.name), help };
  });
}

/** The names in `FUNCTIONS` of src/functions/index.ts, in its order. */
function listedFunctions(): string[] {
  const path = 'src/functions/index.ts';
  const names: string[] = [];
  visit(parse(path), (node) => {
    if (!ts.isVariableDeclaration(node) || node.name.getText() !== 'FUNCTIONS') return;
    const literal = withoutTypes(node.initializer);
    if (literal === undefined || !ts.isObjectLiteralExpression(literal))
      throw new Error(`${path}: FUNCTIONS`);
    for (const property of literal.properties) names.push(property.name?.getText() ?? '');
  });
  return names;
}

function entryPoints(): EntryFunction[] {
  return parse('src/addon/main.ts')
    .statements.filter(ts.isFunctionDeclaration)
    .map(({ name, parameters }) => ({
      name: name?.text ?? '',
      params: parameters.map((parameter) => parameter.name.getText()),
    }));
}

/**
 * The help and the code must speak of the same arguments: `perCell` and `expanding` name theirs one by one; the other
 * kinds say how many go cell by cell (`cells`), and options may follow.
 */
function checkParams(path: string, help: HelpBlock, statement: ts.Statement): void {
  visit(statement, (node) => {
    if (!ts.isCallExpression(node) || node.parent.kind !== ts.SyntaxKind.VariableDeclaration) return;
    const kind = node.expression.getText();
    if (kind === 'perCell' || kind === 'expanding') {
      const compute = node.arguments.find(ts.isArrowFunction);
      if (compute === undefined) return;
      if (compute.parameters.length !== help.params.length)
        throw new Error(
          `${path}: ${compute.parameters.length} parameters, ${help.params.length} @param lines`,
        );
    }
    const cells = /\bcells: (\d+)/.exec(node.arguments[0]?.getText() ?? '')?.[1];
    if (cells !== undefined && help.params.length < Number(cells))
      throw new Error(`${path}: ${cells} arguments go cell by cell, ${help.params.length} @param lines`);
  });
}

function declaresConst(node: ts.Statement, name: string): boolean {
  if (!ts.isVariableStatement(node)) return false;
  const isExported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
  return isExported && node.declarationList.declarations.some((each) => each.name.getText() === name);
}

function withoutTypes(node: ts.Expression | undefined): ts.Expression | undefined {
  return node !== undefined && (ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    ? withoutTypes(node.expression)
    : node;
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

const parse = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readSource(path), ts.ScriptTarget.ES2022, true);
