import type { ColumnFormat } from '../core/summary/plan.ts';
import type { RowLook } from './layout.ts';

/** Pixels: the column of names, and all columns of figures. Two widths, because each costs a call. */
export const FIRST_WIDTH = 230;
const WIDEST_FIRST = 360;
/** Of a letter of ten points, with room to spare. */
const LETTER = 6.8;
export const OTHER_WIDTH = 104;

/** As wide as the names in it, within reason: of a school one wants to read the whole name. */
export const firstWidth = (names: readonly string[]): number =>
  Math.round(
    Math.min(WIDEST_FIRST, Math.max(FIRST_WIDTH, ...names.map(({ length }) => 12 + LETTER * length))),
  );

/** Number formats. A change carries its sign, so that nothing is said by colour alone. */
export const NUMBER_FORMATS: Readonly<Record<ColumnFormat, string>> = {
  text: '@',
  count: '#,##0',
  decimal1: '#,##0.0',
  decimal2: '#,##0.00',
  percent: '0.0',
  heat: '0.0',
  mark: '0.00',
  deltaCount: '[>0]+#,##0;[<0]"−"#,##0;0',
  deltaDecimal: '[>=0.05]+#,##0.0;[<=-0.05]"−"#,##0.0;0.0',
  deltaPp: '[>=0.05]+0.0;[<=-0.05]"−"0.0;0.0',
  deltaMark: '[>=0.005]+0.00;[<=-0.005]"−"0.00;0.00',
  place: '0',
};

export interface Look {
  readonly bold: boolean;
  readonly size: number;
  readonly color: string;
  readonly background: string | null;
  readonly wrap: boolean;
}

const INK = '#202124';
const PLAIN: Look = { bold: false, size: 10, color: INK, background: null, wrap: false };

/** The look of a row; only heads and totals are filled, a warning is said in words and only tinted. */
export const LOOKS: Readonly<Record<RowLook, Look>> = {
  keys: { ...PLAIN, size: 8, color: '#5f6368' },
  title: { ...PLAIN, bold: true, size: 14 },
  line: PLAIN,
  quiet: { ...PLAIN, size: 9, color: '#5f6368' },
  warning: { ...PLAIN, size: 9, color: '#8a4b08' },
  heading: { ...PLAIN, bold: true, size: 11, color: '#174a7c' },
  group: { ...PLAIN, bold: true, background: '#dbe7f3', wrap: true },
  head: { ...PLAIN, bold: true, background: '#dbe7f3', wrap: true },
  body: PLAIN,
  total: { ...PLAIN, bold: true, background: '#eef3f8' },
  note: { ...PLAIN, size: 9, color: '#5f6368' },
  empty: PLAIN,
};
