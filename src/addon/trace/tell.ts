import { columnOf, isNumberColumn, type Names } from '../../core/forms/form.ts';
import { formOf } from '../../core/forms/index.ts';
import type { FormIndicator } from '../../core/indicators/formIndicator.ts';
import { TIYN_IN_TENGE } from '../../core/model/tiyn.ts';
import type { Text } from '../../core/summary/plan.ts';
import type { TracedRow } from '../../core/trace/addUp.ts';
import type { Moved } from '../../core/trace/moves.ts';
import type { TracedPart } from '../../core/trace/trace.ts';
import { type Words, words } from '../../messages/catalog.ts';
import { textWords } from '../../messages/text.ts';
import type { FigurePart, TracedFigure, TraceHow } from '../contract.ts';

/** Rows that an answer names; a total of an oblast has thousands, and their number is told all the same. */
const MOST_ROWS = 200;

/** «Сапа және үлгерім · Талғар ауданы · Білім сапасы, % · 2025-2026, I тоқсан». */
export function titleOf({ section, row, column }: Moved): Words {
  const parts = [section.heading, row.cells[0], column.group, column.head].filter(
    (text): text is Text => text !== undefined && typeof text !== 'number',
  );
  return inAll((lang) => parts.map((text) => textWords(text, lang)).join(' · '));
}

const inAll = (say: (lang: 'kk' | 'ru' | 'en') => string): Words => words(say('kk'), say('ru'), say('en'));

/** A number that stands in the input as it is has the decimals it has there. */
const AS_WRITTEN = { unit: 'posts', decimals: 2 } as const;
const A_COUNT = { unit: 'count', decimals: 0 } as const;

/** How the cell is told: schools and places are counted, whatever its rows are of. */
export const unitOf = (
  own: TracedPart | undefined,
  how: TraceHow,
): Pick<TracedFigure, 'unit' | 'decimals'> =>
  how === 'schools' || how === 'place' ? A_COUNT : partUnit(own?.indicator);

const partUnit = (indicator: FormIndicator | undefined): Pick<TracedFigure, 'unit' | 'decimals'> =>
  indicator === undefined ? AS_WRITTEN : { unit: indicator.unit, decimals: indicator.decimals };

export function partOf({ role, indicator, value, numerator, denominator, rows }: TracedPart): FigurePart {
  const form = rows[0] && formOf(rows[0].table.form);
  const columns = form === undefined ? [] : columnsOf(rows);
  const per = indicator?.unit === 'tenge' ? TIYN_IN_TENGE : 1;
  const told = (id: string, number: number): number | string | null => {
    if (Number.isNaN(number)) return null;
    const type = form && columnOf(form, id).type;
    return type === 'money' ? number / TIYN_IN_TENGE : type === 'year' ? String(number) : number;
  };
  return {
    role,
    ...partUnit(indicator),
    value: value === undefined ? null : value / per,
    numerator: numerator / per,
    denominator: denominator ?? null,
    count: rows.length,
    columns: columns.map((id) => (form ? wordsOf(columnOf(form, id).heading) : words(id, id, id))),
    rows: rows.slice(0, MOST_ROWS).map(({ table, row, numbers }) => ({
      sheet: table.sheet,
      row: table.rows[row] ?? 0,
      numbers: columns.map((id) => told(id, numbers[id] ?? table.numbers[id]?.[row] ?? Number.NaN)),
    })),
  };
}

/** What is worked out of a row stands in these columns of it. */
const STANDS_IN: Readonly<Record<string, string>> = {
  pupilsOfPair: 'pupils',
  beforeOfPair: 'before',
  afterOfPair: 'after',
};

function columnsOf(rows: readonly TracedRow[]): string[] {
  const [first] = rows;
  const form = first && formOf(first.table.form);
  const ids = new Set(
    rows.slice(0, MOST_ROWS).flatMap(({ numbers }) => Object.keys(numbers).map((id) => STANDS_IN[id] ?? id)),
  );
  return [...ids].filter((id) => form?.columns.some((column) => column.id === id && isNumberColumn(column)));
}

const wordsOf = ({ kk, ru, en }: Names): Words => words(kk, ru, en);
