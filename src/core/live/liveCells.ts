import { type Cubes, chosenMonths, lastMonthBy, type Where } from '../cube/sums.ts';
import type { FormId } from '../forms/form.ts';
import type { Expression } from '../indicators/indicator.ts';
import { TIYN_IN_THOUSAND } from '../model/tiyn.ts';
import { roundHalfUp } from '../rounding.ts';
import type { FigureRef, Section } from '../summary/plan.ts';
import { lessOf, withRow } from '../trace/figureAt.ts';
import { type Source, sourcesOf } from './source.ts';
import { type CellOf, Evaluator, SEPARATOR, type SumIfs, sumText } from './sumIfs.ts';

/** Cells that can live: row by row, for each column its formula or nothing. */
export type LiveSection = readonly (readonly (string | undefined)[])[];

/** A formula is only as good as its value: this near to the figure it stands for. */
const NEAR = 1e-9;
/** Longer ones are slow to read for people and for Sheets. */
const LONGEST = 8_000;

/**
 * Formulas over the cells of the input for the figures of a table. One is given only where it comes to the figure itself, row
 * for row as the cells stand: rows that repeat, amounts in words, names in two spellings leave a figure a value.
 */
export class LiveFormulas {
  private readonly evaluator = new Evaluator();
  private readonly sources = new Map<FormId, readonly Source[]>();

  constructor(
    private readonly cubes: Cubes,
    private readonly cellOf: CellOf,
  ) {}

  section({ rows, columns }: Section): LiveSection {
    return rows.map((row) =>
      columns.map(({ figure }, at) => {
        const shown = row.cells[at];
        if (figure === undefined || row.where === undefined || typeof shown !== 'number') return undefined;
        const made = this.figure(withRow(figure, row));
        if (made === undefined || !(Math.abs(made.value - shown) <= NEAR)) return undefined;
        const text = `=IFERROR(${made.text}${SEPARATOR}"–")`;
        return text.length > LONGEST ? undefined : text;
      }),
    );
  }

  private figure(figure: FigureRef): Made | undefined {
    const { less, ofAll, by, ...own } = figure;
    // Different schools, places and what schools changed in themselves are no sums.
    if (by !== undefined) return undefined;
    const now = this.plain(own);
    if (now === undefined) return undefined;
    const { decimals } = own.indicator;
    if (ofAll) {
      const all = this.plain({ ...own, where: ofAll });
      return all && { value: (100 * now.value) / all.value, text: `100*(${now.text})/(${all.text})` };
    }
    if (less === undefined) return now;
    const before = this.figure(lessOf(figure));
    if (before === undefined) return undefined;
    const rounded = (text: string) => `ROUND(${text}${SEPARATOR}${decimals})`;
    const difference = roundHalfUp(now.value, decimals) - roundHalfUp(before.value, decimals);
    return {
      value: roundHalfUp(difference, decimals),
      text: rounded(`${rounded(now.text)}-${rounded(before.text)}`),
    };
  }

  private plain({ indicator, where, months }: FigureRef): Made | undefined {
    const { form, numerator, denominator, scale = 1, overTime, unit } = indicator;
    // A figure over several months, or of two forms district by district, is more than sums under conditions.
    const chosen = chosenMonths(overTime, months);
    if (chosen.length > 1 || denominator?.overTime !== undefined) return undefined;
    const top = this.sum(form, numerator, where, chosen);
    if (top === undefined) return undefined;
    const per = unit === 'tenge' ? TIYN_IN_THOUSAND : 1;
    if (denominator === undefined) return divided(top, per);
    const other = denominator.form;
    const bottom =
      other === undefined || other === form
        ? this.sum(form, denominator, where, chosen)
        : this.ofOtherForm(other, denominator, where, months);
    if (bottom === undefined || bottom.value === 0) return undefined;
    const scaled = scaledBy(top, scale);
    if (scaled === undefined) return undefined;
    return divided({ value: scaled.value / bottom.value, text: `${scaled.text}/(${bottom.text})` }, per);
  }

  private ofOtherForm(form: FormId, expression: Expression, { district }: Where, months: readonly string[]) {
    const cube = this.cubes.get(form);
    if (cube === undefined || district === undefined) return undefined;
    const last = lastMonthBy(cube, months);
    return last && this.sum(form, expression, { district }, last);
  }

  private sum(
    form: FormId,
    { terms }: Expression,
    where: Where,
    months: readonly string[],
  ): Made | undefined {
    const asked = { ...where, ...(months[0] !== undefined && { month: months[0] }) };
    const sums: SumIfs[] = [];
    for (const source of this.sourcesOf(form)) {
      const conditions = conditionsOf(source, asked);
      if (conditions === undefined) return undefined;
      if (conditions === 'none') continue;
      for (const { measure, times } of terms) {
        const column = source.table.at[measure];
        const unit = source.table.units[measure]?.unit ?? 1;
        // A mark that a sheet has no column for was given to nobody.
        if (column === undefined && measure !== 'rows') {
          if (form === 'attainment') continue;
          return undefined;
        }
        if (!Number.isInteger(times)) return undefined;
        sums.push({ source, column, conditions, times: times * unit });
      }
    }
    if (sums.length === 0) return undefined;
    const value = sums.reduce((total, each) => total + this.evaluator.value(each), 0);
    return { value, text: sums.map((each) => sumText(each, this.cellOf)).join('+') };
  }

  private sourcesOf(form: FormId): readonly Source[] {
    const cube = this.cubes.get(form);
    const known = this.sources.get(form) ?? (cube === undefined ? [] : sourcesOf(cube));
    this.sources.set(form, known);
    return known;
  }
}

interface Made {
  readonly value: number;
  readonly text: string;
}

const divided = ({ value, text }: Made, by: number): Made =>
  by === 1 ? { value, text } : { value: value / by, text: `(${text})/${by}` };

/** 100 times, or a hundredth: a decimal comma has no place in a formula. */
function scaledBy({ value, text }: Made, scale: number): Made | undefined {
  if (scale === 1) return { value, text: `(${text})` };
  if (Number.isInteger(scale)) return { value: value * scale, text: `${scale}*(${text})` };
  const part = Math.round(1 / scale);
  return Math.abs(part * scale - 1) < 1e-12 ? { value: value / part, text: `(${text})/${part}` } : undefined;
}

/** All conditions of a figure in one sheet: none of its rows, or nothing that can be asked. */
function conditionsOf(source: Source, where: Where): SumIfs['conditions'] | 'none' | undefined {
  const all = Object.entries(where).map(([dimension, key = '']) => source.conditionsOf(dimension, key));
  if (all.some((each) => each === 'none')) return 'none';
  if (all.some((each) => each === undefined)) return undefined;
  return (all as (readonly SumIfs['conditions'][number][])[]).flat();
}
