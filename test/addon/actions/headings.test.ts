import { beforeAll, describe, expect, test } from 'vitest';
import type { ColumnOverview } from '../../../src/addon/contract.ts';
import type { ProjectFile } from '../../../src/build/project.ts';
import { addSheet, createWorkbook, fillRows } from '../../../src/host/model/create.ts';
import { project } from '../../project.ts';
import { Panel } from '../summary/office.ts';

let files: readonly ProjectFile[];
beforeAll(async () => {
  files = await project();
});

/** «Автобуспен келеді» is no heading of ours; «Качество знаний (план)» only looks like one. */
function panelOver(rows: number = 1): Panel {
  const workbook = createWorkbook({ locale: 'ru_KZ' });
  const sheet = addSheet(workbook, 'Бағалар', 200, 14);
  fillRows(sheet, [
    [
      'Учебный год',
      'Четверть',
      'Район',
      'Школа',
      'Класс',
      '5',
      '4',
      '3',
      '2',
      'Автобуспен келеді',
      'Качество знаний (план)',
    ],
    ...Array.from({ length: rows }, (_, row) => [
      '2025-2026',
      'I',
      'Талгарский район',
      `СШ №${row + 1}`,
      '5А',
      4,
      8,
      7,
      1,
      20 + row,
      0.625,
    ]),
  ]);
  return new Panel(files, workbook);
}

const columnsOf = (panel: Panel): readonly ColumnOverview[] =>
  panel.ask('workbook.overview', {}).sheets[0]?.columns ?? [];
const columnAt = (panel: Panel, letters: string): ColumnOverview | undefined =>
  columnsOf(panel).find((column) => column.letters === letters);

describe('the overview of columns', () => {
  test('names a form and its columns by id and by letters', () => {
    const panel = panelOver();
    expect(panel.ask('workbook.overview', {}).sheets[0]).toMatchObject({ formId: 'attainment', rows: 1 });
    expect(columnAt(panel, 'F')).toMatchObject({
      column: 'mark5',
      state: 'sure',
      answered: false,
      samples: [],
    });
  });

  test('shows what stands under a column that was not recognised, and what a doubtful one may be', () => {
    const panel = panelOver(7);
    expect(columnAt(panel, 'J')).toMatchObject({
      state: 'unrecognised',
      column: null,
      candidates: [],
      samples: ['20', '21', '22', '23', '24'],
    });
    const doubtful = columnAt(panel, 'K');
    expect(doubtful).toMatchObject({ state: 'unsure', column: 'quality' });
    expect(doubtful?.candidates[0]).toMatchObject({ column: 'quality' });
    // As the sheet shows it: a decimal comma in this locale.
    expect(doubtful?.samples[0]).toBe('0,625');
  });

  test('asks for shown values of sheets with such columns only, and each whole-range getter once', () => {
    const panel = panelOver(300);
    panel.ask('workbook.overview', {});
    const [overview] = panel.executions;
    for (const getter of ['getValues', 'getNumberFormats', 'getMergedRanges', 'getDisplayValues'])
      expect(overview?.calls[`Range.${getter}`], getter).toBe(1);
    panel.ask('headings.answer', {
      answers: [
        { heading: 'Автобуспен келеді', column: 'pupils' },
        { heading: 'Качество знаний (план)', column: 'quality' },
      ],
    });
    panel.ask('workbook.overview', {});
    expect(panel.executions[2]?.calls['Range.getDisplayValues']).toBeUndefined();
  });
});

describe('an answer about a heading', () => {
  test('is how the column is read from now on: 20 pupils have 20 marks, 25 have too few', () => {
    const panel = panelOver(6);
    const rules = () => panel.ask('check.run', { from: 0 }).groups.map(({ rule }) => rule);
    const before = panel.ask('check.run', { from: 0 }).hash;
    expect(rules()).not.toContain('marks-sum');
    panel.ask('headings.answer', { answers: [{ heading: 'Автобуспен келеді', column: 'pupils' }] });
    expect(columnAt(panel, 'J')).toMatchObject({ column: 'pupils', state: 'sure', answered: true });
    expect(rules()).toContain('marks-sum');
    expect(panel.ask('check.run', { from: 0 }).hash).not.toBe(before);
  });

  test('«none of ours» takes the question away', () => {
    const panel = panelOver();
    panel.ask('headings.answer', { answers: [{ heading: 'Качество знаний (план)', column: null }] });
    expect(columnAt(panel, 'K')).toMatchObject({ column: null, state: 'unrecognised', answered: true });
    expect(panel.ask('check.run', { from: 0 }).groups.map(({ rule }) => rule)).not.toContain(
      'heading-unsure',
    );
  });

  test('stays when another heading is answered, and gives way to a later answer of its own', () => {
    const panel = panelOver();
    panel.ask('headings.answer', { answers: [{ heading: 'Качество знаний (план)', column: null }] });
    panel.ask('headings.answer', { answers: [{ heading: 'Автобуспен келеді', column: 'exempt' }] });
    panel.ask('headings.answer', { answers: [{ heading: 'Автобуспен келеді', column: 'pupils' }] });
    expect(columnAt(panel, 'K')?.answered).toBe(true);
    expect(columnAt(panel, 'J')?.column).toBe('pupils');
  });

  test('about a column of another form makes it none of this one', () => {
    const panel = panelOver();
    panel.ask('headings.answer', { answers: [{ heading: 'Автобуспен келеді', column: 'capacity' }] });
    expect(columnAt(panel, 'J')).toMatchObject({ column: null, state: 'unrecognised' });
  });

  test('is refused where no form has such a column', () => {
    const answers = [{ heading: 'Автобуспен келеді', column: 'salary' }];
    expect(panelOver().answer('headings.answer', { answers })).toMatchObject({
      error: { code: 'input-invalid' },
    });
  });

  test('is kept with hundreds of others, in pieces that a property holds; the oldest are forgotten', () => {
    const panel = panelOver();
    const long = (index: number) => `${'қ'.repeat(280)}${index}`;
    for (let from = 0; from < 300; from += 100) {
      panel.ask('headings.answer', {
        answers: Array.from({ length: 100 }, (_, index) => ({ heading: long(from + index), column: null })),
      });
    }
    panel.ask('headings.answer', { answers: [{ heading: 'Автобуспен келеді', column: 'pupils' }] });
    expect(columnAt(panel, 'J')?.column).toBe('pupils');
    const stored = Object.values(panel.host.workbook.properties.document).join('');
    expect(stored).toContain(long(299));
    expect(stored).not.toContain(long(5));
  });

  test('that was stored by nobody knows whom does not keep the panel from opening', () => {
    const panel = panelOver();
    panel.host.workbook.properties.document['sapa.headings.0'] = '[["5"],7,["Район",3],';
    expect(columnAt(panel, 'F')?.column).toBe('mark5');
    panel.host.workbook.properties.document['sapa.headings.0'] = '[["5"],7,["4",3],["3",null]]';
    expect(columnAt(panel, 'F')?.column).toBe('mark5');
    expect(columnAt(panel, 'H')?.answered).toBe(true);
  });
});

test('a sheet that was only coloured holds no rows, so the workbook is as good as empty', () => {
  const workbook = createWorkbook();
  const sheet = addSheet(workbook, 'Лист1', 100, 5);
  sheet.cells[9] = [undefined, { style: 0 }];
  const panel = new Panel(files, workbook);
  expect(panel.ask('workbook.overview', {}).sheets).toMatchObject([{ name: 'Лист1', form: null, rows: 0 }]);
});
