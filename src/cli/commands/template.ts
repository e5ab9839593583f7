import type { FormId } from '../../core/forms/form.ts';
import { FORMS } from '../../core/forms/index.ts';
import { addSheet, createWorkbook } from '../../host/model/create.ts';
import { fill, type Lang, words } from '../../messages/catalog.ts';
import { readySheet } from '../../messages/readySheet.ts';
import { saveWorkbook } from '../files.ts';
import { langOf, print } from '../options.ts';
import { Session } from '../session.ts';
import { Trouble } from '../trouble.ts';

const SAVED = words('Сақталды: {file}', 'Сохранено: {file}', 'Saved: {file}');

/** A workbook of ready sheets, one for each form named. */
export async function template(
  forms: readonly string[],
  options: { readonly out: string; readonly lang?: string },
): Promise<number> {
  const lang = langOf(options);
  const ids = forms.map((text) => formId(text, lang));
  const book = createWorkbook();
  // A spreadsheet is never without a sheet; this one goes once there is another.
  const first = addSheet(book, 'Sheet1');
  const session = await Session.open(book, lang);
  for (const form of ids) session.ask('template.create', readySheet(form, lang));
  book.sheets.splice(book.sheets.indexOf(first), 1);
  book.activeSheetId = book.sheets[0]?.id ?? 0;
  await saveWorkbook(options.out, book);
  print(fill(SAVED[lang], { file: options.out }));
  return 0;
}

const NO_FORM = words(
  '«{text}» деген нысан жоқ. Мынаның бірін жазыңыз: {options}.',
  'Формы «{text}» нет. Укажите одну из: {options}.',
  'There is no form “{text}”. Name one of: {options}.',
);

function formId(text: string, lang: Lang): FormId {
  const form = FORMS.find(({ id }) => id === text);
  if (form) return form.id;
  throw new Trouble(fill(NO_FORM[lang], { text, options: FORMS.map(({ id }) => id).join(', ') }));
}
