import type { EntryFunction } from '../entry.ts';

/** One page of all custom functions, out of the very blocks that the formula help in Sheets shows. */
export function functionsPage(functions: readonly EntryFunction[]): string {
  return [
    '# Функциялар / Функции / Functions',
    '',
    'Аргументтер арасына `;`, ондық үтір қойылады (орыс және қазақ тіліндегі кесте). Ауқым берілсе, әр ұяшыққа есептеледі. /',
    'Аргументы разделяет `;`, дробную часть — запятая (таблица на русском или казахском). На диапазон функция отвечает диапазоном.',
    '',
    ...functions.map(({ name }) => `- [${name}](#${name.toLowerCase()})`),
    ...functions.flatMap(section),
    '',
  ].join('\n');
}

function section({ name, help }: EntryFunction): string[] {
  if (help === undefined) return [];
  const { description, params, examples } = help;
  return [
    '',
    `## ${name}`,
    '',
    ...bilingual(description),
    '',
    `\`=${name}(${params.map((param) => param.name).join('; ')})\``,
    '',
    '| аргумент | қазақша | по-русски |',
    '|---|---|---|',
    ...params.map((param) => {
      const [kk, ru] = sidesOf(param.text);
      return `| \`${param.name}\` | ${kk} | ${ru} |`;
    }),
    '',
    'Мысалдар / Примеры:',
    '',
    '```',
    ...examples,
    '```',
  ];
}

const bilingual = (text: string): string[] => {
  const [kk, ru] = sidesOf(text);
  return ru === '' ? [kk] : [kk, '', ru];
};

/** «қазақша / по-русски». A slash inside a side has no blanks around it. */
function sidesOf(text: string): [kk: string, ru: string] {
  const at = text.indexOf(' / ');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 3)];
}
