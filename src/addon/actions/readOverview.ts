import * as z from 'zod/mini';
import { columnLetters } from '../../core/a1.ts';
import { columnOf, type Form, type Names } from '../../core/forms/form.ts';
import { matchHeading } from '../../core/forms/matchHeading.ts';
import type { ColumnMapping } from '../../core/forms/recognise.ts';
import { isSaidOnce } from '../../core/forms/saidOnce.ts';
import type { RecognisedSheet } from '../../core/office.ts';
import { ok } from '../../core/result.ts';
import { districtsWithData, monthsWithData } from '../../core/summary/withData.ts';
import type { Words } from '../../messages/catalog.ts';
import { districtWords } from '../../messages/text.ts';
import { firstShown } from '../../sheets/book.ts';
import { hasRecord } from '../../sheets/fixRecord.ts';
import { readKnownJob } from '../../sheets/jobStore.ts';
import { defineAction } from '../action.ts';
import { takeAsked } from '../asked.ts';
import type { ColumnOverview, Overview, SheetOverview } from '../contract.ts';
import { type ReadWorkbook, readWorkbook, todayIn } from '../office.ts';

import { periodsOf } from '../periods.ts';
import { unfinishedOf } from '../summary/jobs.ts';

/** Every sheet of the office and what it was taken for, and what a summary can be made of. */
export const readOverview = defineAction({
  name: 'workbook.overview',
  input: () => z.strictObject({}),
  run: (_input, services) => {
    const workbook = readWorkbook(services);
    const { office, known } = workbook;
    const others = office.unrecognised.map(
      ({ sheet, values }): SheetOverview => ({
        name: sheet,
        form: null,
        formId: null,
        rows: values.filter((row) => row.some((value) => value !== '')).length,
        columns: [],
        lacks: [],
      }),
    );
    const overview: Overview = {
      sheets: [...office.recognised.map((sheet) => sheetOverview(sheet, workbook)), ...others],
      periods: periodsOf(office.facts.periods, monthsWithData(office), todayIn(services)),
      districts: districtsWithData(office).map(({ kato, text }) => ({
        kato,
        name: districtWords(kato, text),
      })),
      unfinished: unfinishedOf(readKnownJob(known), known),
      canUndo: hasRecord(known),
      asked: takeAsked(services),
    };
    return ok(overview);
  },
});

/** Values are shown for a column that is asked about; most of a form's columns are sure and cost nothing here. */
const SAMPLED_ROWS = 100;
const MOST_SAMPLES = 5;
const LONGEST_SAMPLE = 40;
const MOST_CANDIDATES = 5;

function sheetOverview(
  { grid, mapping, table, context }: RecognisedSheet,
  workbook: ReadWorkbook,
): SheetOverview {
  const columns = mapping.columns.filter(({ heading }) => heading !== '');
  const sheet = workbook.known.find(({ id }) => id === grid.sheetId)?.sheet;
  const rows = Math.min(SAMPLED_ROWS, grid.values.length - mapping.firstDataRow);
  const isAsked = columns.some(({ state }) => state !== 'sure');
  const shown =
    sheet && isAsked && rows > 0
      ? firstShown(sheet, mapping.firstDataRow + 1, rows, mapping.columns.length)
      : [];
  const answers = new Map(workbook.answers);
  const sure = new Set(columns.flatMap(({ state, column }) => (state === 'sure' ? [column] : [])));
  const said = workbook.known.find(({ id }) => id === grid.sheetId)?.said ?? {};
  return {
    name: table.sheet,
    form: wordsOf(mapping.form.names),
    formId: mapping.form.id,
    rows: table.length,
    lacks: mapping.form.columns.flatMap(({ id }) =>
      isSaidOnce(id) &&
      mapping.form.required.includes(id) &&
      !sure.has(id) &&
      (id in said || context[id] === undefined)
        ? [{ column: id, meaning: meaningOf(mapping.form, id), value: said[id] ?? '' }]
        : [],
    ),
    columns: columns.map(
      (column): ColumnOverview => ({
        heading: column.heading,
        letters: columnLetters(column.index + 1),
        meaning: column.column === null ? null : meaningOf(mapping.form, column.column),
        column: column.column,
        state: column.state,
        answered: answers.has(column.heading),
        candidates: column.state === 'unsure' ? candidatesOf(mapping.form, column, sure) : [],
        samples: column.state === 'sure' ? [] : samplesOf(shown.map((row) => row[column.index] ?? '')),
      }),
    ),
  };
}

const wordsOf = ({ kk, ru, en }: Names): Words => ({ kk, ru, en });
const meaningOf = (form: Form, column: string): Words => wordsOf(columnOf(form, column).heading);

/** What a heading may mean and no other heading means beyond doubt; what it was taken for stands first. */
function candidatesOf(form: Form, { heading, column }: ColumnMapping, sure: ReadonlySet<string | null>) {
  const found = matchHeading(form, heading).map((match) => match.column);
  return [...new Set([...(column === null ? [] : [column]), ...found])]
    .filter((id) => !sure.has(id))
    .slice(0, MOST_CANDIDATES)
    .map((id) => ({ column: id, meaning: meaningOf(form, id) }));
}

const samplesOf = (shown: readonly string[]): string[] =>
  shown
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .slice(0, MOST_SAMPLES)
    .map((text) => text.slice(0, LONGEST_SAMPLE));
