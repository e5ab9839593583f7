import type { Node, Program } from 'acorn';

/** The fields of any node of the syntax tree; what they are depends on `type`. */
type Syntax = Node & Record<string, unknown>;

class Scope {
  readonly names = new Set<string>();

  constructor(
    readonly parent: Scope | undefined,
    /** `var` and function declarations rise to the nearest one of these. */
    readonly isFunction: boolean,
  ) {}

  knows(name: string): boolean {
    return this.names.has(name) || (this.parent?.knows(name) ?? false);
  }

  get functionScope(): Scope {
    return this.isFunction || this.parent === undefined ? this : this.parent.functionScope;
  }
}

export interface FreeName {
  readonly name: string;
  readonly position: number;
  /** `{ name }`: both the key and the value. */
  readonly isShorthand: boolean;
}

/** Every node of a script with the nodes around it, the outermost first. */
export function* nodesOf(
  node: Node,
  ancestors: readonly Node[] = [],
): Generator<{ readonly node: Node; readonly ancestors: readonly Node[] }> {
  yield { node, ancestors };
  const around = [...ancestors, node];
  for (const child of childrenOf(node as Syntax)) yield* nodesOf(child, around);
}

/** The top-level names a script declares. */
export function declaredNames(program: Program): string[] {
  const scope = new Scope(undefined, true);
  for (const statement of program.body) declare(statement as Syntax, scope);
  return [...scope.names];
}

/** Every name a script uses and does not declare: what it expects of the world around it. */
export function freeNames(program: Program): FreeName[] {
  const found: FreeName[] = [];
  resolve(program as unknown as Syntax, new Scope(undefined, true), found, false);
  return found;
}

function resolve(node: Syntax, outer: Scope, found: FreeName[], isShorthand: boolean): void {
  const scope = opensScope(node) ? new Scope(outer, opensFunction(node)) : outer;
  if (scope !== outer || node.type === 'Program') declareInside(node, scope);
  if (node.type === 'Identifier') {
    if (!scope.knows(node.name as string))
      found.push({ name: node.name as string, position: node.start, isShorthand });
    return;
  }
  for (const child of childrenOf(node))
    if (!isNameOnly(child, node))
      resolve(child, scope, found, node.type === 'Property' && node.shorthand === true);
}

const opensFunction = ({ type }: Syntax): boolean =>
  type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression';

const opensScope = (node: Syntax): boolean =>
  opensFunction(node) ||
  [
    'BlockStatement',
    'ForStatement',
    'ForInStatement',
    'ForOfStatement',
    'SwitchStatement',
    'CatchClause',
  ].includes(node.type) ||
  node.type === 'ClassExpression';

/** Names that are no references: `a.name`, `{ name: … }`, methods, labels. */
function isNameOnly(child: Syntax, parent: Syntax): boolean {
  if (child.type !== 'Identifier') return false;
  if (parent.type === 'MemberExpression') return child === parent.property && parent.computed !== true;
  if (parent.type === 'Property')
    return child === parent.key && parent.computed !== true && child !== parent.value;
  if (parent.type === 'MethodDefinition') return child === parent.key && parent.computed !== true;
  // `typeof name` is the one way to ask for a name that may not be there.
  if (parent.type === 'UnaryExpression') return parent.operator === 'typeof';
  return ['LabeledStatement', 'BreakStatement', 'ContinueStatement', 'MetaProperty'].includes(parent.type);
}

function declareInside(node: Syntax, scope: Scope): void {
  if (opensFunction(node)) {
    scope.names.add('arguments');
    for (const parameter of node.params as Syntax[]) declarePattern(parameter, scope);
    if (node.type === 'FunctionExpression' && node.id) declarePattern(node.id as Syntax, scope);
  } else if (node.type === 'ClassExpression' && node.id) declarePattern(node.id as Syntax, scope);
  else if (node.type === 'CatchClause' && node.param) declarePattern(node.param as Syntax, scope);
  for (const child of childrenOf(node)) declare(child, scope);
}

/** Declarations that belong to `scope`: its own, and every `var` below it down to the next function. */
function declare(node: Syntax, scope: Scope, isNested = false): void {
  if (node.type === 'VariableDeclaration') {
    const target = node.kind === 'var' ? scope.functionScope : scope;
    if (node.kind === 'var' || !isNested)
      for (const each of node.declarations as Syntax[]) declarePattern(each.id as Syntax, target);
  } else if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') {
    if (!isNested) declarePattern(node.id as Syntax, scope);
    return;
  } else if (opensFunction(node)) return;
  else if (node.type === 'SwitchCase' && !isNested)
    for (const child of childrenOf(node)) declare(child, scope);
  if (scope.isFunction) for (const child of childrenOf(node)) declare(child, scope, true);
}

function declarePattern(node: Syntax, scope: Scope): void {
  if (node.type === 'Identifier') scope.names.add(node.name as string);
  else if (node.type === 'AssignmentPattern') declarePattern(node.left as Syntax, scope);
  else if (node.type === 'RestElement') declarePattern(node.argument as Syntax, scope);
  else if (node.type === 'Property') declarePattern(node.value as Syntax, scope);
  else for (const child of childrenOf(node)) declarePattern(child, scope);
}

function childrenOf(node: Syntax): Syntax[] {
  const children: Syntax[] = [];
  for (const key in node) {
    const value = node[key];
    for (const each of Array.isArray(value) ? value : [value]) if (isSyntax(each)) children.push(each);
  }
  return children;
}

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
