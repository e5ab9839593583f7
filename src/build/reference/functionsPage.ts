import type { EntryFunction } from '../entry.ts';
import { sidesOf } from './refusedCall.ts';

/** The list of all custom functions, each with a page of its own. */
export function functionsPage(
  functions: readonly EntryFunction[],
  english: Readonly<Record<string, string>>,
): string {
  return [
    '# Функциялар / Функции / Functions',
    '',
    'Аргументтер арасына `;`, ондық үтір қойылады (орыс және қазақ тіліндегі кесте). Ауқым берілсе, әр ұяшыққа есептеледі. /',
    'Аргументы разделяет `;`, дробную часть — запятая (таблица на русском или казахском). На диапазон функция отвечает диапазоном.',
    '',
    '| функция | қазақша | по-русски | in English |',
    '|---|---|---|---|',
    ...functions.map(({ name, help }) => {
      const { kk, ru } = sidesOf(help?.description ?? '');
      return `| [${name}](functions/${name}.md) | ${kk} | ${ru} | ${english[name]} |`;
    }),
    '',
  ].join('\n');
}
