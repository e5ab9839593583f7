import { type Cell, isNoData, squeeze } from '../cell.ts';
import type { Finding } from '../finding.ts';
import type { Grid } from '../model/grid.ts';
import { skeletonOf } from '../parse/letters.ts';
import { parsePart, parseSchoolYear } from '../parse/period.ts';
import type { SheetContext } from './parseForm.ts';
import type { SheetMapping } from './recognise.ts';

const YEARS = /(?:19|20)\d\d\s*[-–—/]\s*(?:(?:19|20)?\d\d)(?!\d)/u;
/** «I четверть», «2-тоқсан», «ІІ тоқсан», «за 1 полугодие»; in the skeleton alphabet, where Latin I and Cyrillic І meet. */
const PART =
  /(?:^|[\s(«"])((?:[ivи]{1,3}|[1-4])(?:[\s-]*(?:я|ая|ши|ши))?[\s-]*(?:токсан|четверт|жартыжылды|полугоди))\p{L}*/u;

/**
 * What the title above the heading says for the whole sheet, for columns the sheet lacks: the school year and the
 * term. Only one clear reading is taken, and a finding tells that it was.
 */
export function titleContext(
  grid: Grid,
  { form, columns, headingRow }: SheetMapping,
): {
  readonly context: SheetContext;
  readonly findings: readonly Finding[];
} {
  const mapped = new Set(columns.filter(({ state }) => state === 'sure').map(({ column }) => column));
  const lacks = (id: string) => form.columns.some((column) => column.id === id) && !mapped.has(id);
  const texts = grid.values
    .slice(0, headingRow)
    .flat()
    .filter((cell): cell is string => typeof cell === 'string' && !isNoData(cell))
    .map(squeeze);
  const context: Record<string, Cell> = {};
  const findings: Finding[] = [];
  const take = (id: 'schoolYear' | 'term', found: ReadonlySet<string>) => {
    const [text] = found;
    if (!lacks(id) || found.size !== 1 || text === undefined) return;
    context[id] = text;
    const heading = form.columns.find((column) => column.id === id)?.heading;
    findings.push({
      rule: 'from-title',
      severity: 'info',
      sheet: grid.sheet,
      row: headingRow,
      message: 'fromTitle',
      values: { column: `${heading?.kk} / ${heading?.ru}`, text },
    });
  };
  take(
    'schoolYear',
    readings(texts, YEARS, (text) => parseSchoolYear(text).ok),
  );
  take(
    'term',
    readings(texts.map(skeletonOf), PART, (text) => parsePart(text).ok),
  );
  return { context, findings };
}

/** The distinct pieces of the title that read as such a value. */
function readings(
  texts: readonly string[],
  pattern: RegExp,
  isReadable: (text: string) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) {
    const match = pattern.exec(text);
    const piece = (match?.[1] ?? match?.[0] ?? '').replace(/и(?=[\s-]|$)/gu, 'i').trim();
    if (match && isReadable(piece)) found.add(piece);
  }
  return found;
}
