import { compareTwins } from '../../core/claims/twins.ts';
import { placesIn } from '../../core/places/lists.ts';
import { placeName } from '../../core/places/place.ts';
import { FIGURE_UNITS, type Figure, figuresOf } from '../../core/quantity/figures.ts';
import type { Lang } from '../../messages/catalog.ts';
import { readText } from '../files.ts';
import { langOf, print, printJson } from '../options.ts';

export interface FiguresOptions {
  readonly json?: boolean;
  readonly lang?: string;
  readonly places?: boolean;
  readonly against?: string;
}

/** Every figure of a press text, in order: JSON, or a line each; on request the districts and oblasts it names too. */
export function figures(path: string, options: FiguresOptions): number {
  const lang = langOf(options);
  const text = readText(path, lang);
  if (options.against !== undefined)
    return compared(text, readText(options.against, lang), options.json === true);
  const found = figuresOf(text);
  if (options.places) return withPlaces(text, found, options.json === true, lang);
  if (options.json)
    printJson(found.map((figure) => ({ text: text.slice(figure.start, figure.end), ...keysOf(figure) })));
  else for (const figure of found) print(lineOf(text, figure));
  return 0;
}

/** Two versions of one text: 1 when one of them has a figure that the other lacks. Each line says where it stands. */
function compared(first: string, second: string, isJson: boolean): number {
  const missing = compareTwins(first, second);
  if (isJson) printJson(missing);
  else {
    for (const figure of missing.first) print(`1\t${figure.replace(/\s+/g, ' ')}`);
    for (const figure of missing.second) print(`2\t${figure.replace(/\s+/g, ' ')}`);
  }
  return missing.first.length + missing.second.length > 0 ? 1 : 0;
}

/** As `{ figures, places }`, or the places in lines below the figures; a name that clashes gives all its units. */
function withPlaces(text: string, found: readonly Figure[], isJson: boolean, lang: Lang): number {
  const places = placesIn(text).map(({ start, end, places: units }) => ({
    text: text.slice(start, end),
    start,
    end,
    units: units.map((unit) => ({ kato: unit.kato, name: placeName(unit, lang) })),
  }));
  const figuresOfText = found.map((figure) => ({
    text: text.slice(figure.start, figure.end),
    ...keysOf(figure),
  }));
  if (isJson) printJson({ figures: figuresOfText, places });
  else {
    for (const figure of found) print(lineOf(text, figure));
    for (const place of places)
      print([place.text, ...place.units.map(({ kato, name }) => `${kato} ${name}`)].join('\t'));
  }
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
