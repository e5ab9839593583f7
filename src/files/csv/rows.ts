import Papa from 'papaparse';

export type CsvRows = { readonly rows: string[][] } | { readonly openQuote: number };

/**
 * The fields of every row, or the line of a quote that nothing closes. Many lists are written by hand or by programs that
 * do not double the quotes inside a field («1;"Дарын" мектебі;25»): the parser takes such a quote for the beginning of a
 * field and reads on over the ends of lines until some other quote happens to fit, so that rows vanish. Wherever it met
 * one, the rows are read anew as Excel reads them.
 */
export function csvRows(body: string, delimiter: string): CsvRows {
  const { data, errors } = Papa.parse<string[]>(body, { delimiter });
  const odd = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row ?? 0));
  const isSwallowed = [...odd].some((row) => data[row]?.some((field) => /[\r\n]/.test(field)));
  return isSwallowed ? asInExcel(body, delimiter) : { rows: data };
}

/** In quotes until the next quote that is not doubled, and what follows that up to the delimiter as it stands. */
function asInExcel(body: string, delimiter: string): CsvRows {
  const rows: string[][] = [[]];
  let line = 1;
  for (let at = 0; at <= body.length; ) {
    const { text, end, isOpen, hasRest } = fieldAt(body, at, delimiter);
    const breaks = text.split(/\r\n|\r|\n/).length - 1;
    // Over the end of a line and then no end of the field: two quotes that have nothing to do with each other.
    if (isOpen || (breaks > 0 && hasRest)) return { openQuote: line };
    rows[rows.length - 1]?.push(text);
    line += breaks;
    at = end + (body.startsWith('\r\n', end) ? 2 : 1);
    if (end >= body.length || body[end] === delimiter) continue;
    line++;
    rows.push([]);
  }
  return { rows };
}

interface Field {
  readonly text: string;
  /** Where its delimiter or the end of its line stands. */
  readonly end: number;
  /** Nothing closes its quote. */
  readonly isOpen: boolean;
  /** Something stands between its quote and its end. */
  readonly hasRest: boolean;
}

function fieldAt(body: string, from: number, delimiter: string): Field {
  const isQuoted = body[from] === '"';
  let at = from;
  let text = '';
  if (isQuoted) {
    for (at++; at < body.length && !(body[at] === '"' && body[at + 1] !== '"'); at++) {
      if (body[at] === '"') at++;
      text += body[at];
    }
    if (at >= body.length) return { text, end: at, isOpen: true, hasRest: false };
    at++;
  }
  const rest = at;
  while (at < body.length && body[at] !== delimiter && body[at] !== '\n' && body[at] !== '\r') at++;
  return { text: text + body.slice(rest, at), end: at, isOpen: false, hasRest: isQuoted && at > rest };
}
