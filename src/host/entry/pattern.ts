/** Number patterns of Sheets, taken apart: sections, their conditions, and the pieces each section prints. */
export interface Section {
  /** "[>=0.05]": when it applies; absent means by its place. */
  readonly condition?: { readonly operator: string; readonly operand: number };
  readonly pieces: readonly Piece[];
}

export type Piece =
  | { readonly kind: 'literal'; readonly text: string }
  /** Digits, with their decimal point, grouping commas and exponent: "#,##0.00", "0.00E+00". */
  | { readonly kind: 'digits'; readonly text: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'text' }
  | { readonly kind: 'general' }
  /** A run of one letter of d, m, y, h, s; `elapsed` for "[h]". */
  | { readonly kind: 'date'; readonly letter: string; readonly length: number; readonly elapsed: boolean }
  | { readonly kind: 'half'; readonly text: string };

const known = new Map<string, readonly Section[]>();

export function sectionsOf(pattern: string): readonly Section[] {
  const cached = known.get(pattern);
  if (cached) return cached;
  const sections = splitSections(pattern).map(readSection);
  known.set(pattern, sections);
  return sections;
}

/** Semicolons inside quotes, brackets or after a backslash do not separate. */
function splitSections(pattern: string): string[] {
  const parts = pattern.match(/"[^"]*"?|\\.|\[[^\]]*\]|[\s\S]/g) ?? [];
  const sections = [''];
  for (const part of parts) {
    if (part === ';') sections.push('');
    else sections[sections.length - 1] += part;
  }
  return sections;
}

const CONDITION = /^\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/;
const ELAPSED = /^\[(h+|m+|s+)\]/i;
const BRACKET = /^\[[^\]]*\]/;
const QUOTED = /^"([^"]*)"?/;
const DIGITS = /^(?:[0#?][0#?,]*)?(?:\.[0#?]+)?(?:[eE][+-][0#?]+)?,*/;
const DATE_LETTERS = /^(?:d+|m+|y+|h+|s+)/i;
const HALF = /^(?:am\/pm|a\/p)/i;

function readSection(source: string): Section {
  const pieces: Piece[] = [];
  let condition: Section['condition'];
  let rest = source;
  const take = (text: string, piece?: Piece): void => {
    if (piece) pieces.push(piece);
    rest = rest.slice(text.length);
  };
  while (rest !== '') {
    const found = CONDITION.exec(rest);
    if (found) {
      condition = { operator: found[1] ?? '', operand: Number(found[2]) };
      take(found[0]);
      continue;
    }
    const [text, piece] = nextPiece(rest);
    take(text, piece);
  }
  return condition ? { condition, pieces } : { pieces };
}

function nextPiece(rest: string): [string, Piece | undefined] {
  const elapsed = ELAPSED.exec(rest);
  if (elapsed) {
    const run = elapsed[1] ?? '';
    return [
      elapsed[0],
      { kind: 'date', letter: run.charAt(0).toLowerCase(), length: run.length, elapsed: true },
    ];
  }
  // Colours and currency tags change how a cell looks, not its text.
  const bracket = BRACKET.exec(rest);
  if (bracket) return [bracket[0], undefined];
  const quoted = QUOTED.exec(rest);
  if (quoted) return [quoted[0], literal(quoted[1] ?? '')];
  if (rest.startsWith('\\')) return [rest.slice(0, 2), literal(rest.charAt(1))];
  if (rest.startsWith('_')) return [rest.slice(0, 2), literal(' ')];
  // "*x" fills the cell's width with x: no text of its own.
  if (rest.startsWith('*')) return [rest.slice(0, 2), undefined];
  if (/^general/i.test(rest)) return [rest.slice(0, 7), { kind: 'general' }];
  const half = HALF.exec(rest);
  if (half) return [half[0], { kind: 'half', text: half[0] }];
  const run = DATE_LETTERS.exec(rest);
  if (run) {
    const [letters] = run;
    return [
      letters,
      { kind: 'date', letter: letters.charAt(0).toLowerCase(), length: letters.length, elapsed: false },
    ];
  }
  const digits = DIGITS.exec(rest)?.[0] ?? '';
  if (digits !== '' && /[0#?]/.test(digits)) return [digits, { kind: 'digits', text: digits }];
  const sign = rest.charAt(0);
  if (sign === '%') return [sign, { kind: 'percent' }];
  if (sign === '@') return [sign, { kind: 'text' }];
  const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  return [character, literal(character)];
}

const literal = (text: string): Piece => ({ kind: 'literal', text });

/** Whether a number under this pattern is shown as a share of a hundred; quoted and escaped signs are plain text. */
export const isPercentFormat = (pattern: string | undefined): boolean =>
  pattern?.replace(/"[^"]*"|\\./g, '').includes('%') === true;
