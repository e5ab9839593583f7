import { op, table } from 'arquero';
import { isGradeOne } from '../core/model/attainmentSheet.ts';
import { codeAt } from '../core/model/table.ts';
import { type Line, milliseconds } from './line.ts';
import { sideBySide } from './measure.ts';
import type { BigRows } from './rows.ts';
import type { Core } from './shipped.ts';

const MEASURES = ['pupils', 'mark5', 'mark4', 'mark3', 'mark2', 'notAttested'] as const;
const KEYS = ['period', 'district', 'school', 'span'] as const;
type Columns = Record<(typeof KEYS)[number], string[]> & Record<(typeof MEASURES)[number], number[]>;

/** Rows to sums per school, class and term: ours against a loop written for this one table, and against arquero. */
export function summing(core: Core, { sheets, count }: BigRows): Line[] {
  const { aggregate, DEFAULT_SETTINGS, readRegister } = core;
  const register = readRegister([]);
  const columns = plainColumns(sheets);
  const ours = () => aggregate(sheets, [], register, DEFAULT_SETTINGS);
  const facts = ours().facts;
  const byHand = mapLoop(columns);
  const frame = table({ ...columns });
  const byArquero = () =>
    frame
      .groupby(...KEYS)
      .rollup(Object.fromEntries(MEASURES.map((measure) => [measure, op.sum(measure)])))
      .objects();
  // The three must do the same work, or their times say nothing.
  const groups = [facts.length, byHand.size, byArquero().length];
  if (new Set(groups).size !== 1) throw new Error(`different groups: ${groups.join(', ')}`);
  const hand = sideBySide(ours, () => mapLoop(columns), 9, 3);
  const arquero = sideBySide(ours, byArquero, 9, 3);
  return [
    {
      what: `aggregation of ${count} rows into ${facts.length} groups`,
      ours: milliseconds(hand.ours),
      peer: `${milliseconds(hand.peer)} (a Map loop by hand)`,
      ratio: hand.ours / hand.peer,
      aim: '≤ 2 × the loop',
      isMet: hand.ours <= 2 * hand.peer,
    },
    {
      what: 'the same against arquero',
      ours: milliseconds(arquero.ours),
      peer: `${milliseconds(arquero.peer)} (arquero)`,
      ratio: arquero.ours / arquero.peer,
      aim: '≤ 1/3 of arquero',
      isMet: 3 * arquero.ours <= arquero.peer,
    },
  ];
}

/** What the peers are given: clean columns, without repeats, grade 1 and refused rows. */
function plainColumns(sheets: BigRows['sheets']): Columns {
  const columns = Object.fromEntries([...KEYS, ...MEASURES].map((name) => [name, []])) as unknown as Columns;
  for (const sheet of sheets) {
    for (let row = 0; row < sheet.table.length; row++) {
      const grades = sheet.gradesOf(row);
      if (sheet.state[row] !== 2 || isGradeOne(grades)) continue;
      columns.period.push(`${codeAt(sheet.schoolYear, row)}-${codeAt(sheet.term, row)}`);
      columns.district.push(codeAt(sheet.district, row)?.kato ?? '');
      columns.school.push(codeAt(sheet.school, row) ?? '');
      columns.span.push(grades ? `${grades.from}-${grades.to}` : '');
      columns.pupils.push(sheet.table.numbers.pupils?.[row] ?? 0);
      for (const mark of ['mark5', 'mark4', 'mark3', 'mark2', 'notAttested'] as const) {
        columns[mark].push(sheet[mark][row] ?? 0);
      }
    }
  }
  return columns;
}

function mapLoop(columns: Columns): Map<string, Record<(typeof MEASURES)[number], number>> {
  const groups = new Map<string, Record<(typeof MEASURES)[number], number>>();
  for (let row = 0; row < columns.period.length; row++) {
    const key = `${columns.period[row]}|${columns.district[row]}|${columns.school[row]}|${columns.span[row]}`;
    let sums = groups.get(key);
    if (!sums) {
      sums = { pupils: 0, mark5: 0, mark4: 0, mark3: 0, mark2: 0, notAttested: 0 };
      groups.set(key, sums);
    }
    sums.pupils += columns.pupils[row]!;
    sums.mark5 += columns.mark5[row]!;
    sums.mark4 += columns.mark4[row]!;
    sums.mark3 += columns.mark3[row]!;
    sums.mark2 += columns.mark2[row]!;
    sums.notAttested += columns.notAttested[row]!;
  }
  return groups;
}
