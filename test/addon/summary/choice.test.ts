/** A summary of some districts, or without some of its parts. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { ProjectFile } from '../../../src/build/project.ts';
import { project } from '../../project.ts';
import {
  INPUT,
  officeBook,
  ownSheets,
  Panel,
  rowOfKey,
  sheetNamed,
  sheetStamped,
  valueAt,
  wholeBook,
} from './office.ts';

let files: readonly ProjectFile[];
beforeAll(async () => {
  files = await project();
});

const TALGAR = '196200000';
const ILE = '196800000';
const ALL = ['Қорытынды 2025-T1', 'Қарасай ауданы 2025-T1', 'Талғар ауданы 2025-T1', 'Іле ауданы 2025-T1'];

const made = (panel: Panel): string[] =>
  panel.host.workbook.sheets.map(({ name }) => name).filter((name) => name.endsWith('2025-T1'));
const keysOf = (panel: Panel, id: string): string[] =>
  sheetStamped(panel.host.workbook, `2025-T1|${id}`).cells.map((row) => String(row?.[0]?.value ?? ''));
/** Sections with a heading in a sheet. */
const sectionsOf = (panel: Panel, id: string): string[] =>
  keysOf(panel, id).flatMap((key) => (key.endsWith('#heading') ? [key.slice(0, -8)] : []));
const statusOf = (panel: Panel, name: string): string => {
  const sheet = sheetNamed(panel.host.workbook, name);
  return String(valueAt(sheet, rowOfKey(sheet, 'status'), 2));
};

describe('some districts', () => {
  test('get their sheets; the overview shows and adds up all of them', () => {
    const panel = new Panel(files, officeBook());
    expect(panel.summary({ districts: [TALGAR] }).sheets).toEqual([ALL[0], ALL[2]]);
    expect(made(panel).sort()).toEqual([ALL[0], ALL[2]].sort());
    const overview = sheetStamped(panel.host.workbook, '2025-T1|overview');
    const graded = (key: string) => valueAt(overview, rowOfKey(overview, `attainment:${key}`), 5);
    // Term I: Талғар 33 + 36, Қарасай 37 + 40, Іле 41.
    expect([TALGAR, '195200000', ILE, 'total'].map(graded)).toEqual([69, 77, 41, 187]);
  });

  test('in another order, or named twice, are the same choice', () => {
    const panel = new Panel(files, officeBook());
    panel.summary({ districts: [TALGAR, ILE] });
    const before = wholeBook(panel.host.workbook);
    panel.summary({ districts: [ILE, TALGAR, ILE] });
    expect(wholeBook(panel.host.workbook)).toBe(before);
  });

  test('leave the sheets of the others as they are, and not outdated', () => {
    const panel = new Panel(files, officeBook());
    panel.summary();
    const cell = sheetNamed(panel.host.workbook, INPUT).cells[1]?.[6];
    if (cell) cell.value = 21;
    panel.summary({ districts: [TALGAR] });
    expect(made(panel)).toEqual(ALL);
    expect(statusOf(panel, 'Іле ауданы 2025-T1')).toMatch(/^Жасалған/);
    const charts = sheetNamed(panel.host.workbook, 'Іле ауданы 2025-T1').charts.length;
    expect(charts).toBeGreaterThan(0);
    panel.summary();
    expect(panel.ask('summary.start', { period: '2025-T1', language: 'kk' })).toMatchObject({
      done: 6,
      total: 6,
    });
  });

  test('of which one is not in the workbook are refused, and nothing is written', () => {
    const panel = new Panel(files, officeBook());
    const before = wholeBook(panel.host.workbook);
    const asked = { period: '2025-T1', language: 'kk', districts: [TALGAR, '751000000'] } as const;
    expect(panel.answer('summary.start', { ...asked, districts: [...asked.districts] })).toMatchObject({
      error: { code: 'district-absent', values: { code: '751000000' } },
    });
    expect(wholeBook(panel.host.workbook)).toBe(before);
  });

  test('may be none: then there is only the overview', () => {
    const panel = new Panel(files, officeBook());
    panel.summary({ districts: [] });
    expect(made(panel)).toEqual([ALL[0]]);
  });
});

describe('some parts', () => {
  test('are written, with what always stands', () => {
    const panel = new Panel(files, officeBook());
    panel.summary({ sections: ['locality', 'level'] });
    expect(sectionsOf(panel, 'overview')).toEqual(['attainment', 'level', 'locality']);
    expect(sectionsOf(panel, `district:${TALGAR}`)).toEqual(['keyFigures', 'schools', 'level', 'weakest']);
    expect(panel.host.workbook.sheets.slice(3).flatMap(({ charts }) => charts)).toEqual([]);
  });

  test('left out later disappear with their charts; what the user wrote beside them stays', () => {
    const panel = new Panel(files, officeBook());
    panel.summary();
    const { workbook } = panel.host;
    const own = ownSheets(workbook);
    const overview = sheetStamped(workbook, '2025-T1|overview');
    const row = rowOfKey(overview, `marks:${TALGAR}`);
    Object.assign(overview.cells[row - 1] ?? [], { 14: { value: 'осы жолды тексеру' } });
    const [userChart] = structuredClone(sheetNamed(workbook, INPUT).charts);
    overview.charts.push({ ...userChart, id: 9999 } as NonNullable<typeof userChart>);
    panel.summary({ sections: ['level'] });
    expect(sectionsOf(panel, 'overview')).toEqual(['attainment', 'level']);
    expect(overview.charts.map(({ id }) => id)).toEqual([9999]);
    expect(valueAt(overview, row, 15)).toBe('осы жолды тексеру');
    expect(overview.cells[row - 1]?.slice(1, 8).map((cell) => cell?.value ?? '')).toEqual([
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ]);
    expect(ownSheets(workbook)).toBe(own);
  });

  test('come back as they were', () => {
    const panel = new Panel(files, officeBook());
    panel.summary();
    const before = sectionsOf(panel, 'overview');
    panel.summary({ sections: [] });
    expect(sectionsOf(panel, 'overview')).toEqual(['attainment']);
    panel.summary();
    expect(sectionsOf(panel, 'overview')).toEqual(before);
    expect(sheetStamped(panel.host.workbook, '2025-T1|overview').charts.length).toBeGreaterThan(0);
  });

  test('are another input than all of them', () => {
    const panel = new Panel(files, officeBook());
    panel.summary();
    const job = panel.ask('summary.start', { period: '2025-T1', language: 'kk', sections: ['charts'] });
    expect(job.done).toBeLessThan(job.total);
  });

  test('that nobody knows are refused', () => {
    const sections = ['weather'] as never;
    const asked = { period: '2025-T1', language: 'kk', sections } as const;
    expect(new Panel(files, officeBook()).answer('summary.start', asked)).toMatchObject({
      error: { code: 'input-invalid' },
    });
  });
});

test('another tolerance is no other summary', () => {
  const panel = new Panel(files, officeBook());
  panel.summary();
  const { settings } = panel.ask('settings.read', {});
  panel.ask('settings.write', { ...settings, tolerance: 2 });
  expect(panel.ask('summary.start', { period: '2025-T1', language: 'kk' })).toMatchObject({
    done: 6,
    total: 6,
  });
});
