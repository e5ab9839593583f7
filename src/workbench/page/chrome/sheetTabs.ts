/** The sheets at the bottom, and what the selected figures add up to. */
import { displayText } from '../../../host/entry/display.ts';
import { workbenchWords as W } from '../../../messages/workbench.ts';
import type { SheetRequest } from '../../protocol.ts';
import type { Bench } from '../bench.ts';
import { h } from '../dom.ts';
import { askText, confirm } from './dialogs.ts';
import { icon } from './icons.ts';
import { type MenuEntry, menuButton, openMenu } from './menu.ts';

export interface SheetActions {
  readonly show: (sheetId: number) => void;
  readonly change: (request: SheetRequest) => Promise<{ sheetId: number } | null>;
}

export function sheetTabs(bench: Bench, actions: SheetActions): HTMLElement {
  const tabs = h('div', { class: 'sheet-tabs', role: 'tablist' });
  const sums = h('p', { class: 'sums', id: 'sums' });
  const bar = h('footer', { class: 'bottom' });
  const add = h(
    'button',
    { id: 'add-sheet', class: 'tool', type: 'button', onclick: () => void addSheet(bench, actions) },
    icon('plus'),
  );
  const drawTabs = () => {
    if (!bench.book) return;
    const focused = document.activeElement?.id;
    tabs.replaceChildren(...bench.book.visibleSheets.map(({ id }) => tab(bench, actions, id)));
    if (focused?.startsWith('sheet-')) document.getElementById(focused)?.focus();
    tabs.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const draw = () => {
    tabs.setAttribute('aria-label', bench.text(W.sheets));
    add.setAttribute('aria-label', bench.text(W.addSheet));
    add.title = bench.text(W.addSheet);
    bar.replaceChildren(
      add,
      menuButton({ id: 'all-sheets', label: bench.text(W.allSheets), icon: icon('list') }, () =>
        allSheets(bench, actions),
      ),
      tabs,
      sums,
    );
    drawTabs();
  };
  bench.on(['language'], draw);
  bench.on(['book', 'patch', 'sheet'], drawTabs);
  bench.on(['selection', 'patch', 'book', 'sheet', 'language'], () => {
    sums.textContent = sumsText(bench);
  });
  draw();
  return bar;
}

const LONG = 24;

function tab(bench: Bench, actions: SheetActions, id: number): HTMLElement {
  const frame = bench.book.frame(id);
  const isShown = id === bench.sheetId;
  const name = frame?.name ?? '';
  const button: HTMLButtonElement = h(
    'button',
    {
      id: `sheet-${id}`,
      class: 'sheet-tab',
      type: 'button',
      role: 'tab',
      'aria-selected': String(isShown),
      'aria-controls': 'grid',
      tabindex: isShown ? 0 : -1,
      // The tab of a long name shows its beginning only.
      title: name.length > LONG && name,
      onclick: () => {
        actions.show(id);
        bench.grid.focus();
      },
      ondblclick: () => void rename(bench, actions, id),
      oncontextmenu: (event: Event) => {
        event.preventDefault();
        const { clientX: x, clientY: y } = event as MouseEvent;
        openMenu({ x, y }, bench.text(W.sheetMenu, { name }), sheetMenu(bench, actions, id), () =>
          button.focus(),
        );
      },
      onkeydown: (event: Event) => onKey(event as KeyboardEvent, bench, actions, id, button),
    },
    name,
  );
  if (frame?.tabColor) button.style.boxShadow = `inset 0 -3px 0 ${frame.tabColor}`;
  return button;
}

function onKey(
  event: KeyboardEvent,
  bench: Bench,
  actions: SheetActions,
  id: number,
  button: HTMLElement,
): void {
  const sheets = bench.book.visibleSheets;
  const at = sheets.findIndex((sheet) => sheet.id === id);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: sheets.length - 1 }[event.key];
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    event.preventDefault();
    openMenu(
      button,
      bench.text(W.sheetMenu, { name: button.textContent ?? '' }),
      sheetMenu(bench, actions, id),
    );
  }
  if (event.key === 'F2') void rename(bench, actions, id);
  const next = to === undefined ? undefined : sheets[(to + sheets.length) % sheets.length];
  if (!next) return;
  event.preventDefault();
  actions.show(next.id);
  document.getElementById(`sheet-${next.id}`)?.focus();
}

function sheetMenu(bench: Bench, actions: SheetActions, sheetId: number): MenuEntry[] {
  const { sheets, visibleSheets } = bench.book;
  const at = visibleSheets.findIndex(({ id }) => id === sheetId);
  const isOnly = visibleSheets.length === 1;
  /** Past the next sheet that is seen, whatever is hidden between them. */
  const move = (by: number) => () => {
    const index = sheets.findIndex(({ id }) => id === visibleSheets[at + by]?.id);
    void actions.change({ action: 'move', sheetId, index });
  };
  return [
    { text: bench.text(W.renameSheet), keys: 'F2', run: () => void rename(bench, actions, sheetId) },
    { text: bench.text(W.moveLeft), isDisabled: at === 0, run: move(-1) },
    { text: bench.text(W.moveRight), isDisabled: at === visibleSheets.length - 1, run: move(1) },
    'line',
    {
      text: bench.text(W.hideSheet),
      isDisabled: isOnly,
      run: () => void remove(bench, actions, sheetId, 'hide'),
    },
    {
      text: bench.text(W.deleteSheet),
      isDisabled: isOnly,
      run: () => void remove(bench, actions, sheetId, 'delete'),
    },
  ];
}

const allSheets = (bench: Bench, actions: SheetActions): MenuEntry[] =>
  bench.book.sheets.map(({ id, name, hidden }) => ({
    text: hidden ? bench.text(W.hiddenSheet, { name }) : name,
    isChecked: id === bench.sheetId,
    run: () => {
      void (hidden ? actions.change({ action: 'show', sheetId: id }) : Promise.resolve()).then(() =>
        actions.show(id),
      );
    },
  }));

const isFree = (bench: Bench, name: string, own?: number): boolean =>
  name !== '' &&
  !bench.book.sheets.some((sheet) => sheet.id !== own && sheet.name.toLowerCase() === name.toLowerCase());

async function addSheet(bench: Bench, actions: SheetActions): Promise<void> {
  let n = bench.book.sheets.length + 1;
  while (!isFree(bench, bench.text(W.sheetName, { n }))) n += 1;
  const made = await actions.change({
    action: 'add',
    name: bench.text(W.sheetName, { n }),
    after: bench.sheetId,
  });
  if (!made) return;
  actions.show(made.sheetId);
  bench.grid.focus();
}

async function rename(bench: Bench, actions: SheetActions, sheetId: number): Promise<void> {
  const before = bench.book.frame(sheetId)?.name ?? '';
  const name = await askText(bench, {
    label: bench.text(W.sheetNamePrompt),
    value: before,
    action: bench.text(W.renameSheet),
    wrong: bench.text(W.nameTaken),
    isGood: (text) => isFree(bench, text, sheetId),
  });
  if (name !== undefined && name !== before) await actions.change({ action: 'rename', sheetId, name });
}

/** The sheet beside it comes to the front. */
async function remove(
  bench: Bench,
  actions: SheetActions,
  sheetId: number,
  action: 'hide' | 'delete',
): Promise<void> {
  const { visibleSheets } = bench.book;
  const at = visibleSheets.findIndex(({ id }) => id === sheetId);
  const name = visibleSheets[at]?.name ?? '';
  const text = bench.text(W.deleteSheetAsk, { name });
  if (action === 'delete' && !(await confirm(bench, text, bench.text(W.deleteSheet)))) return;
  const next = visibleSheets[at + 1] ?? visibleSheets[at - 1];
  if (next && sheetId === bench.sheetId) actions.show(next.id);
  await actions.change({ action, sheetId });
}

/** More cells than anybody adds up by eye; a whole column of a large sheet is still counted. */
const MOST_CELLS = 2_000_000;

function sumsText(bench: Bench): string {
  if (!bench.book) return '';
  const { row, column, rows, columns } = bench.selection.box;
  if (rows * columns < 2 || rows * columns > MOST_CELLS) return '';
  let sum = 0;
  let count = 0;
  for (let r = row; r < row + rows; r += 1)
    for (let c = column; c < column + columns; c += 1) {
      const value = bench.book.value(bench.sheetId, r, c);
      if (typeof value !== 'number') continue;
      sum += value;
      count += 1;
    }
  if (count < 2) return '';
  const shown = (value: number) =>
    displayText(Number(value.toPrecision(12)), '#,##0.##', bench.book.locale).replace(/[.,]$/, '');
  return [
    bench.text(W.sum, { value: shown(sum) }),
    bench.text(W.average, { value: shown(sum / count) }),
    bench.text(W.cellCount, { value: shown(count) }),
  ].join('   ');
}
