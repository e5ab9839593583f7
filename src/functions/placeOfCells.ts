import { type Cell, isDateCell, isNoData, squeeze } from '../core/cell.ts';
import type { Place } from '../core/places/place.ts';
import { resolvePlace } from '../core/places/resolve.ts';
import { type Refused, refusal } from './answer.ts';

export const isUnread = (read: Place | Refused): read is Refused => 'refused' in read;

/** A column of districts repeats a few hundred texts over thousands of rows: each is read once in an execution. */
const read = new Map<string, Place | Refused>();
const MOST = 5000;

/** The unit that a cell names, looked for in the region of another cell unless that one is blank. */
export function placeOfCells(cell: Cell, region: Cell): Place | Refused {
  const text = textOf(cell);
  const within = isNoData(region) ? undefined : textOf(region);
  const key = `${text}\n${within ?? ''}`;
  let place = read.get(key);
  if (place === undefined) {
    const resolved = resolvePlace(text, within === undefined ? {} : { region: within });
    place = resolved.ok ? resolved.value : refusal(resolved.error);
    if (read.size >= MOST) read.clear();
    read.set(key, place);
  }
  return place;
}

/** A code may stand in a cell as a number. */
const textOf = (cell: Cell): string => squeeze(isDateCell(cell) ? cell.date : String(cell));
