import { type Column, columnOf, type Form } from '../core/forms/form.ts';
import type { Lang } from '../messages/catalog.ts';
import { instructionOf, templateOptions, templateWords } from '../messages/template.ts';
import { freeName, NEWBORN, settleNewborn } from './newSheet.ts';
import type { DataValidation, Services, Sheet } from './surface.ts';

/** Rows a new ready sheet is prepared for; below them it is an ordinary sheet. */
const ROWS = 500;
const WIDTH = 150;

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
  sheet
    .getRange(1, 1, 1, columns.length)
    .protect()
    .setDescription(templateWords.guarded[lang])
    .setWarningOnly(true);
  sheet.setFrozenRows(1);
  sheet.setColumnWidths(1, columns.length, WIDTH);
  const name = freeName(form.names[lang], (taken) => book.getSheetByName(taken) !== null);
  sheet.setName(name);
  return name;
}

function writeHead(sheet: Sheet, form: Form, columns: readonly Column[], lang: Lang): void {
  const count = columns.length;
  const formats = columns.map(formatOf);
  sheet
    .getRange(1, 1, ROWS, count)
    .setNumberFormats([columns.map(() => '@'), ...Array.from({ length: ROWS - 1 }, () => formats)]);
  const values = form.ready.map(([, value]) => (typeof value === 'object' ? value[lang] : value));
  const example = values.map((value, index) =>
    index === 0 ? `${templateWords.example[lang]}: ${value}` : value,
  );
  const top = sheet.getRange(1, 1, 2, count);
  top.setValues([columns.map(({ heading }) => heading[lang]), example]);
  top.setFontWeights([columns.map(() => 'bold'), columns.map(() => 'normal')]);
  top.setFontColors([columns.map(() => '#202124'), columns.map(() => '#5f6368')]);
  top.setBackgrounds([columns.map(() => '#dbe7f3'), columns.map(() => '#f6f8fa')]);
  top.setWraps([columns.map(() => true), columns.map(() => false)]);
  top.setNotes([
    columns.map((column) => instructionOf(column, form.required.includes(column.id), lang)),
    columns.map(() => null),
  ]);
}

/** A text stays as it is typed: «10-11» is no date, a code keeps its zeros. A number is shown as it was entered. */
const formatOf = ({ type }: Column): string =>
  type === 'count' || type === 'year' ? '0' : type === 'percent' || type === 'decimal' ? '0.##' : '@';

/** A warning, never a ban: what was pasted over it is found by the check. */
function validationOf(app: Services['SpreadsheetApp'], column: Column, lang: Lang): DataValidation | null {
  const { type, range } = column;
  const rule = app
    .newDataValidation()
    .setAllowInvalid(true)
    .setHelpText(instructionOf(column, false, lang));
  const options = templateOptions(column, lang);
  if (options) return rule.requireValueInList([...options], true).build();
  if (type === 'percent') return rule.requireNumberBetween(0, 100).build();
  if (type === 'year') return rule.requireNumberBetween(1990, 2100).build();
  if (range !== undefined) return rule.requireNumberBetween(...range).build();
  return type === 'count' || type === 'decimal' ? rule.requireNumberGreaterThanOrEqualTo(0).build() : null;
}
