import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ColumnOverview, SheetOverview } from '../../../src/addon/contract.ts';
import { FORMS } from '../../../src/core/forms/index.ts';
import { ok, refuse } from '../../../src/core/result.ts';
import { words } from '../../../src/messages/catalog.ts';
import { readySheet } from '../../../src/messages/readySheet.ts';
import { EMPTY, opened, settled } from '../opened.ts';

afterEach(() => vi.unstubAllGlobals());

const QUALITY = words('Білім сапасы, %', 'Качество знаний, %', 'Quality of knowledge, %');

const column = (heading: string, more: Partial<ColumnOverview> = {}): ColumnOverview => ({
  heading,
  letters: 'H',
  meaning: null,
  column: null,
  state: 'unrecognised',
  answered: false,
  candidates: [],
  samples: [],
  ...more,
});

const doubtful = column('Сапа көрсеткіші', {
  state: 'unsure',
  candidates: [{ column: 'quality', meaning: QUALITY }],
  samples: ['55,47', '62,1'],
});

const sheet = (name: string, columns: readonly ColumnOverview[]): SheetOverview => ({
  name,
  form: words('Үлгерім', 'Успеваемость', 'Attainment'),
  formId: 'attainment',
  rows: 1240,
  columns,
  lacks: [],
});

const overviewOf = (...sheets: SheetOverview[]) => ok({ ...EMPTY, sheets });

describe('a heading in doubt', () => {
  test('is asked about once for all sheets, with its letters, values and what it may be', async () => {
    const { page } = await opened({
      'workbook.overview': () => overviewOf(sheet('Ақсу', [doubtful]), sheet('Тараз', [doubtful])),
    });
    expect(page.root.seen).toContain('Уточните названия граф: 1');
    expect(page.root.seen).toContain('Ақсу · Столбец H +1');
    expect(page.root.seen).toContain('Значения: 55,47 · 62,1');
    const options = page.get('doubt-0').findAll(({ tag }) => tag === 'option');
    expect(options.slice(0, 3).map(({ textContent }) => textContent)).toEqual([
      'Выберите',
      'Качество знаний, %',
      'Не используется',
    ]);
    expect(options.length).toBe(3 + (FORMS[0]?.columns.length ?? 0) - 1);
  });

  test('is answered, and the workbook is read again', async () => {
    let isAnswered = false;
    const { page, inputsOf } = await opened({
      'workbook.overview': () => overviewOf(sheet('Ақсу', isAnswered ? [] : [doubtful])),
      'headings.answer': () => {
        isAnswered = true;
        return ok(null);
      },
    });
    page.press('save-answers');
    expect(page.live.textContent).toBe('Сначала выберите ответ хотя бы для одной графы.');
    page.type('doubt-0', 'quality');
    page.press('save-answers');
    await settled();
    expect(inputsOf('headings.answer')).toEqual([
      { answers: [{ heading: 'Сапа көрсеткіші', column: 'quality' }] },
    ]);
    expect(page.live.textContent).toBe('Ответы сохранены');
    expect(page.getElementById('doubts')).toBeNull();
    expect(page.activeElement?.id).toBe('panel-data');
  });

  test('may be none of ours', async () => {
    const { page, inputsOf } = await opened({
      'workbook.overview': () => overviewOf(sheet('Ақсу', [doubtful])),
      'headings.answer': () => ok(null),
    });
    page.type('doubt-0', '-');
    page.press('save-answers');
    await settled();
    expect(inputsOf('headings.answer')).toEqual([
      { answers: [{ heading: 'Сапа көрсеткіші', column: null }] },
    ]);
  });

  test('whose answer is not taken keeps what was chosen', async () => {
    const { page } = await opened({
      'workbook.overview': () => overviewOf(sheet('Ақсу', [doubtful])),
      'headings.answer': () => refuse('locked'),
    });
    page.type('doubt-0', 'quality');
    page.press('save-answers');
    await settled();
    expect(page.root.seen).toContain('Таблица сейчас занята');
    expect(page.get('doubt-0').value).toBe('quality');
  });
});

test('any heading can be given another meaning, and the focus goes along', async () => {
  const { page, inputsOf } = await opened({
    'workbook.overview': () => overviewOf(sheet('Ақсу 1', [column('Ескерту')])),
    'headings.answer': () => ok(null),
  });
  const place = encodeURIComponent('Ақсу 1!H');
  page.press(`change-${place}`);
  expect(page.activeElement?.id).toBe(`edit-${place}`);
  page.press(`edit-${place}-cancel`);
  expect(page.activeElement?.id).toBe(`change-${place}`);
  page.press(`change-${place}`);
  page.type(`edit-${place}`, 'exempt');
  page.press(`edit-${place}-save`);
  await settled();
  expect(inputsOf('headings.answer')).toEqual([{ answers: [{ heading: 'Ескерту', column: 'exempt' }] }]);
  expect(page.activeElement?.id).toBe(`change-${place}`);
});

describe('a workbook', () => {
  test('with nothing in it says what to do, and offers every form', async () => {
    const { page } = await opened({ 'workbook.overview': () => ok(EMPTY) });
    expect(page.root.seen).toContain('Данных пока нет');
    for (const { id, names } of FORMS) expect(page.get(`create-${id}`).textContent).toBe(`+ ${names.ru}`);
  });

  test('gets a ready sheet, which is opened and read', async () => {
    const { page, asked } = await opened({ 'template.create': () => ok({ sheet: 'Үлгерім' }) });
    page.press('create-attainment');
    await settled();
    expect(asked.slice(-3)).toEqual([
      { name: 'template.create', input: readySheet('attainment', 'ru') },
      { name: 'workbook.select', input: { sheet: 'Үлгерім', row: 0 } },
      { name: 'workbook.overview', input: {} },
    ]);
    expect(page.live.textContent).toBe('Создан лист «Үлгерім»');
  });

  test('with data leads to the check, and runs it', async () => {
    const { page, inputsOf } = await opened({ 'workbook.overview': () => overviewOf(sheet('Ақсу', [])) });
    page.press('go-check');
    await settled();
    expect(page.activeElement?.id).toBe('panel-check');
    expect(inputsOf('check.run')).toEqual([{ from: 0 }]);
  });
});
