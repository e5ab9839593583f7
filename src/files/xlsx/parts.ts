/** The parts of a workbook file that the reader of cells passes over: drawings and their charts. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { all, at, parseXml } from './xml.ts';

export type Parts = ReadonlyMap<string, string>;

const CHART_PARTS = /^xl\/(?:workbook\.xml|_rels\/|worksheets\/_rels\/|drawings\/|charts\/chart)/;

/** Chart and drawing parts as text, with everything needed to find them. Cells are not unpacked a second time. */
export function chartParts(bytes: Uint8Array): Parts {
  const files = unzipSync(bytes, { filter: ({ name }) => CHART_PARTS.test(name) });
  return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
}

/** One part as text; empty when the file has none of that name. */
export function partText(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes, { filter: (part) => part.name === name })[name];
  return content ? strFromU8(content) : '';
}

/** The same file with some parts put in the place of what was there. */
export function withParts(bytes: Uint8Array, parts: Parts): Uint8Array {
  const files = unzipSync(bytes);
  for (const [name, content] of parts) files[name] = strToU8(content);
  return zipSync(files, { level: 6 });
}

/** The drawing part of each sheet, by the sheet's name in the file. */
export function drawingsBySheet(parts: Parts): Map<string, string> {
  const book = 'xl/workbook.xml';
  const links = relations(parts, book);
  const found = new Map<string, string>();
  for (const { attributes } of all(at(parseXml(parts.get(book) ?? ''), 'sheets'), 'sheet')) {
    const sheetPart = links.get(attributes.id ?? '')?.target;
    const drawing =
      sheetPart && [...relations(parts, sheetPart).values()].find(({ type }) => type === 'drawing');
    if (drawing && attributes.name) found.set(attributes.name, drawing.target);
  }
  return found;
}

/** What a part's links lead to, by the link's id: the last word of its type, and a path from the root. */
export function relations(parts: Parts, part: string): Map<string, { type: string; target: string }> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const list = parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`) ?? '';
  return new Map(
    all(parseXml(list), 'Relationship').map(({ attributes: { Id = '', Type = '', Target = '' } }) => [
      Id,
      { type: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(folder, Target) },
    ]),
  );
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** What an archive holds, told without unpacking it; nothing when it is no whole archive. */
export function contentsOf(bytes: Uint8Array): { isWorkbook: boolean; unpacked: number } | undefined {
  const contents = { isWorkbook: false, unpacked: 0 };
  try {
    unzipSync(bytes, {
      filter({ name, originalSize }) {
        contents.isWorkbook ||= name.endsWith('workbook.xml');
        contents.unpacked += originalSize;
        return false;
      },
    });
  } catch {
    return undefined;
  }
  return contents;
}
