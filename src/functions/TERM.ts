import { type Cell, isDateCell } from '../core/cell.ts';
import { partOfDate, TERMS } from '../core/model/calendar.ts';
import type { PartOfYear } from '../core/model/period.ts';
import { dateOfText } from '../core/parse/dateText.ts';
import { excerpt } from '../core/parse/excerpt.ts';
import { parsePart } from '../core/parse/period.ts';
import { oncePerText } from '../core/remember.ts';
import { type Answer, refusal } from './answer.ts';
import { perCell } from './kinds.ts';

/** Күннің немесе мәтіннің тоқсанын береді: 1–4; каникул алдындағы тоқсанға жатады. / Даёт четверть даты или текста: 1–4; каникулы относятся к закончившейся четверти.
 * @param {string|number|Date} x Күн не «ІІ тоқсан» / дата или «II четверть».
 * @example =TERM("ІІ тоқсан") → 2
 * @example =TERM("10.11.2025") → 2
 * @example =TERM("3-я четверть") → 3
 * @customfunction */
export const TERM = perCell(
  (x: Cell): Answer => (isDateCell(x) ? termOfDate(x.date) : termOfText(String(x))),
);

const termOfText = oncePerText((text): Answer => {
  const date = dateOfText(text);
  if (date !== undefined) return termOfDate(date);
  const part = parsePart(text);
  if (!part.ok) return refusal(part.error);
  if (part.value === undefined) return '';
  const number = termNumber(part.value);
  if (number > 0) return number;
  return refusal({ code: 'period.notTerm', values: { text: excerpt(text), options: 'I, II, III, IV' } });
});

function termOfDate(date: string): Answer {
  const period = partOfDate(date);
  return period.ok ? termNumber(period.value.part) : refusal(period.error);
}

/** 0 for a part of the year that is not a term. */
const termNumber = (part: PartOfYear): number => (TERMS as readonly PartOfYear[]).indexOf(part) + 1;
