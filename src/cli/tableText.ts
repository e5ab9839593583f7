import { roundHalfUp } from '../core/rounding.ts';
import type { ColumnFormat, Text } from '../core/summary/plan.ts';
import type { TableFigures } from '../core/summary/tableFigures.ts';
import { NBSP } from '../core/words/figures.ts';
import type { Lang } from '../messages/catalog.ts';
import { numberWords } from '../messages/numbers.ts';
import { textWords } from '../messages/text.ts';

/** Letters of a column of names; longer ones go on in the next line. */
const WIDEST = 36;

/** A table of a summary for a terminal: heads in as many lines as their words need, numbers as the sheet shows them. */
export function tableText({ heading, columns, rows, notes }: TableFigures, lang: Lang): string[] {
  const say = (text: Text) => textWords(text, lang);
  const cells = rows.map((row) =>
    row.cells.map((cell, at) => {
      const format = row.formats?.[at] ?? columns[at]?.format ?? 'text';
      return cell === null ? '–' : typeof cell === 'number' ? numberText(cell, format, lang) : say(cell);
    }),
  );
  // A sign is no line of its own.
  const sayHead = (text: Text) => say(text).replace(/ (?=[%₸])/g, NBSP);
  const heads = columns.map(({ head }) => sayHead(head));
  const groups = columns.map(({ group }) => (group === undefined ? '' : sayHead(group)));
  const widths = heads.map((head, at) => {
    const words = `${groups[at]} ${head}`.split(' ');
    const all = [...words, ...cells.map((row) => row[at] ?? '')];
    return Math.min(WIDEST, Math.max(...all.map(({ length }) => length)));
  });
  const isText = columns.map(({ format }) => format === 'text');
  const lineOf = (parts: readonly string[]) =>
    parts
      .map((part, at) => (isText[at] ? part.padEnd(widths[at] ?? 0) : part.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  const block = (texts: readonly string[]): string[] => {
    const wrapped = texts.map((text, at) => wrap(text, widths[at] ?? WIDEST));
    const height = Math.max(...wrapped.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) => lineOf(wrapped.map((lines) => lines[line] ?? '')));
  };
  const rule = widths.map((width) => '─'.repeat(width)).join('──');
  return [
    '',
    say(heading),
    // Columns of one group name it once, above the first of them.
    ...(groups.some((group) => group !== '')
      ? block(groups.map((group, at) => (group === groups[at - 1] ? '' : group)))
      : []),
    ...block(heads),
    rule,
    ...cells.flatMap(block),
    ...notes.map((note) => `  ${say(note)}`),
  ];
}

const DECIMALS: Readonly<Record<ColumnFormat, number>> = {
  text: 0,
  count: 0,
  decimal1: 1,
  decimal2: 2,
  percent: 1,
  heat: 1,
  mark: 2,
  deltaCount: 0,
  deltaDecimal: 1,
  deltaPp: 1,
  deltaMark: 2,
  place: 0,
};

/** As the number formats of the sheet show it: a change with its sign, years and places without groups of three. */
function numberText(value: number, format: ColumnFormat, lang: Lang): string {
  const rounded = roundHalfUp(value, DECIMALS[format]);
  if (format === 'place') return String(rounded);
  const sign = format.startsWith('delta') && rounded > 0 ? '+' : '';
  return `${sign}${numberWords(rounded, lang, DECIMALS[format])}`;
}

/** Words in lines of a width; one that is longer stands alone, and is cut where the line ends. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else for (let at = 0; at === 0 || at < word.length; at += width) lines.push(word.slice(at, at + width));
  }
  return lines;
}
