import type { Result } from '../core/result.ts';
import type { WorkbookModel } from '../host/model/workbook.ts';
import type { FileRefusalCode } from '../messages/refusals/file.ts';
import { readCsv } from './csv/read.ts';
import { fileKind } from './fileKind.ts';
import { readWorkbook } from './xlsx/read.ts';

/** A file as a workbook, by what it holds: a .csv renamed to .xlsx opens, a picture renamed to .csv is refused. */
export async function openFile(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<WorkbookModel, FileRefusalCode>> {
  return fileKind(bytes) === 'text' ? readCsv(bytes, fileName) : readWorkbook(bytes, fileName);
}
