import Papa from 'papaparse';

/** Excel's own first line that names the delimiter: "sep=;". */
const NAMED = /^sep=(.)\r?\n/i;

/** Tab and semicolon come first: a comma is a decimal sign here as often as a delimiter. */
const CANDIDATES = ['\t', ';', ','];
const SAMPLE_ROWS = 60;

/** The delimiter, and the text without the line that named it. */
export function splitDelimiter(text: string): { delimiter: string; body: string } {
  const named = NAMED.exec(text);
  if (named) return { delimiter: named[1] ?? ';', body: text.slice(named[0].length) };
  const shares = CANDIDATES.map((delimiter) => ({ delimiter, share: shareOfSplitRows(text, delimiter) }));
  const found = shares.find(({ share }) => share >= 0.5) ?? shares.sort((x, y) => y.share - x.share)[0];
  return { delimiter: found && found.share > 0 ? found.delimiter : ';', body: text };
}

/** How many of the first rows fall apart into several fields; titles above the heading need not. */
function shareOfSplitRows(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: SAMPLE_ROWS, skipEmptyLines: 'greedy' });
  return data.length === 0 ? 0 : data.filter((row) => row.length > 1).length / data.length;
}
