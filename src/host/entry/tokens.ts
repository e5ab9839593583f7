/** A formula cut into its words. Strings, quoted sheet names and array braces are respected; nothing is evaluated. */
export type TokenKind =
  | 'blank'
  | 'string'
  | 'error'
  | 'reference'
  | 'number'
  | 'name'
  | 'operator'
  | 'open'
  | 'close'
  | 'openArray'
  | 'closeArray'
  | 'separator';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** How a notation writes what differs between locales. */
export interface Notation {
  readonly decimal: '.' | ',';
  /** Between the arguments of a function. */
  readonly argument: ',' | ';';
  /** Between the columns of an array literal; its rows are always separated by ";". */
  readonly column: ',' | '\\';
}

export const CANONICAL: Notation = { decimal: '.', argument: ',', column: ',' };
export const DECIMAL_COMMA: Notation = { decimal: ',', argument: ';', column: '\\' };

const SHEET = "(?:(?:'(?:[^']|'')+'|[\\p{L}\\p{N}_.]+)!)?";
const CELL = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d*';
const COLUMN = '\\$?[A-Za-z]{1,3}';
const ROW = '\\$?[1-9]\\d*';
/** A cell, a range, or whole rows and columns. What goes on as a word or opens a call is a name: LOG10(…). */
const REFERENCE = `${SHEET}(?:${CELL}:(?:${CELL}|${COLUMN})|${COLUMN}:${CELL}|${CELL}|${COLUMN}:${COLUMN}|${ROW}:${ROW})(?![\\p{L}\\p{N}_.(!:$])`;

const sticky = (source: string): RegExp => new RegExp(source, 'uy');

const SHAPES: readonly (readonly [TokenKind, RegExp])[] = [
  ['blank', sticky('\\s+')],
  ['string', sticky('"(?:[^"]|"")*"')],
  ['error', sticky('#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|ERROR!)')],
  ['reference', sticky(REFERENCE)],
  ['name', sticky('[\\p{L}_][\\p{L}\\p{N}_.]*')],
  ['operator', sticky('<=|>=|<>|[-+*/^&=<>%:@]')],
  ['open', sticky('\\(')],
  ['close', sticky('\\)')],
  ['openArray', sticky('\\{')],
  ['closeArray', sticky('\\}')],
  ['separator', sticky('[,;\\\\]')],
];

const NUMBERS = {
  '.': sticky('(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?(?![\\p{L}_.])'),
  ',': sticky('\\d+(?:,\\d+)?(?:[eE][+-]?\\d+)?(?![\\p{L}_.])'),
};

/** The words of a formula without its leading "="; undefined where a character begins no word. */
export function tokenize(text: string, { decimal }: Notation): Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(text, at, decimal);
    if (!token) return undefined;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(text: string, at: number, decimal: '.' | ','): Token | undefined {
  for (const [kind, shape] of SHAPES) {
    // Whole rows ("2:5") look like numbers, so references are tried first.
    if (kind === 'name') {
      const number = matchAt(NUMBERS[decimal], text, at);
      if (number !== undefined) return { kind: 'number', text: number };
    }
    const found = matchAt(shape, text, at);
    if (found !== undefined) return { kind, text: found };
  }
  return undefined;
}

function matchAt(shape: RegExp, text: string, at: number): string | undefined {
  shape.lastIndex = at;
  return shape.exec(text)?.[0];
}
