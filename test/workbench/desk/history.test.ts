import { expect, test } from 'vitest';
import { type Change, History, touchOf } from '../../../src/workbench/desk/history.ts';

/** Steps that write down what was done to them. */
function steps(...names: string[]) {
  const done: string[] = [];
  const history = new History();
  for (const [index, name] of names.entries()) {
    const change: Change = {
      where: { sheetId: index },
      touches: new Set(name.split(' ')),
      back: () => {
        done.push(`-${name}`);
        return [];
      },
      forward: () => {
        done.push(`+${name}`);
        return [];
      },
    };
    history.push(change);
  }
  return { history, done };
}

test('steps are taken back from the last, and done again from the first taken back', () => {
  const { history, done } = steps('a', 'b');
  expect(history.undo().where).toEqual({ sheetId: 1 });
  history.undo();
  expect(history.undo()).toEqual({ where: null, moves: [] });
  expect([history.canUndo, history.canRedo]).toEqual([false, true]);
  history.redo();
  history.redo();
  expect(history.redo().where).toBeNull();
  expect(done).toEqual(['-b', '-a', '+a', '+b']);
});

test('a new step leaves nothing to be done again', () => {
  const { history } = steps('a', 'b');
  history.undo();
  history.push({ where: { sheetId: 9 }, touches: new Set(), back: () => [], forward: () => [] });
  expect(history.canRedo).toBe(false);
});

test('two hundred steps are kept, the newest', () => {
  const { history, done } = steps(...Array.from({ length: 205 }, (_, index) => `${index}`));
  while (history.canUndo) history.undo();
  expect([done.length, done.at(-1)]).toEqual([200, '-5']);
});

test.each([
  ['1.cells', [], false], // what came before cannot be reached past it
  ['2.cells', ['-c', '-b'], true],
  ['3.cells', ['-c', '-b', '-a'], true],
])('when a script has rewritten %s, steps that can still be taken back: %j', (part, expected) => {
  const { history, done } = steps('2.cells', '1.merges', '1.cells 3.merges');
  const names = new Map([
    ['-1.cells 3.merges', '-c'],
    ['-1.merges', '-b'],
    ['-2.cells', '-a'],
  ]);
  history.forget(new Set([part]));
  while (history.canUndo) history.undo();
  expect(done.map((name) => names.get(name))).toEqual(expected);
});

test('steps to be done again are forgotten alike', () => {
  const { history, done } = steps('1.cells', '2.cells', '3.cells');
  while (history.canUndo) history.undo();
  done.length = 0;
  history.forget(new Set([touchOf(2, 'cells')]));
  while (history.canRedo) history.redo();
  expect(done).toEqual(['+1.cells']);
});
