import type { Words } from '../../messages/catalog.ts';
import type { EntryFunction } from '../entry.ts';
import type { HelpBlock } from '../helpBlock.ts';
import { readSource } from '../paths.ts';
import { refusedCall, sidesOf } from './refusedCall.ts';

/** What goes in and what comes out, by the kind of function (`src/functions/kinds.ts`). */
const SHAPES: Readonly<Record<string, Words>> = {
  perCell: {
    kk: 'Бір ұяшыққа бір мән, ауқымға сол пішіндегі ауқым шығады; қалған аргументтер – көлемі сондай ауқымдар не бәріне ортақ бір ұяшық. Оқылмаған ұяшықтың орнында «#» белгісінен басталатын себебі тұрады.',
    ru: 'Ячейка даёт одно значение, диапазон — диапазон той же формы; остальные аргументы — диапазоны того же размера или одна ячейка на всех. На месте ячейки, которая не прочитана, стоит причина, она начинается с «#».',
    en: 'A cell gives one value, a range gives a range of its shape; the other arguments are ranges of that size, or one cell for all. Where a cell could not be read stands the reason, which begins with “#”.',
  },
  aggregate: {
    kk: 'Көлемі бірдей ауқымдардан бір мән шығады. Оқылмаған ұяшық есептен үнсіз қалмайды: қате оның орнын айтады.',
    ru: 'Диапазоны одного размера дают одно значение. Ячейка, которая не прочитана, не выпадает молча: ошибка называет её место.',
    en: 'Ranges of one size give one value. A cell that cannot be read is not left out silently: the error names its place.',
  },
  expanding: {
    kk: 'Бір ұяшықтан не бір бағаннан жолдар шығады, олар көрші бос ұяшықтарға жазылады. Оқылмаған ұяшықтың себебі оның жолының басында тұрады.',
    ru: 'Ячейка или столбец дают строки, они занимают соседние пустые ячейки. Причина, по которой ячейка не прочитана, стоит в начале её строки.',
    en: 'A cell or a column gives rows, which take the empty cells beside. Where a cell could not be read the reason stands first in its row.',
  },
};

/** The page of one custom function: its help block, what it takes and gives, and what it says when it refuses. */
export function functionPage(
  { name, help }: EntryFunction & { help: HelpBlock },
  english: string,
  errorCalls: readonly string[],
): string {
  const { kk, ru } = sidesOf(help.description);
  const shape = shapeOf(name);
  return [
    `# ${name}`,
    '',
    ...paragraphs({ kk, ru, en: english }),
    '```',
    `=${name}(${help.params.map(signature).join('; ')})`,
    '```',
    '',
    '| аргумент | қазақша | по-русски |',
    '|---|---|---|',
    ...help.params.map((param) => {
      const text = sidesOf(param.text);
      return row([`\`${param.name}\``, text.kk, text.ru]);
    }),
    '',
    '## Пішіні / Форма / Shape',
    '',
    ...paragraphs(shape),
    '## Мысалдар / Примеры / Examples',
    '',
    '```',
    ...help.examples,
    '```',
    '',
    '## Қателер / Ошибки / Errors',
    '',
    '| формула | қазақша | по-русски |',
    '|---|---|---|',
    ...errorCalls.map((call) => {
      const shown = refusedCall(call);
      return row([`\`${call}\``, shown.kk, shown.ru]);
    }),
    '',
    '[Барлық функциялар / Все функции / All functions](../functions.md)',
    '',
  ].join('\n');
}

const paragraphs = ({ kk, ru, en }: Words): string[] => [kk, '', ru, '', en, ''];

/** A bar would end the cell of the table. */
const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** An argument that may be left out stands in brackets. */
const signature = ({ name, text }: HelpBlock['params'][number]): string =>
  text.includes('міндетті емес') ? `[${name}]` : name;

/** By the kind that the function is declared with: `export const NAME = perCell(…)`. */
function shapeOf(name: string): Words {
  const path = `src/functions/${name}.ts`;
  const [, kind = ''] = new RegExp(`^export const ${name} = ([a-zA-Z]+)`, 'm').exec(readSource(path)) ?? [];
  const shape = SHAPES[kind === 'perCellOfCall' ? 'perCell' : kind];
  if (shape === undefined) throw new Error(`${path}: of no kind that the reference knows`);
  return shape;
}
