/** What a formula reads and calls, found in its words without computing it. */
import { type Box, boxA1, columnNumber } from '../../core/a1.ts';
import { readFormula } from '../entry/notation.ts';
import { CANONICAL, type Token } from '../entry/tokens.ts';
import type { SheetModel } from '../model/workbook.ts';
import { sheetAlias } from './engine.ts';

export interface Reference {
  readonly sheetId: number;
  readonly box: Box;
}

export interface Analysis {
  /** For the engine: sheet names replaced by aliases, references to nothing by #REF!. */
  readonly formula: string;
  readonly references: readonly Reference[];
  /** References inside the arguments of custom functions. */
  readonly customReferences: readonly Reference[];
  readonly callsCustom: boolean;
  /** Gives another result at every calculation: NOW, RAND and the like. */
  readonly volatile: boolean;
  /** Such a function stands in an argument of a custom function, which Sheets never calls then. */
  readonly volatileArgument: boolean;
  /** Reads cells that its text does not name: INDIRECT, OFFSET, computed ranges. */
  readonly dynamic: boolean;
  /** Its result may be larger than one cell, as far as its words tell. */
  readonly maySpill: boolean;
}

export interface AnalysisContext {
  readonly sheets: readonly SheetModel[];
  readonly customFunctions: ReadonlySet<string>;
}

const VOLATILE = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);
const DYNAMIC = new Set(['INDIRECT', 'OFFSET']);
const SPILLING = new Set(
  'ARRAYFORMULA FILTER UNIQUE SORT SORTBY TRANSPOSE SEQUENCE RANDARRAY MAP BYROW BYCOL MAKEARRAY SCAN HSTACK VSTACK'.split(
    ' ',
  ),
);

/** Undefined when the text is no formula at all: Sheets shows #ERROR! for it. */
export function analyse(text: string, home: SheetModel, context: AnalysisContext): Analysis | undefined {
  const tokens = readFormula(text, CANONICAL);
  if (!tokens) return undefined;
  const references: Reference[] = [];
  const customReferences: Reference[] = [];
  const found = {
    callsCustom: false,
    volatile: false,
    volatileArgument: false,
    dynamic: false,
    maySpill: false,
  };
  // For every open bracket: whether it stands within the arguments of a custom function.
  const inCustom: boolean[] = [];
  const words = tokens.map((token, index) => {
    const within = inCustom[inCustom.length - 1] ?? false;
    if (token.kind === 'open') inCustom.push(within || isCustom(tokens[index - 1], context));
    else if (token.kind === 'close') inCustom.pop();
    else if (token.kind === 'openArray') found.maySpill = true;
    else if (token.kind === 'operator' && token.text === ':') found.dynamic = true;
    else if (token.kind === 'name') noteName(token, within, context, found);
    if (token.kind !== 'reference') return token.text;
    const reference = resolve(token.text, home, context.sheets);
    if (!reference) return '#REF!';
    references.push(reference);
    if (within) customReferences.push(reference);
    if (reference.box.rows * reference.box.columns > 1 && inCustom.length === 0) found.maySpill = true;
    return engineReference(token.text, reference);
  });
  return { formula: `=${words.join('')}`, references, customReferences, ...found };
}

const isCustom = (token: Token | undefined, { customFunctions }: AnalysisContext): boolean =>
  token?.kind === 'name' && customFunctions.has(token.text.toUpperCase());

interface Found {
  callsCustom: boolean;
  volatile: boolean;
  volatileArgument: boolean;
  dynamic: boolean;
  maySpill: boolean;
}

function noteName(token: Token, within: boolean, context: AnalysisContext, found: Found): void {
  const name = token.text.toUpperCase();
  if (isCustom(token, context)) {
    found.callsCustom = true;
    found.maySpill = true;
  }
  if (VOLATILE.has(name)) {
    found.volatile = true;
    if (within) found.volatileArgument = true;
  }
  if (DYNAMIC.has(name)) found.dynamic = true;
  if (SPILLING.has(name)) found.maySpill = true;
}

const SHEET_PREFIX = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;
const ENDS = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/;

/** The cells a reference names, within the grid; undefined when there is no such sheet or none of it is in the grid. */
function resolve(text: string, home: SheetModel, sheets: readonly SheetModel[]): Reference | undefined {
  const prefix = SHEET_PREFIX.exec(text);
  const sheet = prefix ? sheetNamed(prefix[1]?.replace(/''/g, "'") ?? prefix[2] ?? '', sheets) : home;
  if (!sheet) return undefined;
  const [from = '', to = from] = text.slice(prefix?.[0].length ?? 0).split(':');
  const [, fromLetters, fromRow] = ENDS.exec(from) ?? [];
  const [, toLetters, toRow] = ENDS.exec(to) ?? [];
  const columns = span(
    fromLetters && columnNumber(fromLetters),
    toLetters && columnNumber(toLetters),
    sheet.columnCount,
  );
  const rows = span(
    fromRow && Number(fromRow),
    toRow && Number(toRow),
    Math.max(sheet.rowCount, sheet.cells.length),
  );
  if (!columns || !rows) return undefined;
  const box = {
    row: rows[0],
    column: columns[0],
    rows: rows[1] - rows[0] + 1,
    columns: columns[1] - columns[0] + 1,
  };
  return { sheetId: sheet.id, box };
}

/** Sheet names are compared without regard to case, as Sheets does. */
const sheetNamed = (name: string, sheets: readonly SheetModel[]): SheetModel | undefined =>
  sheets.find((sheet) => sheet.name === name) ??
  sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

/** First and last of two ends in any order, cut at the grid; an open end reaches to its border. */
function span(
  from: number | '' | undefined,
  to: number | '' | undefined,
  last: number,
): [number, number] | undefined {
  const ends = [from || 1, to || last].sort((a, b) => a - b);
  const [low = 1, high = last] = ends;
  return low > last ? undefined : [low, Math.min(high, last)];
}

/** Written anew from the cells it names: bounded, with the sheet's alias. */
function engineReference(text: string, { sheetId, box }: Reference): string {
  const prefix = SHEET_PREFIX.test(text) ? `${sheetAlias(sheetId)}!` : '';
  return `${prefix}${boxA1(box)}`;
}
