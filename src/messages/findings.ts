import { a1 } from '../core/a1.ts';
import type { Finding, FindingMessage } from '../core/finding.ts';
import { fill, type Lang, type Words } from './catalog.ts';
import { claimsMessages } from './findings/claims.ts';
import { formMessages } from './findings/forms.ts';
import { marksMessages } from './findings/marks.ts';
import { readingMessages } from './findings/reading.ts';
import { statisticsMessages } from './findings/statistics.ts';
import { numberWords } from './numbers.ts';
import { schoolYearFigures } from './period.ts';
import { terms } from './terms.ts';

/** What is wrong, where, and what to do, in at most 120 characters. */
export const findingMessages: Readonly<Record<FindingMessage, Words>> = {
  ...readingMessages,
  ...marksMessages,
  ...formMessages,
  ...statisticsMessages,
  ...claimsMessages,
};

/** Values that are names of something, not figures: never grouped or given a decimal comma. */
const PLAIN: ReadonlySet<string> = new Set(['row', 'other', 'code', 'kato', 'firstYear', 'lastYear']);

/** A finding as a sentence, with its place in it. */
export function findingText(finding: Finding, lang: Lang): string {
  const { sheet, row, column } = finding;
  const values: Record<string, string | number> = {
    sheet,
    row,
    a1: column === undefined ? `${row}` : a1(row, column),
  };
  const template = findingMessages[finding.message][lang];
  for (const [name, value] of Object.entries(finding.values)) {
    const text = valueText(name, value, lang);
    values[name] = /[«“]/.test(template.charAt(template.indexOf(`{${name}}`) - 1))
      ? innerQuotes(text, lang)
      : text;
  }
  return fill(template, values);
}

function valueText(name: string, value: string | number, lang: Lang): string {
  if (typeof value === 'string') return value.startsWith('@') ? termText(value.slice(1), lang) : value;
  return PLAIN.has(name) ? String(value) : numberWords(value, lang);
}

/** A heading with quotes of its own stands within quotes: «на „5“», in English “на ‘5’”. */
const innerQuotes = (text: string, lang: Lang): string =>
  lang === 'en' ? text.replace(/«/g, '‘').replace(/»/g, '’') : text.replace(/«/g, '„').replace(/»/g, '“');

/** «@quality» is a term; «@T1 2025» is a term of a school year. */
function termText(key: string, lang: Lang): string {
  const [name = '', year] = key.split(' ');
  const word = terms[name as keyof typeof terms]?.[lang] ?? name;
  return year === undefined ? word : `${word} ${schoolYearFigures(Number(year))}`;
}
