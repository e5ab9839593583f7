import type { Node } from 'acorn';
import { apply, type Edit } from './edit.ts';
import { nodesOf } from './freeNames.ts';
import { type Constant, constantsOf } from './topConstants.ts';

/**
 * `var square = (x) => x * x;` at the top of a bundle becomes `function square(x) { return (x * x); }`. Inside a
 * function, and a bundle is one, V8 reads the body of an arrow whole when it compiles the script, and passes over that
 * of a declared function until it is called. Arrows that speak of `this` stay: theirs is that of the bundle.
 */
export function declaredFunctions(code: string): string {
  return apply(
    code,
    [...constantsOf(code).values()].flatMap((constant) =>
      isPlainArrow(constant.value) ? declared(constant, code) : [],
    ),
  );
}

type Arrow = Node & { params: Node[]; body: Node; expression: boolean; async: boolean };

function isPlainArrow(value: Node): value is Arrow {
  if (value.type !== 'ArrowFunctionExpression') return false;
  return [...nodesOf(value)].every(
    ({ node }) =>
      !['ThisExpression', 'Super', 'MetaProperty'].includes(node.type) &&
      !(node.type === 'Identifier' && (node as Node & { name: string }).name === 'arguments'),
  );
}

function declared({ name, declaration, value }: Constant, code: string): Edit[] {
  const { params, body, expression, async } = value as Arrow;
  const given = code.slice(params[0]?.start ?? 0, params[params.length - 1]?.end ?? 0);
  const head = `${async ? 'async ' : ''}function ${name}(${given}) `;
  return [
    { start: declaration.start, end: body.start, text: expression ? `${head}{ return (` : head },
    { start: body.end, end: declaration.end, text: expression ? '); }' : '' },
  ];
}
