/** Computing a formula's tree, but for the branches that Sheets leaves alone. */
import type { Nullable } from '@univerjs/core';
import {
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  type generateAstNode,
  type Interpreter,
  NullValueObject,
} from '@univerjs/engine-formula';

type AstNode = ReturnType<typeof generateAstNode>;

/**
 * The engine's own interpreter computes every branch. In Sheets the branch of IF that is not taken is not computed:
 * a custom function in it is not called, and what it would throw is not seen.
 */
export function run(node: AstNode, interpreter: Interpreter): void {
  const children = node.getChildren();
  if (isFunction(node, 'LAMBDA') || children.some((child) => isFunction(child, 'LAMBDA'))) {
    interpreter.execute({ node, refOffsetX: 0, refOffsetY: 0 });
    return;
  }
  const [first, ...branches] = children;
  if (first !== undefined && (isFunction(node, 'IF') || isFunction(node, 'IFERROR'))) {
    run(first, interpreter);
    const single = singleOf(first.getValue());
    branches.forEach((branch, index) => {
      if (isTaken(node, single, index)) run(branch, interpreter);
      else branch.setValue(NullValueObject.create());
    });
  } else {
    for (const child of children) run(child, interpreter);
  }
  node.execute();
}

const isFunction = (node: AstNode, name: string): boolean => node.getToken().toUpperCase() === name;

/** Where the first argument is an array every branch is needed. */
function isTaken(node: AstNode, first: BaseValueObject | undefined, branch: number): boolean {
  if (first === undefined) return true;
  if (isFunction(node, 'IFERROR')) return first.isError();
  return !first.isError() && Boolean(first.getValue()) === (branch === 0);
}

/** The value of one cell or of a computed single value; undefined for arrays and ranges. */
function singleOf(value: Nullable<FunctionVariantType>): BaseValueObject | undefined {
  if (!value) return undefined;
  if (value.isReferenceObject()) {
    const reference = value as BaseReferenceObject;
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    return startRow === endRow && startColumn === endColumn ? reference.getFirstCell() : undefined;
  }
  const computed = value as BaseValueObject;
  if (!computed.isArray()) return computed;
  const array = computed as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.getFirstCell() : undefined;
}
