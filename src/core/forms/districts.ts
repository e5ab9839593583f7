import { isDateCell, isErrorText, isNoData, isUntyped, squeeze } from '../cell.ts';
import type { FindingMessage } from '../finding.ts';
import { nameAmong } from '../fixes/districtFix.ts';
import { cellAt, type Grid } from '../model/grid.ts';
import type { CodeColumn, DistrictName } from '../model/table.ts';
import type { Place } from '../places/place.ts';
import { regionOf } from '../places/register.ts';
import { formerRegion, type ReadPlace, readPlace } from '../places/resolve.ts';
import type { MessageValues } from '../result.ts';
import { nameKey } from './readColumn.ts';

/** `after` is the name that can only be meant. */
type Tell = (row: number, message: FindingMessage, values: MessageValues, after?: string) => void;
type Read = ReturnType<typeof readPlace>;

/**
 * Names of districts → КАТО units, each distinct text once. A name that fits several oblasts is settled by the
 * office's own oblast; without one, by the company it keeps: when every other district of the column lies in one
 * oblast, the name is read there, and the finding says so. Otherwise it is refused with its candidates.
 * A misspelt name is read as the one unit that it is near to, said with a fix, but never out of the company's oblast.
 * A name that is not found keeps its words and has no code.
 */
export function resolveDistricts(
  grid: Grid,
  index: number,
  rows: readonly number[],
  region: string | undefined,
  refuse: Tell,
  tell: Tell,
  mayBeBlank = false,
): CodeColumn<DistrictName> {
  const texts = rows.map((row) => {
    const cell = cellAt(grid, row, index);
    return isNoData(cell) ? '' : squeeze(isDateCell(cell) ? cell.date : String(cell));
  });
  const distinct = new Map(
    [...new Set(texts)].filter(Boolean).map((text) => [text, readPlace(text, { region })]),
  );
  const company = region ?? oblastOf(distinct.values());
  const named = [...distinct].flatMap(([text, read]) => (read.ok && !read.value.isCorrected ? [text] : []));
  const codes = new Int32Array(rows.length).fill(-1);
  const dictionary: DistrictName[] = [];
  const byKey = new Map<string, number>();
  const told = new Set<string>();
  for (const [row, text] of texts.entries()) {
    const first = distinct.get(text);
    if (!first) {
      if (!mayBeBlank && isUntyped(cellAt(grid, rows[row] ?? 0, index))) refuse(row, 'required', {});
      continue;
    }
    if (isErrorText(text)) {
      refuse(row, 'formulaError', { text });
      continue;
    }
    const isClash = !first.ok && first.error.code === 'place.clash';
    const again = isClash && company !== undefined ? readPlace(text, { region: company }) : first;
    const place = inCompany(again, company)
      ? again
      : { ok: false as const, error: { code: 'place.noneNear' as const, values: {} } };
    if (!place.ok) refuse(row, messageOf(place.error.code), { text, ...place.error.values });
    const unit = place.ok ? place.value.place : undefined;
    if (unit && place.ok && place.value.isCorrected) {
      tell(row, 'districtSpelling', toldOf(text, unit), nameAmong(unit, named, text));
    } else if (unit && isClash && region === undefined && !told.has(text)) {
      told.add(text);
      tell(row, 'districtByCompany', toldOf(text, unit));
    }
    const key = unit?.kato ?? `?${nameKey(text)}`;
    const code = byKey.get(key) ?? dictionary.push({ kato: unit?.kato ?? null, text }) - 1;
    byKey.set(key, code);
    codes[row] = code;
  }
  return { codes, dictionary };
}

const toldOf = (text: string, { kk, ru, kato }: Place): MessageValues => ({
  text,
  placeKk: kk,
  placeRu: ru,
  code: kato,
});

/** A correction that leads out of the oblast of all other districts would be a guess. */
function inCompany(read: Read, company: string | undefined): boolean {
  if (!read.ok || !read.value.isCorrected || company === undefined) return true;
  const region = regionOf(read.value.place).kato;
  return region === company || formerRegion(region) === company;
}

function messageOf(code: string): FindingMessage {
  if (code === 'place.clash' || code === 'place.several') return 'districtClash';
  return code === 'place.unknown' ? 'unknownDistrict' : 'unknownDistrictBare';
}

/**
 * The one oblast of all districts that were found without doubt, if there is one and at least two of them say so; by
 * today's borders or, for a sheet older than a division, by the borders before it.
 */
function oblastOf(resolved: Iterable<Read>): string | undefined {
  const parents: string[] = [];
  for (const read of resolved) {
    const { place, isCorrected }: Partial<ReadPlace> = read.ok ? read.value : {};
    if (place?.parent !== undefined && !isCorrected) parents.push(place.parent);
  }
  if (parents.length < 2) return undefined;
  const now = new Set(parents);
  const before = new Set(parents.map(formerRegion));
  return [now, before]
    .find(({ size }) => size === 1)
    ?.values()
    .next().value;
}
