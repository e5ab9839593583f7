import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { decodeText } from '../files/csv/encoding.ts';
import { openFile } from '../files/open.ts';
import { setUpPrinting } from '../files/printSetup.ts';
import { writeWorkbook } from '../files/xlsx/write.ts';
import type { WorkbookModel } from '../host/model/workbook.ts';
import { fill, type Lang, words } from '../messages/catalog.ts';
import { fileRefusals } from '../messages/refusals/file.ts';
import { Trouble } from './trouble.ts';

const NO_FILE = words(
  '«{file}» файлы ашылмады. Атауы мен жолын тексеріңіз.',
  'Файл «{file}» не открывается. Проверьте имя и путь.',
  'The file “{file}” cannot be opened. Check its name and path.',
);

export async function readWorkbookFile(path: string, lang: Lang): Promise<WorkbookModel> {
  const opened = await openFile(bytesOf(path, lang), basename(path));
  if (opened.ok) return opened.value;
  throw new Trouble(fill(fileRefusals[opened.error.code][lang], opened.error.values));
}

const NOT_TEXT = words(
  '«{file}» – мәтін файлы емес. Мәтінді .txt файлына сақтаңыз.',
  '«{file}» — не текстовый файл. Сохраните текст в файл .txt.',
  '“{file}” is not a text file. Save the text as a .txt file.',
);

/** A plain text in any of the encodings that offices send. */
export function readText(path: string, lang: Lang): string {
  const text = decodeText(bytesOf(path, lang));
  if (text.includes('\0')) throw new Trouble(fill(NOT_TEXT[lang], { file: path }));
  return text;
}

function bytesOf(path: string, lang: Lang): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new Trouble(fill(NO_FILE[lang], { file: path }));
  }
}

export async function saveWorkbook(path: string, book: WorkbookModel): Promise<void> {
  setUpPrinting(book);
  saveBytes(path, await writeWorkbook(book));
}

export function saveBytes(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
