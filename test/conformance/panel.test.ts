/** The panel's side of the bridge. Numbers are items of the checklist. */
import { describe, expect, test } from 'vitest';
import { createPanelRun, type PanelAnswer, type ScriptError } from '../../src/host/runtime/panelRun.ts';

function panel(names = ['go']) {
  const sent: { name: string; json: string; answer: (result: PanelAnswer) => void }[] = [];
  const complaints: ScriptError[] = [];
  const run = createPanelRun({
    names,
    send: (name, json, answer) => void sent.push({ name, json, answer }),
    complain: (error) => void complaints.push(error),
  });
  const go = run.go as unknown as (...args: unknown[]) => void;
  return { run, go, sent, complaints };
}

test('10.6 a name the script hides is undefined', () => {
  expect(panel(['go']).run.hidden_).toBeUndefined();
});

describe('10.35 ten calls at a time', () => {
  test('the eleventh waits until one of them is answered', () => {
    const { go, sent } = panel();
    for (let index = 0; index < 12; index += 1) go(index);
    expect(sent).toHaveLength(10);
    sent[7]?.answer({ ok: true, value: null });
    expect(sent.map(({ json }) => json).slice(9)).toEqual(['[9]', '[10]']);
  });
  test('answers come in any order, each to its own handler', () => {
    const { run, sent } = panel();
    const heard: unknown[] = [];
    for (const user of ['a', 'b']) {
      const asking = run
        .withSuccessHandler((value, object) => heard.push([value, object]))
        .withUserObject(user);
      (asking.go as unknown as () => void)();
    }
    sent[1]?.answer({ ok: true, value: 2 });
    sent[0]?.answer({ ok: true, value: 1 });
    expect(heard).toEqual([
      [2, 'b'],
      [1, 'a'],
    ]);
  });
});

describe('10.36, 10.37 failures', () => {
  const denied =
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
  test('the handler gets an error by the name of ScriptError, and the user object', () => {
    const { run, sent } = panel();
    const heard: unknown[] = [];
    const asking = run.withUserObject(7).withFailureHandler((error, object) => heard.push(error, object));
    (asking.go as unknown as () => void)();
    sent[0]?.answer({ ok: false, message: denied });
    expect(heard).toEqual([expect.objectContaining({ name: 'ScriptError', message: denied }), 7]);
  });
  test('without a handler the console hears of it; with null nobody does', () => {
    const { run, go, sent, complaints } = panel();
    go();
    (run.withFailureHandler(null).go as unknown as () => void)();
    for (const { answer } of sent) answer({ ok: false, message: denied });
    expect(complaints).toHaveLength(1);
  });
});

test('builders do not change the one they came from; the last setter wins', () => {
  const { run, go, sent } = panel();
  const heard: string[] = [];
  const asking = run
    .withSuccessHandler(() => heard.push('first'))
    .withSuccessHandler(() => heard.push('second'));
  go();
  (asking.go as unknown as () => void)();
  for (const { answer } of sent) answer({ ok: true, value: null });
  expect(heard).toEqual(['second']);
});

test('10.34 what cannot be sent fails at once', () => {
  const { go, sent } = panel();
  expect(() => go(new Date(0))).toThrow('Failed due to illegal value in property: 0');
  expect(sent).toEqual([]);
});
