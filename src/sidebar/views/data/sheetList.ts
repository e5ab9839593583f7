import type { SheetOverview } from '../../../addon/contract.ts';
import { fill, type Lang } from '../../../messages/catalog.ts';
import { numberWords } from '../../../messages/numbers.ts';
import { dataWords } from '../../../messages/panel/data.ts';
import { h, type View } from '../../dom.ts';
import type { DataState } from '../../state.ts';
import { button } from '../controls.ts';
import { columnItem } from './columnItem.ts';
import type { DataEvents } from './dataView.ts';
import { lackForm } from './lackForm.ts';

/** Each sheet that was recognised: its form, its rows, and on request what each heading was taken for. */
export const sheetList = (
  sheets: readonly SheetOverview[],
  data: DataState,
  lang: Lang,
  events: DataEvents,
): View =>
  h(
    'section',
    { key: 'sheets', id: 'sheets', tabindex: -1, 'aria-labelledby': 'sheets-title' },
    h('h2', { id: 'sheets-title' }, dataWords.sheets[lang]),
    h('ul', {}, ...sheets.map((sheet) => sheetItem(sheet, data, lang, events))),
  );

function sheetItem(sheet: SheetOverview, data: DataState, lang: Lang, events: DataEvents): View {
  const { name, form, rows, columns } = sheet;
  return h(
    'li',
    { class: 'card', key: name },
    sheetLink(name, events),
    h(
      'p',
      { class: 'facts' },
      h('span', {}, form === null ? '' : form[lang]),
      h('span', {}, fill(dataWords.rows[lang], { n: numberWords(rows, lang) })),
    ),
    lackForm(sheet, data, lang, events),
    h(
      'details',
      {},
      h('summary', {}, dataWords.mapping[lang]),
      h(
        'ul',
        { class: 'columns' },
        ...columns.map((column) => columnItem(column, sheet, data, lang, events)),
      ),
    ),
  );
}

const sheetLink = (name: string, events: DataEvents): View =>
  button({ class: 'link', onclick: (event) => events.open(name, event) }, name);

/** Sheets of other kinds: named, so that nobody wonders where theirs is, and left alone. */
export const otherSheets = (sheets: readonly SheetOverview[], lang: Lang, events: DataEvents): View =>
  h(
    'details',
    { key: 'others', class: 'others' },
    h('summary', {}, fill(dataWords.others[lang], { n: sheets.length })),
    h('p', { class: 'hint' }, dataWords.othersText[lang]),
    h('ul', {}, ...sheets.map(({ name }) => h('li', { key: name }, sheetLink(name, events)))),
  );
