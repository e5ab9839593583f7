/** Where a workbook that is opened comes from. */
import { ok, type Result, refuse } from '../../core/result.ts';
import { openFile } from '../../files/open.ts';
import { addSheet, createWorkbook } from '../../host/model/create.ts';
import type { WorkbookModel } from '../../host/model/workbook.ts';
import type { Lang } from '../../messages/catalog.ts';
import type { FileRefusalCode } from '../../messages/refusals/file.ts';
import { workbenchWords } from '../../messages/workbench.ts';
import { scenarios } from '../../scenarios/index.ts';
import type { Source } from '../protocol.ts';
import { readKept } from './keep.ts';

export async function openSource(source: Source): Promise<Result<WorkbookModel, FileRefusalCode>> {
  switch (source.kind) {
    case 'empty':
      return ok(emptyWorkbook(source.lang));
    case 'scenario': {
      const scenario = scenarios.find(({ id }) => id === source.id);
      return ok(
        scenario?.workbook(source.lang === 'en' ? undefined : source.lang) ?? emptyWorkbook(source.lang),
      );
    }
    case 'kept': {
      const book = readKept(source.bytes);
      return book ? ok(book) : refuse('file.damaged', { file: source.name });
    }
    case 'file':
      return openFile(source.bytes, source.name);
  }
}

function emptyWorkbook(lang: Lang): WorkbookModel {
  const locale = { kk: 'kk_KZ', ru: 'ru_KZ', en: 'en_US' }[lang];
  const book = createWorkbook({ name: workbenchWords.newWorkbook[lang], locale });
  addSheet(book, workbenchWords.sheetName[lang].replace('{n}', '1'));
  return book;
}
