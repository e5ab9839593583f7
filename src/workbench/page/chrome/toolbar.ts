/** The tools: what an office does to a table of figures, and no more. */
import type { StylePatch } from '../../../host/model/styles.ts';
import type { Style } from '../../../host/model/workbook.ts';
import { workbenchWords as W } from '../../../messages/workbench.ts';
import type { Bench } from '../bench.ts';
import { h } from '../dom.ts';
import { icon } from './icons.ts';
import { type MenuEntry, menuButton } from './menu.ts';

export interface ToolActions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly restyle: (patch: StylePatch) => void;
  readonly freeze: (rows: number, columns: number) => void;
  readonly find: () => void;
}

export function toolbar(bench: Bench, actions: ToolActions): HTMLElement {
  const bar = h('div', { class: 'tools', role: 'toolbar' });
  const draw = () => {
    bar.setAttribute('aria-label', bench.text(W.toolbar));
    bar.replaceChildren(
      tool('undo', icon('undo'), `${bench.text(W.undo)} (Ctrl+Z)`, actions.undo),
      tool('redo', icon('redo'), `${bench.text(W.redo)} (Ctrl+Y)`, actions.redo),
      divider(),
      menuButton({ id: 'format', text: formatName(bench), label: bench.text(W.format) }, () =>
        formats(bench, actions),
      ),
      divider(),
      toggle(bench, actions, 'bold'),
      toggle(bench, actions, 'italic'),
      menuButton({ id: 'fill', label: bench.text(W.fillColor), icon: icon('fill') }, () =>
        fills(bench, actions),
      ),
      divider(),
      menuButton({ id: 'align', label: bench.text(W.align), icon: icon('align') }, () =>
        alignments(bench, actions),
      ),
      tool('wrap', icon('wrap'), bench.text(W.wrap), () => actions.restyle({ wrap: !styleOf(bench).wrap })),
      divider(),
      menuButton({ id: 'freeze', label: bench.text(W.freeze), icon: icon('freeze') }, () =>
        freezing(bench, actions),
      ),
      tool('find-tool', icon('find'), `${bench.text(W.find)} (Ctrl+F)`, actions.find),
    );
    refresh();
  };
  const refresh = () => {
    const style = bench.book ? styleOf(bench) : {};
    setDisabled('undo', !bench.book?.canUndo);
    setDisabled('redo', !bench.book?.canRedo);
    press('bold', style.bold);
    press('italic', style.italic);
    press('wrap', style.wrap);
    showFormat(bench);
  };
  bench.on(['language'], draw);
  bench.on(['selection', 'patch', 'book', 'sheet'], refresh);
  draw();
  return bar;
}

/** The button shows what the cell has; what kind of thing that is, its tooltip says. */
function showFormat(bench: Bench): void {
  const button = document.getElementById('format');
  if (!button?.firstChild) return;
  const name = formatName(bench);
  button.firstChild.textContent = name;
  button.title = bench.text(W.format);
  button.setAttribute('aria-label', `${button.title}: ${name}`);
}

/** Undo and redo stay reachable when there is nothing to undo: a button that vanishes loses the focus. */
const setDisabled = (id: string, isDisabled: boolean): void =>
  document.getElementById(id)?.setAttribute('aria-disabled', String(isDisabled));

const press = (id: string, isPressed: boolean | undefined): void =>
  document.getElementById(id)?.setAttribute('aria-pressed', String(isPressed === true));

export const styleOf = ({ book, sheetId, selection }: Bench): Style =>
  book.styleOf(book.cell(sheetId, selection.row, selection.column));

const divider = (): HTMLElement => h('span', { class: 'divider', 'aria-hidden': 'true' });

const tool = (id: string, content: Node, label: string, onclick: () => void): HTMLButtonElement =>
  h('button', { id, type: 'button', class: 'tool', 'aria-label': label, title: label, onclick }, content);

function toggle(bench: Bench, { restyle }: ToolActions, look: 'bold' | 'italic'): HTMLElement {
  const letter: Readonly<Record<string, string>> = {
    bold: { kk: 'Қ', ru: 'Ж', en: 'B' }[bench.lang],
    italic: { kk: 'К', ru: 'К', en: 'I' }[bench.lang],
  };
  const label = `${bench.text(W[look])} (Ctrl+${look === 'bold' ? 'B' : 'I'})`;
  return tool(look, h('span', { class: look, 'aria-hidden': 'true' }, letter[look]), label, () =>
    restyle({ [look]: styleOf(bench)[look] ? undefined : true }),
  );
}

const FORMATS = [
  [W.formatAuto, undefined],
  [W.formatWhole, '#,##0'],
  [W.formatDecimal, '#,##0.0'],
  [W.formatPercent, '0.0%'],
  [W.formatTenge, '#,##0 "₸"'],
  [W.formatDate, 'dd.mm.yyyy'],
  [W.formatText, '@'],
] as const;

/** The signs of a pattern that is none of the list's would say nothing. */
function formatName(bench: Bench): string {
  const format = bench.book ? styleOf(bench).numberFormat : undefined;
  const known = FORMATS.find(([, pattern]) => pattern === format);
  return bench.text(known ? known[0] : W.formatOther);
}

const formats = (bench: Bench, { restyle }: ToolActions): MenuEntry[] =>
  FORMATS.map(([word, numberFormat]) => ({
    text: bench.text(word),
    isChecked: styleOf(bench).numberFormat === numberFormat,
    run: () => restyle({ numberFormat }),
  }));

const COLOURS = [
  [W.yellow, '#fff2cc'],
  [W.green, '#d9ead3'],
  [W.blue, '#cfe2f3'],
  [W.red, '#f4cccc'],
  [W.pink, '#ead1dc'],
  [W.grey, '#d9d9d9'],
] as const;

const fills = (bench: Bench, { restyle }: ToolActions): MenuEntry[] => [
  {
    text: bench.text(W.noFill),
    isChecked: styleOf(bench).background === undefined,
    run: () => restyle({ background: undefined }),
  },
  ...COLOURS.map(([word, background]) => ({
    text: bench.text(word),
    swatch: background,
    isChecked: styleOf(bench).background === background,
    run: () => restyle({ background }),
  })),
];

const alignments = (bench: Bench, { restyle }: ToolActions): MenuEntry[] =>
  (
    [
      ['left', W.alignLeft],
      ['center', W.alignCenter],
      ['right', W.alignRight],
    ] as const
  ).map(([horizontal, word]) => ({
    text: bench.text(word),
    isChecked: styleOf(bench).horizontal === horizontal,
    run: () => restyle({ horizontal: styleOf(bench).horizontal === horizontal ? undefined : horizontal }),
  }));

function freezing(bench: Bench, { freeze }: ToolActions): MenuEntry[] {
  const { row, column } = bench.selection;
  return [
    {
      text: bench.text(W.freezeHere),
      run: () => freeze(row - 1, column - 1),
      isDisabled: row * column === 1,
    },
    { text: bench.text(W.freezeRow), run: () => freeze(1, 0) },
    { text: bench.text(W.freezeNone), run: () => freeze(0, 0) },
  ];
}
