import { type Column, columnOf, type Form } from '../core/forms/form.ts';
import { type Lang, type Words, words } from '../messages/catalog.ts';
import { freeName, NEWBORN, settleNewborn } from './newSheet.ts';
import type { DataValidation, Services, Sheet } from './surface.ts';

/** Rows a new ready sheet is prepared for; below them it is an ordinary sheet. */
const ROWS = 500;
const WIDTH = 150;

const EXAMPLE: Words = words('Мысал', 'Пример', 'Example');
const HELP: Words = words('Тізімнен таңдаңыз.', 'Выберите из списка.', 'Choose from the list.');
const COUNT_HELP: Words = words('Бүтін сан жазыңыз.', 'Введите целое число.', 'Enter a whole number.');
const GUARDED: Words = words(
  'Sapa бағандарды осы тақырыптар бойынша таниды.',
  'По этим заголовкам Sapa узнаёт графы.',
  'Sapa knows the columns by these headings.',
);
const TERMS = ['I', 'II', 'III', 'IV'];
const TERM: Words = words('{term} тоқсан', '{term} четверть', 'Term {term}');

/**
 * A sheet ready to be filled in: headings that Sapa knows, drop-downs, formats, a guarded head and one example row,
 * which is never counted. It gets its name last; one that was cut off before is thrown away by the next.
 */
export function writeTemplate({ SpreadsheetApp }: Services, form: Form, lang: Lang): string {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  settleNewborn(book);
  const columns = form.ready.map(([id]) => columnOf(form, id));
  const sheet = book.insertSheet(NEWBORN, book.getSheets().length);
  writeHead(sheet, form, columns, lang);
  const validations = columns.map((column) => validationOf(SpreadsheetApp, column, lang));
  sheet
    .getRange(3, 1, ROWS - 2, columns.length)
    .setDataValidations(Array.from({ length: ROWS - 2 }, () => validations));
  sheet.getRange(1, 1, 1, columns.length).protect().setDescription(GUARDED[lang]).setWarningOnly(true);
  sheet.setFrozenRows(1);
  sheet.setColumnWidths(1, columns.length, WIDTH);
  const name = freeName(form.names[lang], (taken) => book.getSheetByName(taken) !== null);
  sheet.setName(name);
  return name;
}

function writeHead(sheet: Sheet, form: Form, columns: readonly Column[], lang: Lang): void {
  const count = columns.length;
  const formats = columns.map(({ type }) => (type === 'count' ? '0' : '@'));
  sheet
    .getRange(1, 1, ROWS, count)
    .setNumberFormats([columns.map(() => '@'), ...Array.from({ length: ROWS - 1 }, () => formats)]);
  const values = form.ready.map(([, value]) => (typeof value === 'object' ? value[lang] : value));
  const example = values.map((value, index) => (index === 0 ? `${EXAMPLE[lang]}: ${value}` : value));
  const top = sheet.getRange(1, 1, 2, count);
  top.setValues([columns.map(({ heading }) => heading[lang]), example]);
  top.setFontWeights([columns.map(() => 'bold'), columns.map(() => 'normal')]);
  top.setFontColors([columns.map(() => '#202124'), columns.map(() => '#5f6368')]);
  top.setBackgrounds([columns.map(() => '#dbe7f3'), columns.map(() => '#f6f8fa')]);
  top.setWraps([columns.map(() => true), columns.map(() => false)]);
}

/** A warning, never a ban: what was pasted over it is found by the check. */
function validationOf(app: Services['SpreadsheetApp'], column: Column, lang: Lang): DataValidation | null {
  const options = optionsOf(column, lang);
  if (options) {
    return app
      .newDataValidation()
      .requireValueInList(options, true)
      .setAllowInvalid(true)
      .setHelpText(HELP[lang])
      .build();
  }
  if (column.type !== 'count') return null;
  return app
    .newDataValidation()
    .requireNumberGreaterThanOrEqualTo(0)
    .setAllowInvalid(true)
    .setHelpText(COUNT_HELP[lang])
    .build();
}

function optionsOf({ type, choices }: Column, lang: Lang): string[] | undefined {
  if (choices) return choices.map(({ names }) => names[lang]);
  if (type === 'part') return TERMS.map((term) => TERM[lang].replace('{term}', term));
  if (type === 'locality')
    return { kk: ['қала', 'ауыл'], ru: ['город', 'село'], en: ['urban', 'rural'] }[lang];
  return type === 'yesNo' ? { kk: ['иә', 'жоқ'], ru: ['да', 'нет'], en: ['yes', 'no'] }[lang] : undefined;
}
