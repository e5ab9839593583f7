import { fill, type Lang, type Words, words } from './catalog.ts';

const MOMENT: Words = words(
  '{d}.{m}.{y}, сағат {h}:{min}',
  '{d}.{m}.{y} в {h}:{min}',
  '{d}.{m}.{y} at {h}:{min}',
);

const two = (value: number): string => String(value).padStart(2, '0');

/** «14.01.2026 в 09:05»: a moment in the reader's own time. */
export const dateWords = (moment: Date, lang: Lang): string =>
  fill(MOMENT[lang], {
    d: two(moment.getDate()),
    m: two(moment.getMonth() + 1),
    y: moment.getFullYear(),
    h: two(moment.getHours()),
    min: two(moment.getMinutes()),
  });
