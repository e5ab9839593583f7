/** Workbook files put together by hand: what Excel and other programs write, and what they should not. */
import { strToU8, zipSync } from 'fflate';

/** A number, a text, or the cell as XML has it: type, style, formula and value. */
export type RawCell =
  | string
  | number
  | { readonly t?: string; readonly s?: number; readonly f?: string; readonly v?: string | number };

export interface RawSheet {
  readonly name: string;
  readonly rows: readonly (readonly RawCell[])[];
  readonly hidden?: readonly number[];
  readonly merges?: readonly string[];
  /** Rows as XML, below the others. */
  readonly more?: string;
}

const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Number formats by the index of the style: General, a date, a percentage to two decimals. */
const STYLES = `<styleSheet ${NAMESPACES}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="10" applyNumberFormat="1"/></cellXfs></styleSheet>`;

export function rawXlsx(sheets: readonly RawSheet[]): Uint8Array {
  const links = [
    ...sheets.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
    relation('rIdStyles', 'styles', 'styles.xml'),
  ];
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook ${NAMESPACES}><sheets>${sheets
      .map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(links),
    'xl/styles.xml': STYLES,
  };
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet);
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`;
const relations = (links: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;

function sheetXml({ rows, hidden = [], merges = [], more = '' }: RawSheet): string {
  const lines = rows.map(
    (cells, at) =>
      `<row r="${at + 1}"${hidden.includes(at + 1) ? ' hidden="1"' : ''}>${cells
        .map((cell, column) => cellXml(cell, `${letters(column + 1)}${at + 1}`))
        .join('')}</row>`,
  );
  const areas = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<worksheet ${NAMESPACES}><sheetData>${lines.join('')}${more}</sheetData>${
    areas && `<mergeCells>${areas}</mergeCells>`
  }</worksheet>`;
}

function cellXml(cell: RawCell, ref: string): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${ref}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  const { t, s, f, v } = cell;
  const attributes = `${t === undefined ? '' : ` t="${t}"`}${s === undefined ? '' : ` s="${s}"`}`;
  const formula = f === undefined ? '' : `<f>${escaped(f)}</f>`;
  return `<c r="${ref}"${attributes}>${formula}${v === undefined ? '' : `<v>${v}</v>`}</c>`;
}

const letters = (column: number): string =>
  (column > 26 ? letters(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
