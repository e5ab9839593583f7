import { afterEach, describe, expect, test, vi } from 'vitest';
import { ok, refuse } from '../../../src/core/result.ts';
import { words } from '../../../src/messages/catalog.ts';
import type { Answers } from '../opened.ts';
import { EMPTY, jobOf, opened, settled } from '../opened.ts';

afterEach(() => vi.unstubAllGlobals());

async function onSummary(answers: Answers = {}) {
  const panel = await opened(answers);
  panel.page.press('tab-summary');
  return panel;
}

const counting = (onStep: (done: number) => void = () => {}) => {
  let done = 0;
  return {
    'summary.start': () => jobOf(0, { next: 'Қорытынды 2025-T1' }),
    'summary.step': () => {
      done += 1;
      onStep(done);
      return jobOf(done, { next: `парақ ${done}`, sheets: ['Қорытынды 2025-T1'] });
    },
  };
};

describe('a summary', () => {
  test('is written sheet by sheet until all are there, and its sheets can be opened', async () => {
    const { page, asked, inputsOf } = await onSummary(counting());
    page.press('make');
    await settled();
    const names = asked.map(({ name }) => name).filter((name) => name.startsWith('summary'));
    expect(names).toEqual(['summary.start', 'summary.step', 'summary.step', 'summary.step']);
    expect(page.live.textContent).toBe('Готово');
    page.pressText('Қорытынды 2025-T1');
    await settled();
    expect(inputsOf('workbook.select')).toEqual([{ sheet: 'Қорытынды 2025-T1', row: 0 }]);
  });

  test('says which sheet is being written, and how far it is', async () => {
    const seen: string[] = [];
    const { page } = await onSummary(counting(() => seen.push(page.root.seen)));
    page.press('make');
    await settled();
    expect(seen[0]).toContain('Ход: 0 из 3');
    expect(seen[0]).toContain('Записывается: Қорытынды 2025-T1');
    expect(seen[1]).toContain('Ход: 1 из 3');
  });

  test('is made for the latest period unless another is chosen, of everything', async () => {
    const { page, inputsOf } = await onSummary({ 'summary.start': () => jobOf(3) });
    page.press('make');
    await settled();
    page.type('period', '2024-T4');
    page.press('make');
    await settled();
    expect(inputsOf('summary.start')).toEqual([
      { period: '2025-T1', language: 'ru' },
      { period: '2024-T4', language: 'ru' },
    ]);
    expect(page.root.seen).toContain('Изменений нет');
  });

  test('stops after the sheet under way, and goes on from there', async () => {
    const steps: number[] = [];
    const { page, inputsOf } = await onSummary(
      counting((done) => {
        steps.push(done);
        if (done === 1) page.press('stop');
      }),
    );
    page.press('make');
    await settled();
    expect(steps).toEqual([1]);
    expect(inputsOf('summary.stop')).toEqual([{ jobId: 'j' }]);
    expect(page.live.textContent).toBe('Остановлено');
    page.press('resume');
    await settled();
    expect(steps).toEqual([1, 2, 3]);
    expect(page.root.seen).toContain('Готово');
  });

  test('that fails on the way can be taken up again', async () => {
    let calls = 0;
    const { page, inputsOf } = await onSummary({
      'summary.start': () => jobOf(0),
      'summary.step': () => (++calls === 1 ? refuse('service-busy') : jobOf(3)),
    });
    page.press('make');
    await settled();
    page.press('retry-summary');
    await settled();
    expect(inputsOf('summary.start').length).toBe(1);
    expect(page.root.seen).toContain('Готово');
  });

  test('whose job is gone is made anew', async () => {
    let calls = 0;
    const { page, inputsOf } = await onSummary({
      'summary.start': () => jobOf(++calls === 1 ? 0 : 3),
      'summary.step': () => refuse('job-gone'),
    });
    page.press('make');
    await settled();
    page.press('retry-summary');
    await settled();
    expect(inputsOf('summary.start').length).toBe(2);
  });

  test('that a colleague is making says who and since when', async () => {
    const { page } = await onSummary({
      'summary.start': () => refuse('busy', { who: 'Марат Оспанов', since: '14:05' }),
    });
    page.press('make');
    await settled();
    expect(page.root.seen).toContain('Марат Оспанов, начало 14:05');
  });

  test('of twenty sheets is spoken of at each quarter, not at each sheet', async () => {
    const spoken = new Set<string | null>();
    let done = 0;
    const { page } = await onSummary({
      'summary.start': () => jobOf(0, { total: 20 }),
      'summary.step': () => {
        spoken.add(page.live.textContent);
        return jobOf(++done, { total: 20 });
      },
    });
    page.press('make');
    await settled();
    expect([...spoken]).toEqual(['Ход: 0 из 20', 'Ход: 5 из 20', 'Ход: 10 из 20', 'Ход: 15 из 20']);
  });
});

test('a summary found unfinished can be gone on with', async () => {
  const unfinished = { jobId: 'u', done: 1, total: 3, sheets: [], period: '2024-T4' };
  const { page, inputsOf } = await onSummary({
    'workbook.overview': () => ok({ ...EMPTY, periods: ['2025-T1'], unfinished }),
    'summary.step': () => jobOf(3, { jobId: 'u' }),
  });
  expect(page.root.seen).toContain('Не завершено: IV четверть 2024-2025 учебного года');
  page.press('resume');
  await settled();
  expect(inputsOf('summary.step')).toEqual([{ jobId: 'u' }]);
  expect(page.root.seen).toContain('Готово');
  page.type('period', '2025-T1');
  expect(page.root.seen).not.toContain('Не завершено');
});

describe('what goes into a summary', () => {
  const district = (kato: string | null, name: string) => ({ kato, name: words(name, name, name) });
  const withDistricts: Answers = {
    'workbook.overview': () =>
      ok({
        ...EMPTY,
        periods: ['2025-T1'],
        districts: [
          district('196200000', 'Талғар'),
          district('194000000', 'Іле'),
          district(null, 'Белгісіз'),
        ],
      }),
    'summary.start': () => jobOf(3),
  };

  test('are the districts and the sections that were left in', async () => {
    const { page, inputsOf } = await onSummary(withDistricts);
    page.press('districts');
    page.get('districts-194000000').listeners.get('change')?.({});
    page.press('sections');
    page.press('sections-none');
    page.get('sections-charts').listeners.get('change')?.({});
    page.press('make');
    await settled();
    expect(inputsOf('summary.start')).toEqual([
      { period: '2025-T1', language: 'ru', districts: ['196200000', 'Белгісіз'], sections: ['charts'] },
    ]);
    expect(page.get('districts').textContent).toContain('2 из 3');
  });

  test('is at least one district', async () => {
    const { page, inputsOf } = await onSummary(withDistricts);
    page.press('districts');
    page.press('districts-none');
    page.press('make');
    await settled();
    expect(inputsOf('summary.start')).toEqual([]);
    expect(page.live.textContent).toBe('Выберите хотя бы один район или город.');
  });
});

test('without periods it leads back to the data', async () => {
  const { page } = await onSummary({ 'workbook.overview': () => ok(EMPTY) });
  page.press('go-data');
  expect(page.activeElement?.id).toBe('panel-data');
});
