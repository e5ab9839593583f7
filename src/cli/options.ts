import type { Command } from 'commander';
import type { ReadOptions } from '../addon/contract.ts';
import { FORMS } from '../core/forms/index.ts';
import { parseMonth } from '../core/parse/month.ts';
import { parsePart, parseSchoolYear } from '../core/parse/period.ts';
import { resolvePlace } from '../core/places/resolve.ts';
import { type Result, refuse } from '../core/result.ts';
import { fill, LANGS, type Lang } from '../messages/catalog.ts';
import { langOfLocale } from '../messages/language.ts';
import { type RefusalCode, refusals } from '../messages/refusals/index.ts';
import { Trouble } from './trouble.ts';

const FORM_IDS = FORMS.map(({ id }) => id).join(', ');

/** What both `check` and `summary` are told about a file. */
export interface FileOptions {
  readonly form?: string;
  readonly school?: string;
  readonly district?: string;
  readonly year?: string;
  readonly term?: string;
  readonly month?: string;
  readonly lang?: string;
  readonly json?: boolean;
}

export const withFileOptions = (command: Command): Command =>
  command
    .option('--form <id>', `take every sheet for this form: ${FORM_IDS}`)
    .option('--school <name>', 'the school, where the table does not name it')
    .option('--district <name>', 'the district, where the table does not name it')
    .option('--year <year>', 'the school year, 2025-2026, where the table does not name it')
    .option('--term <term>', 'the term, where the table does not name it')
    .option('--month <month>', 'the month, 2025-11, where the table does not name it')
    .option('--lang <lang>', 'kk, ru or en')
    .option('--json', 'print JSON');

/** A value given for the whole sheet stands in no cell where a check could find it: it is judged here. */
export function readOptionsOf(options: FileOptions): ReadOptions {
  const { form, school, district, year, term, month } = options;
  if (form !== undefined && FORMS.every(({ id }) => id !== form))
    throw new Trouble(`--form ${form} is not known: ${FORM_IDS}`);
  const lang = langOf(options);
  if (district !== undefined) demand('--district', resolvePlace(district), lang);
  if (year !== undefined) demand('--year', parseSchoolYear(year), lang);
  if (term !== undefined) demand('--term', parsePart(term), lang);
  if (month !== undefined && !parseMonth(month).ok)
    demand('--month', refuse('period.keyMonth', { text: month }), lang);
  const given = { form, school, district, year, term, month };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as ReadOptions;
}

function demand(option: string, read: Result<unknown, RefusalCode>, lang: Lang): void {
  if (!read.ok) throw new Trouble(`${option}: ${fill(refusals[read.error.code][lang], read.error.values)}`);
}

/** The language asked for, else that of the terminal. */
export function langOf({ lang }: { readonly lang?: string }): Lang {
  if (lang === undefined) return langOfLocale(process.env.LC_ALL ?? process.env.LANG ?? '');
  const known = LANGS.find((one) => one === lang);
  if (known) return known;
  throw new Trouble(`--lang ${lang} is not known: kk, ru or en`);
}

export const printJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

export const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
