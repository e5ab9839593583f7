/** May a cell stand in a column? For the plain notation of the clean workbook; told by none of the readers. */
import { type Cell, isDateCell } from '../../../src/core/cell.ts';
import type { Column } from '../../../src/core/forms/form.ts';
import { codeOfPlace } from './places.ts';

const isNumber = (cell: Cell, low = 0, high = Number.POSITIVE_INFINITY): boolean =>
  typeof cell === 'number' && cell >= low && cell <= high;
const matches = (cell: Cell, shape: RegExp): boolean => shape.test(String(cell));

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** What is no school's. */
const LIMITS: Readonly<Record<string, readonly [number, number]>> = { shifts: [1, 4], capacity: [0, 10_000] };

export function isReadable({ id, type, choices, isOpen }: Column, cell: Cell): boolean {
  if (typeof cell === 'string' && cell.startsWith('#')) return false;
  switch (type) {
    case 'count':
      return isNumber(cell, ...(LIMITS[id] ?? [])) && Number.isInteger(cell);
    case 'percent':
      return isNumber(cell, 0, 100);
    case 'decimal':
    case 'money':
      return isNumber(cell);
    case 'year':
      return matches(cell, /^20\d\d$/);
    case 'month':
      return matches(cell, /^20\d\d-(0[1-9]|1[0-2])$/);
    case 'part':
      return matches(cell, /^(I|II|III|IV)$/);
    case 'schoolYear': {
      const [from = 0, to = 0] = String(cell).split('-').map(Number);
      return matches(cell, /^20\d\d-20\d\d$/) && to === from + 1;
    }
    case 'grades':
      return matches(cell, /^([1-9]|1[0-2])\p{L}?$/u);
    case 'district':
      return codeOfPlace(String(cell)) !== undefined;
    case 'date':
      return isDateCell(cell) ? isDay(cell.date) : matches(cell, /^(19|20)\d\d$/);
    case 'choice':
      return isOpen === true || choices?.some(({ names }) => names.kk === cell) === true;
    case 'locality':
      return cell === 'қала' || cell === 'ауыл';
    case 'yesNo':
      return cell === 'иә' || cell === 'жоқ';
    default:
      return true;
  }
}

function isDay(date: string): boolean {
  const [, month = 0, day = 0] = date.split('-').map(Number);
  return day >= 1 && day <= (DAYS[month - 1] ?? 0);
}
