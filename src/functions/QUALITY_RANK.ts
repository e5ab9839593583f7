import { parseCount } from '../core/parse/count.ts';
import { excerpt } from '../core/parse/excerpt.ts';
import { placesOf } from '../core/summary/rank.ts';
import { type Answer, isRefused, type Refused, refusal } from './answer.ts';
import type { Argument, Call } from './call.ts';
import { isHashText, perCellOfCall } from './kinds.ts';
import { readShare, type ShareScale, scaleOf } from './shares.ts';

/** Below this many graded pupils one pupil moves the share by more than three points: no place is given. */
const MINIMUM_BASE = 30;
const SHOWN_DECIMALS = 1;
const UNRANKED = '–';

/** Үлестер бойынша орын: бір ондық белгіге дейін дөңгелектеп, тең болса 1-2-2-4; базасы аз топқа орын берілмейді («–»). / Места по долям, округлённым до одного знака, при равенстве 1-2-2-4; группе с малой базой место не даётся («–»).
 * @param {range} values Үлестер, %, жоғарысы бірінші; бәрі 0–1 аралығында болса, Sheets пайызы / доли, %, больше — выше; если все от 0 до 1, это проценты Sheets.
 * @param {range} bases Бағаланатын оқушылар саны, міндетті емес / число оцениваемых учащихся, необязательно.
 * @param {number} minimum Базаның ең аз мәні, міндетті емес, әдетте 30 / наименьшая база, необязательно, обычно 30.
 * @example =QUALITY_RANK({65,6; 62; 62,04; 58}) → {1; 2; 2; 4}
 * @example =QUALITY_RANK({65,6; 100; 58}; {400; 12; 350}) → {1; "–"; 2}
 * @customfunction */
export const QUALITY_RANK = perCellOfCall({ cells: 2, data: 1 }, (call, [minimumArgument]) => {
  const minimum = readMinimum(minimumArgument);
  if (isRefused(minimum)) return minimum;
  const entrants = readEntrants(call, minimum);
  const values = entrants.map((entrant) => (typeof entrant === 'number' ? entrant : undefined));
  const places = placesOf(values, SHOWN_DECIMALS, 'higher');
  return (_, index): Answer => places[index] ?? entrants[index] ?? '';
});

function readMinimum(argument: Argument | undefined): number | Refused {
  const cell = argument?.cells[0] ?? '';
  const read = parseCount(cell);
  if (read.ok) return read.value ?? MINIMUM_BASE;
  const text = typeof cell === 'object' ? cell.date : String(cell);
  return refusal({ code: 'rate.minimum', values: { text: excerpt(text) } });
}

/** For each cell the value, which takes part, or what the cell answers instead of a place. */
function readEntrants(call: Call, minimum: number): Answer[] {
  const scale = scaleOf(call, [0]);
  let hasBases = false;
  for (let index = 0; index < call.size && !hasBases; index += 1) hasBases = call.at(1, index) !== '';
  return Array.from({ length: call.size }, (_, index) =>
    entrantAt(call, index, scale, hasBases ? minimum : 0),
  );
}

function entrantAt(call: Call, index: number, scale: ShareScale, minimum: number): Answer {
  const cell = call.at(0, index);
  const baseCell = call.at(1, index);
  if (isHashText(cell) || isHashText(baseCell)) return '';
  const value = readShare(cell, scale);
  if (isRefused(value)) return value;
  if (value === undefined) return '';
  const base = parseCount(baseCell);
  if (!base.ok) return refusal(base.error);
  // A base that is not known cannot be shown to be large enough.
  if (minimum > 0 && (base.value ?? 0) < minimum) return UNRANKED;
  return value;
}
