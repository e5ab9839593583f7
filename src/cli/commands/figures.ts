import { FIGURE_UNITS, type Figure, figuresOf } from '../../core/quantity/figures.ts';
import { readText } from '../files.ts';
import { langOf, print, printJson } from '../options.ts';

/** Every figure of a press text, in order: JSON, or a line each. */
export function figures(path: string, options: { readonly json?: boolean; readonly lang?: string }): number {
  const text = readText(path, langOf(options));
  const found = figuresOf(text);
  if (options.json)
    printJson(found.map((figure) => ({ text: text.slice(figure.start, figure.end), ...keysOf(figure) })));
  else for (const figure of found) print(lineOf(text, figure));
  return 0;
}

/** What a text does not say is null, so that every figure has the same keys. */
const keysOf = ({ start, end, kind, value, low, high, isNear, bound, direction }: Figure) => ({
  start,
  end,
  kind,
  unit: FIGURE_UNITS[kind],
  value: value ?? null,
  low: low ?? null,
  high: high ?? null,
  approximate: isNear,
  bound: bound ?? null,
  direction: direction ?? null,
});

function lineOf(
  text: string,
  { start, end, kind, value, low, high, isNear, bound, direction }: Figure,
): string {
  const number = value ?? `${low ?? ''}…${high ?? ''}`;
  const marks = [isNear ? '≈' : '', bound ?? '', direction ?? ''].filter((mark) => mark !== '');
  return [text.slice(start, end).replace(/\s+/g, ' '), number, FIGURE_UNITS[kind], ...marks].join('\t');
}
