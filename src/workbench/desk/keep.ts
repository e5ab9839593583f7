/** The workbook as bytes that the browser keeps between visits: the whole model, nothing lost. */
import type { WorkbookModel } from '../../host/model/workbook.ts';

/** Grows when an older page could no longer read it. */
const VERSION = 1;

export const keepBytes = (book: WorkbookModel): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ v: VERSION, book }, withCollections));

/** undefined for what this page cannot read. */
export function readKept(bytes: Uint8Array): WorkbookModel | undefined {
  try {
    const kept = JSON.parse(new TextDecoder().decode(bytes), backToCollections) as {
      v: number;
      book: WorkbookModel;
    };
    return kept.v === VERSION && Array.isArray(kept.book.sheets) ? withHoles(kept.book) : undefined;
  } catch {
    return undefined;
  }
}

function withCollections(_key: string, value: unknown): unknown {
  if (value instanceof Map) return { $map: [...value] };
  if (value instanceof Set) return { $set: [...value] };
  return value;
}

function backToCollections(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('$map' in value) return new Map(value.$map as [unknown, unknown][]);
  if ('$set' in value) return new Set(value.$set as unknown[]);
  return value;
}

/** JSON writes absent rows and cells as null. */
function withHoles(book: WorkbookModel): WorkbookModel {
  for (const sheet of book.sheets)
    sheet.cells = sheet.cells.map((row) => (row ?? []).map((cell) => cell ?? undefined));
  return book;
}
