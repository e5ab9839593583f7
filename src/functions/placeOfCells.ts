import { type Cell, isDateCell, isNoData, squeeze } from '../core/cell.ts';
import type { Place } from '../core/places/place.ts';
import { resolvePlace } from '../core/places/resolve.ts';
import { oncePerText } from '../core/remember.ts';
import { type Refused, refusal } from './answer.ts';

export const isUnread = (read: Place | Refused): read is Refused => 'refused' in read;

const PARTED = '\n';

const readPlace = oncePerText((key): Place | Refused => {
  const [text = '', region] = key.split(PARTED);
  const place = resolvePlace(text, region === undefined ? {} : { region });
  return place.ok ? place.value : refusal(place.error);
});

/** The unit that a cell names, looked for in the region of another cell unless that one is blank. */
export function placeOfCells(cell: Cell, region: Cell): Place | Refused {
  const text = textOf(cell);
  return readPlace(isNoData(region) ? text : text + PARTED + textOf(region));
}

/** One line, so that two texts can be joined by a line end. A code may stand in a cell as a number. */
const textOf = (cell: Cell): string => squeeze(isDateCell(cell) ? cell.date : String(cell));
