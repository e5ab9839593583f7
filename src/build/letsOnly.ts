import type { Node } from 'acorn';
import { apply, type Edit } from './edit.ts';
import { nodesOf } from './freeNames.ts';
import { parseScript } from './topConstants.ts';

/**
 * `const` as `let`, which is two letters shorter and joins with its neighbours. That nothing is assigned twice was the
 * compiler's to see, and it has.
 */
export const letsOnly = (code: string): string =>
  apply(
    code,
    [...nodesOf(parseScript(code))].flatMap(({ node }): Edit[] =>
      isConst(node) ? [{ start: node.start, end: node.start + 'const'.length, text: 'let' }] : [],
    ),
  );

const isConst = (node: Node & { kind?: string }): boolean =>
  node.type === 'VariableDeclaration' && node.kind === 'const';
