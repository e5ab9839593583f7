import type { FormId } from '../forms/form.ts';
import { formOf } from '../forms/index.ts';
import { nameKey } from '../forms/readColumn.ts';
import { previousPart } from '../model/comparison.ts';
import { type PartOfYear, periodKey } from '../model/period.ts';
import { codeIn, type Table } from '../model/table.ts';
import { monthBefore } from '../parse/month.ts';
import { limitOf } from './limits.ts';
import { type BookViolation, defineBookRule } from './rule.ts';
import { schoolOf } from './unitShares.ts';

/** Columns of what happened in a period. Capacity, posts and targets may well stay as they were. */
const FLOWS: Readonly<Partial<Record<FormId, readonly string[]>>> = {
  attainment: ['mark5', 'mark4', 'mark3', 'mark2', 'notAttested'],
  roll: ['arrived', 'left'],
  finance: ['planPeriod', 'financed', 'paid'],
};

/**
 * Everything that a school, or a district without schools, has sent for a period is what it sent for the period before,
 * number for number.
 */
export const copiedMonth = defineBookRule({
  id: 'copied-month',
  form: 'any',
  severity: 'warning',
  needs: [],
  whenMissing: 'skip',
  source: 'flows of two periods on end are not equal in four fields and more',
  *check(tables, settings) {
    // So many equal numbers are no accident; noughts are.
    const least = limitOf('copied-month', settings);
    for (const form of Object.keys(FLOWS) as FormId[]) {
      const sent = packetsOf(tables.filter((table) => table.form === form));
      for (const { sender, before, rows, first } of sent.values()) {
        const previous = before === undefined ? undefined : sent.get(`${before}|${sender}`)?.rows;
        if (!previous || previous.size !== rows.size) continue;
        const fields = [...rows].reduce(
          (sum, [key, { text, filled }]) =>
            previous.get(key)?.text === text ? sum + filled : Number.NEGATIVE_INFINITY,
          0,
        );
        if (fields < least) continue;
        yield {
          ...first,
          message: rows.size === 1 ? 'copiedMonth' : 'copiedRows',
          values: { n: rows.size },
        } satisfies BookViolation;
      }
    }
  },
});

/** All that one sender has sent for one period: its rows by what they are about. */
interface Packet {
  readonly sender: string;
  readonly before: string | undefined;
  readonly first: { readonly table: Table; readonly row: number };
  readonly rows: Map<string, { readonly text: string; readonly filled: number }>;
}

function packetsOf(tables: readonly Table[]): ReadonlyMap<string, Packet> {
  const packets = new Map<string, Packet>();
  for (const table of tables) {
    const flows = (FLOWS[table.form] ?? []).flatMap((id) => table.numbers[id] ?? []);
    // What a row is about, beside its sender and its period.
    const about = formOf(table.form).key.filter((id) => !PLACED.has(id));
    for (let row = 0; row < table.length; row++) {
      const sender = schoolOf(table, row);
      const time = timeOf(table, row);
      if (sender === undefined || time === undefined) continue;
      const key = `${time.period}|${sender}`;
      const packet = packets.get(key) ?? {
        sender,
        before: time.before,
        first: { table, row },
        rows: new Map(),
      };
      packets.set(key, packet);
      const numbers = flows.map((flow) => flow[row] ?? Number.NaN);
      packet.rows.set(about.map((id) => wordOf(codeIn(table, id, row))).join('|'), {
        text: numbers.join(' '),
        filled: numbers.filter((number) => number > 0).length,
      });
    }
  }
  return packets;
}

const PLACED: ReadonlySet<string> = new Set(['district', 'school', 'month', 'schoolYear', 'term']);

const wordOf = (code: unknown): string =>
  typeof code === 'string' ? nameKey(code) : code === undefined ? '' : JSON.stringify(code);

/** Term I has no term before it with the same pupils. */
function timeOf(table: Table, row: number): { period: string; before: string | undefined } | undefined {
  const month = codeIn<string>(table, 'month', row);
  if (month !== undefined) return { period: month, before: monthBefore(month) };
  const schoolYear = codeIn<number>(table, 'schoolYear', row);
  const part = codeIn<PartOfYear>(table, 'term', row);
  if (schoolYear === undefined || part === undefined) return undefined;
  const before = previousPart({ schoolYear, part });
  return {
    period: periodKey({ schoolYear, part }),
    before: before.schoolYear === schoolYear ? periodKey(before) : undefined,
  };
}
