/** The address of the selected cell and what stands in it. A typed address leads there. */
import { boxA1, parseBox } from '../../../core/a1.ts';
import { workbenchWords as W } from '../../../messages/workbench.ts';
import type { Bench } from '../bench.ts';
import { h } from '../dom.ts';

export interface FormulaBar {
  readonly element: HTMLElement;
  readonly field: HTMLTextAreaElement;
}

export function formulaBar(bench: Bench): FormulaBar {
  const address = h('input', {
    id: 'name-box',
    class: 'name-box',
    type: 'text',
    spellcheck: 'false',
    autocomplete: 'off',
  });
  const field = h('textarea', {
    id: 'formula',
    class: 'formula',
    rows: 1,
    spellcheck: 'false',
    autocomplete: 'off',
  });
  const show = () => {
    if (document.activeElement !== address) address.value = boxA1(bench.selection.box);
  };
  const label = () => {
    address.setAttribute('aria-label', bench.text(W.nameBox));
    field.setAttribute('aria-label', bench.text(W.formulaBar));
  };
  address.addEventListener('focus', () => address.select());
  address.addEventListener('blur', show);
  address.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    const box = event.key === 'Enter' ? parseBox(address.value.trim().toUpperCase()) : undefined;
    const frame = bench.book.frame(bench.sheetId);
    const isInside =
      box &&
      frame &&
      box.row + box.rows - 1 <= frame.rowCount &&
      box.column + box.columns - 1 <= frame.columnCount;
    bench.grid.focus();
    if (box && isInside) bench.grid.select(box);
    show();
  });
  bench.on(['selection', 'sheet', 'book'], show);
  bench.on(['language'], label);
  label();
  const mark = h('span', { class: 'formula-mark', 'aria-hidden': 'true' }, 'fx');
  return { element: h('div', { class: 'formula-bar' }, address, mark, field), field };
}
