import type { AnyNode, Node } from 'acorn';

/** The text that a literal, a template without expressions, or a sum of these is; undefined for anything else. */
export function plainText(node: Node): string | undefined {
  const written = node as AnyNode;
  switch (written.type) {
    case 'Literal':
      return typeof written.value === 'string' ? written.value : undefined;
    case 'TemplateLiteral':
      return written.expressions.length > 0 ? undefined : (written.quasis[0]?.value.cooked ?? undefined);
    case 'BinaryExpression': {
      const [left, right] = [plainText(written.left), plainText(written.right)];
      return written.operator !== '+' || left === undefined || right === undefined ? undefined : left + right;
    }
    default:
      return undefined;
  }
}
