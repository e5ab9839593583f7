import { beforeAll, describe, expect, test } from 'vitest';
import type { ProjectFile } from '../../../src/build/project.ts';
import { everyFault, type FaultKind } from '../../host/faults.ts';
import { project } from '../../project.ts';
import type { Panel } from '../summary/office.ts';
import { sheetNamed, valueAt } from '../summary/office.ts';
import { applyAll, fixableBook, inputsOf, journalOf, MARKS, offeredBy, panelOf } from './office.ts';

let files: readonly ProjectFile[];
beforeAll(async () => {
  files = await project();
});

const undo = (panel: Panel) => panel.ask('fix.undo', {});
const canUndo = (panel: Panel) => panel.ask('check.run', { from: 0 }).canUndo;

describe('taking fixes back', () => {
  test('makes every cell what it was: value, type, format, colours, note, validation', () => {
    const panel = panelOf(files);
    const before = inputsOf(panel.host.workbook);
    expect(canUndo(panel)).toBe(false);
    applyAll(panel);
    expect(inputsOf(panel.host.workbook)).not.toBe(before);
    expect(canUndo(panel)).toBe(true);
    expect(panel.ask('workbook.overview', {}).canUndo).toBe(true);
    expect(undo(panel)).toEqual({ restored: 7, canUndo: false });
    expect(inputsOf(panel.host.workbook)).toBe(before);
    expect(canUndo(panel)).toBe(false);
    expect(panel.host.workbook.sheets.map(({ name }) => name)).toEqual([MARKS, 'Бағалар 2', 'Журнал']);
  });

  test('is told in the journal, below what was done', () => {
    const panel = panelOf(files);
    panel.ask('fix.apply', { fixes: offeredBy(panel).slice(0, 1) });
    undo(panel);
    expect(journalOf(panel.host.workbook).map((row) => row.slice(3))).toEqual([
      ['F2', '4 уч.', '4', 'type'],
      ['F2', '4', '4 уч.', 'кері қайтарылды: type'],
    ]);
  });

  test('reaches the last application only, and says so', () => {
    const panel = panelOf(files);
    const [first, ...others] = offeredBy(panel);
    panel.ask('fix.apply', { fixes: first ? [first] : [] });
    const between = inputsOf(panel.host.workbook);
    panel.ask('fix.apply', { fixes: others });
    expect(undo(panel)).toEqual({ restored: 6, canUndo: false });
    expect(inputsOf(panel.host.workbook)).toBe(between);
    expect(undo(panel)).toEqual({ restored: 0, canUndo: false });
  });

  test('leaves a cell that somebody has changed since', () => {
    const panel = panelOf(files);
    applyAll(panel);
    const sheet = sheetNamed(panel.host.workbook, MARKS);
    Object.assign(sheet.cells[1]?.[5] ?? {}, { value: 5 });
    expect(undo(panel)).toEqual({ restored: 6, canUndo: false });
    expect(valueAt(sheet, 2, 6)).toBe(5);
    expect(valueAt(sheet, 3, 6)).toBe('4 оқушы');
  });

  test('leaves a sheet alone whose rows have moved, and goes on with the others', () => {
    const panel = panelOf(files);
    applyAll(panel);
    const sheet = sheetNamed(panel.host.workbook, MARKS);
    sheet.cells.splice(1, 0, []);
    sheet.rowCount += 1;
    const before = structuredClone(sheet.cells);
    expect(undo(panel).restored).toBe(1);
    expect(sheet.cells).toEqual(before);
  });

  test.each(['_sapa_undo', '_sapa_undo2', '_sapa_fixes'])(
    'is not promised when somebody has deleted %s',
    (name) => {
      const panel = panelOf(files);
      const { workbook } = panel.host;
      applyAll(panel);
      const fixed = inputsOf(workbook);
      workbook.sheets = workbook.sheets.filter((sheet) => sheet.name !== name);
      expect(undo(panel)).toEqual({ restored: 0, canUndo: false });
      expect(inputsOf(workbook)).toBe(fixed);
      expect(canUndo(panel)).toBe(false);
    },
  );

  test.each(['мәтін', 'null', ''])('is not promised when the record holds %j, and fixes go on', (value) => {
    const panel = panelOf(files);
    const [first, ...others] = offeredBy(panel);
    panel.ask('fix.apply', { fixes: first ? [first] : [] });
    sheetNamed(panel.host.workbook, '_sapa_fixes').cells[0] = [{ value }];
    expect(canUndo(panel)).toBe(false);
    expect(panel.ask('fix.apply', { fixes: others })).toMatchObject({ applied: 6, canUndo: true });
    expect(undo(panel).restored).toBe(6);
  });

  test('an application that changes nothing does not take the last one’s way back', () => {
    const panel = panelOf(files);
    const fixes = offeredBy(panel);
    panel.ask('fix.apply', { fixes });
    expect(panel.ask('fix.apply', { fixes })).toMatchObject({ applied: 0, canUndo: true });
    expect(undo(panel).restored).toBe(7);
  });
});

/**
 * `npm run trust` leaves nothing out. Writes that are kept leave most behind; of the other two kinds few calls
 * are tried.
 */
const strideOf = (kind: FaultKind): number => {
  if (process.env.SAPA_TRUST === 'every') return 1;
  return kind === 'cut off, writes kept' ? 53 : 193;
};

describe('interrupted at any call', () => {
  const run = (panel: Panel, name: 'fix.apply' | 'fix.undo') => {
    // The page was seen before: what is asked for does not depend on the fault.
    panel.answer(name, (name === 'fix.apply' ? { fixes: requests } : {}) as never);
  };
  let requests: ReturnType<typeof offeredBy>;
  let untouched: string;
  let fixed: string;
  beforeAll(() => {
    const panel = panelOf(files);
    requests = offeredBy(panel);
    untouched = inputsOf(panel.host.workbook);
    applyAll(panel);
    fixed = inputsOf(panel.host.workbook);
  });
  const panels = new Map<object, Panel>();
  const make = (prepare: (panel: Panel) => void) => () => {
    const panel = panelOf(files);
    prepare(panel);
    panels.set(panel.host, panel);
    return panel.host;
  };
  const panelAt = (host: object) => panels.get(host) as Panel;
  const copyOf = (panel: Panel) => panelOf(files, structuredClone(panel.host.workbook));

  /** Each row of the journal tells a change once: what was done less what was taken back is what stands there. */
  const expectJournal = (panel: Panel, standing: number) => {
    const rows = journalOf(panel.host.workbook).map((row) => row.slice(2).join(' '));
    const undone = rows.filter((row) => row.includes('кері қайтарылды')).length;
    expect(rows.length - 2 * undone).toBe(standing);
    expect(new Set(rows).size).toBe(rows.length);
  };

  test('an application can be taken back, or made again to its end', { timeout: 600_000 }, () => {
    const calls = everyFault({
      make: make(() => undefined),
      strideOf,
      operate: (host) => run(panelAt(host), 'fix.apply'),
      check: (host) => {
        const left = panelAt(host);
        const isWhole = inputsOf(host.workbook) === untouched;
        const back = copyOf(left);
        if (!isWhole) expect(canUndo(back)).toBe(true);
        undo(back);
        expect(inputsOf(back.host.workbook)).toBe(untouched);
        expectJournal(back, 0);
        // From here on: what is left to put right is put right.
        applyAll(left);
        expect(inputsOf(host.workbook)).toBe(fixed);
        expectJournal(left, 7);
      },
    });
    expect(calls).toBeGreaterThan(60);
  });

  test('taking back is finished by the next try, or by the next application', { timeout: 600_000 }, () => {
    const calls = everyFault({
      make: make((panel) => run(panel, 'fix.apply')),
      strideOf,
      operate: (host) => run(panelAt(host), 'fix.undo'),
      check: (host) => {
        const left = panelAt(host);
        const again = copyOf(left);
        undo(again);
        expect(inputsOf(again.host.workbook)).toBe(untouched);
        expectJournal(again, 0);
        left.ask('fix.apply', { fixes: requests });
        expect(inputsOf(host.workbook)).toBe(fixed);
      },
    });
    expect(calls).toBeGreaterThan(40);
  });
});

test('no text of a cell reaches the log, whatever fails', () => {
  const panel = panelOf(files, fixableBook());
  const fixes = offeredBy(panel);
  for (let at = 1; at < 120; at += 7) {
    panel.host.setFaults([{ kind: 'fail', at }]);
    panel.answer('fix.apply', { fixes });
    panel.answer('fix.undo', {});
  }
  const lines = panel.executions.flatMap(({ logs }) => logs.map(({ text }) => text));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toMatch(/^sapa: fix\.(apply|undo): [a-z-]+$/);
});
