import type { AnyNode, Node } from 'acorn';
import { apply, type Edit } from './edit.ts';
import { nodesOf } from './freeNames.ts';
import { pack } from './pack/pack.ts';
import { bytesPacked } from './pack/symbols.ts';
import { unpacker } from './pack/unpack.ts';
import { plainText } from './plainText.ts';
import { parseScript } from './topConstants.ts';

/** Bytes of a text. A word shorter than that is rather compared with a cell than shown, in a loop over cells. */
const LEAST = 24;
/** Bytes of the call around a packed text, once minified. */
const CALL = 3;

/**
 * Packs the texts of a bundle that nothing reads while it loads: tables as JSON, patterns, words, messages. All share one
 * dictionary, and each is unpacked when the place where it stands is first reached, once.
 */
export function packedTexts(code: string): string {
  const found = lateTexts(code);
  if (found.length === 0) return code;
  const { texts, dictionary } = pack(found.map(({ text }) => text));
  const edits = found.flatMap(({ start, end, text }, at): Edit[] => {
    const packed = texts[at] ?? '';
    const isShorter = bytesPacked(packed) + CALL < bytesPacked(text);
    return isShorter ? [{ start, end, text: `unpack$(${JSON.stringify(packed)})` }] : [];
  });
  const head = code.indexOf(BUNDLE) + BUNDLE.length;
  return apply(code, [...edits, { start: head, end: head, text: unpacker('unpack$', dictionary) }]);
}

const BUNDLE = '(() => {';

interface LateText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The texts in functions. */
function lateTexts(code: string): LateText[] {
  const found: LateText[] = [];
  for (const { node, ancestors } of nodesOf(parseScript(code))) {
    const text = plainText(node);
    if (text === undefined || bytesPacked(text) < LEAST || isPartOfText(node, ancestors)) continue;
    const functions = ancestors.filter(({ type }) => /Function/.test(type));
    // The first function around it is the bundle itself.
    if (functions.length > 1) found.push({ start: node.start, end: node.end, text });
  }
  return found;
}

/** A key, a directive, and what belongs to a longer text. */
function isPartOfText(node: Node, ancestors: readonly Node[]): boolean {
  const parent = ancestors[ancestors.length - 1] as AnyNode | undefined;
  return (
    (parent?.type === 'Property' && parent.key === node) ||
    parent?.type === 'ExpressionStatement' ||
    parent?.type === 'TaggedTemplateExpression' ||
    (parent !== undefined && plainText(parent) !== undefined)
  );
}
