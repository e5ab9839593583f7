import { words } from '../catalog.ts';

/** Words about fixes: what would stand in a cell, what was done, what was left alone and why. */
export const fixWords = {
  before: words('Болған', 'Было', 'Before'),
  after: words('Болады', 'Станет', 'After'),
  blank: words('(бос)', '(пусто)', '(blank)'),
  alsoRows: words(
    'Парақтың тағы {n} жолында да солай жазылады.',
    'Так же будет записано ещё в строках: {n}.',
    'Written so in other rows too: {n}.',
  ),
  clears: words('Жол тазаланады', 'Строка будет очищена', 'The row will be emptied'),
  fix: words('Түзету', 'Исправить', 'Fix'),
  fixAlike: words('Ұқсастарын түзету: {n}', 'Исправить все такие: {n}', 'Fix all alike: {n}'),
  undo: words('Кері қайтару', 'Отменить исправление', 'Undo fix'),
  gathering: words(
    'Ұқсас ескертпелер жиналып жатыр…',
    'Собираются такие же замечания…',
    'Gathering the findings that are alike…',
  ),
  fixing: words('Түзетіліп жатыр…', 'Исправление…', 'Fixing…'),
  undoing: words('Кері қайтарылып жатыр…', 'Отмена исправления…', 'Undoing the fix…'),
  fixed: words('Түзетілді: {n}', 'Исправлено: {n}', 'Fixed: {n}'),
  left: words('Түзетілмеді: {n}', 'Не исправлено: {n}', 'Left alone: {n}'),
  more: words(
    'Бір ретте тек осынша ұяшық түзетіледі. Қалғаны: {n}.',
    'Больше ячеек за один раз не исправляется. Осталось: {n}.',
    'So many are fixed at a time. Left: {n}.',
  ),
  undone: words('Қайтарылған ұяшық: {n}', 'Возвращено ячеек: {n}', 'Cells restored: {n}'),
};

/** Why a cell was left alone; the last word of a line that begins with its address. */
export const refusedFixWords = {
  changed: words('ұяшық содан бері өзгерген', 'ячейка с тех пор изменилась', 'the cell has changed since'),
  formula: words('ұяшықта формула тұр', 'в ячейке стоит формула', 'the cell holds a formula'),
  spill: words(
    'мәнді басқа ұяшықтағы формула шығарады',
    'значение выводит формула из другой ячейки',
    'a formula in another cell gives the value',
  ),
  merged: words('ұяшық біріктірілген', 'ячейка объединена', 'the cell is merged'),
  protected: words('ұяшық қорғалған', 'ячейка защищена', 'the cell is protected'),
  gone: words('бұл ескертпе енді жоқ', 'этого замечания больше нет', 'the finding is no longer there'),
};
