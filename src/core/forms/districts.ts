import { isDateCell, isErrorText, isNoData, isUntyped, squeeze } from '../cell.ts';
import type { FindingMessage } from '../finding.ts';
import { districtIn } from '../fixes/districtFix.ts';
import { cellAt, type Grid } from '../model/grid.ts';
import type { CodeColumn, DistrictName } from '../model/table.ts';
import { formerRegion, resolvePlace } from '../places/resolve.ts';
import { oncePerText } from '../remember.ts';
import type { MessageValues } from '../result.ts';
import { nameKey } from './readColumn.ts';

type Tell = (row: number, message: FindingMessage, values: MessageValues) => void;
/** `after` is the name that can only be meant. */
type Refuse = (row: number, message: FindingMessage, values: MessageValues, after?: string) => void;

/**
 * Names of districts → КАТО units, each distinct text once. A name that fits several oblasts is settled by the
 * office's own oblast; without one, by the company it keeps: when every other district of the column lies in one
 * oblast, the name is read there, and the finding says so. Otherwise it is refused with its candidates.
 * A name that is not found keeps its words and has no code.
 */
export function resolveDistricts(
  grid: Grid,
  index: number,
  rows: readonly number[],
  region: string | undefined,
  refuse: Refuse,
  tell: Tell,
): CodeColumn<DistrictName> {
  const texts = rows.map((row) => {
    const cell = cellAt(grid, row, index);
    return isNoData(cell) ? '' : squeeze(isDateCell(cell) ? cell.date : String(cell));
  });
  const distinct = new Map(
    [...new Set(texts)].filter(Boolean).map((text) => [text, resolvePlace(text, { region })]),
  );
  const company = region ?? oblastOf(distinct.values());
  const named = [...distinct].flatMap(([text, place]) => (place.ok ? [text] : []));
  const meant = oncePerText((text) => districtIn(text, company, named));
  const codes = new Int32Array(rows.length).fill(-1);
  const dictionary: DistrictName[] = [];
  const byKey = new Map<string, number>();
  const told = new Set<string>();
  for (const [row, text] of texts.entries()) {
    const first = distinct.get(text);
    if (!first) {
      if (isUntyped(cellAt(grid, rows[row] ?? 0, index))) refuse(row, 'required', {});
      continue;
    }
    if (isErrorText(text)) {
      refuse(row, 'formulaError', { text });
      continue;
    }
    const isClash = !first.ok && first.error.code === 'place.clash';
    const place = isClash && company !== undefined ? resolvePlace(text, { region: company }) : first;
    if (!place.ok) {
      const message = messageOf(place.error.code);
      const after = message === 'unknownDistrict' ? meant(text) : undefined;
      refuse(row, message, { text, ...place.error.values }, after);
    }
    if (place.ok && isClash && region === undefined && !told.has(text)) {
      told.add(text);
      tell(row, 'districtByCompany', {
        text,
        placeKk: place.value.kk,
        placeRu: place.value.ru,
        code: place.value.kato,
      });
    }
    const key = place.ok ? place.value.kato : `?${nameKey(text)}`;
    const code = byKey.get(key) ?? dictionary.push({ kato: place.ok ? place.value.kato : null, text }) - 1;
    byKey.set(key, code);
    codes[row] = code;
  }
  return { codes, dictionary };
}

function messageOf(code: string): FindingMessage {
  if (code === 'place.clash' || code === 'place.several') return 'districtClash';
  return code === 'place.unknown' ? 'unknownDistrict' : 'unknownDistrictBare';
}

/**
 * The one oblast of all districts that were found without doubt, if there is one and at least two of them say so; by
 * today's borders or, for a sheet older than a division, by the borders before it.
 */
function oblastOf(resolved: Iterable<ReturnType<typeof resolvePlace>>): string | undefined {
  const parents: string[] = [];
  for (const place of resolved) if (place.ok && place.value.parent) parents.push(place.value.parent);
  if (parents.length < 2) return undefined;
  const now = new Set(parents);
  const before = new Set(parents.map(formerRegion));
  return [now, before]
    .find(({ size }) => size === 1)
    ?.values()
    .next().value;
}
