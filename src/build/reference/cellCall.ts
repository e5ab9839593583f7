/** A call as it is typed into a cell of a Kazakh or Russian spreadsheet. */
export interface CellCall {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Reads `=NAME(1,5; "мәтін"; {1; 2})`: `;` between arguments, a decimal comma, `\` between the cells of a row. */
export function readCellCall(formula: string): CellCall {
  const [, name, args] = /^=([A-Z][A-Z0-9_]*)\((.*)\)$/su.exec(formula) ?? [];
  if (name === undefined || args === undefined) throw new Error(`not a call: ${formula}`);
  return { name, args: args === '' ? [] : splitAt(args, ';').map(readArgument) };
}

function readArgument(text: string): unknown {
  if (!text.startsWith('{')) return readCell(text);
  return splitAt(text.slice(1, -1), ';').map((row) => splitAt(row, '\\').map(readCell));
}

function readCell(text: string): unknown {
  if (text === '') return undefined;
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  const [, year, month, day] = /^DATE\((\d+); (\d+); (\d+)\)$/.exec(text) ?? [];
  if (year !== undefined) return new Date(Number(year), Number(month) - 1, Number(day));
  const number = Number(text.replace(',', '.'));
  if (Number.isNaN(number)) throw new Error(`not a cell: ${text}`);
  return number;
}

/** Splits at a sign that stands outside quotes, braces and brackets. */
function splitAt(text: string, sign: string): string[] {
  const parts = [''];
  let depth = 0;
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    if (!isQuoted && '{('.includes(letter)) depth++;
    if (!isQuoted && '})'.includes(letter)) depth--;
    if (letter === sign && !isQuoted && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
}
