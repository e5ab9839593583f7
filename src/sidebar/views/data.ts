import type { ColumnOverview, Overview, SheetOverview } from '../../addon/contract.ts';
import { fill, type Lang } from '../../messages/catalog.ts';
import { panelWords } from '../../messages/panel.ts';
import { h } from '../dom.ts';
import type { Loadable } from '../state.ts';
import { problem } from './problem.ts';

/** The sheets of the workbook, what each was taken for, and the meaning of its columns on request. */
export function dataView(overview: Loadable<Overview>, lang: Lang, onLoad: () => void): Node {
  if (overview.is === 'failed') return problem(overview.problem, lang, onLoad);
  const isLoading = overview.is === 'loading';
  return h(
    'div',
    {},
    h(
      'button',
      { id: 'recognise', class: 'primary', disabled: isLoading, onclick: onLoad },
      panelWords.recognise[lang],
    ),
    isLoading && h('p', {}, panelWords.loading[lang]),
    overview.is === 'ready' && sheetList(overview.value.sheets, lang),
  );
}

function sheetList(sheets: readonly SheetOverview[], lang: Lang): Node {
  const hasForm = sheets.some(({ form }) => form !== null);
  return h(
    'div',
    {},
    !hasForm && h('p', {}, panelWords.noSheets[lang]),
    h('ul', { class: 'sheets' }, ...sheets.map((sheet) => sheetItem(sheet, lang))),
  );
}

const sheetItem = ({ name, form, rows, columns }: SheetOverview, lang: Lang): Node =>
  h(
    'li',
    {},
    h('strong', {}, name),
    h(
      'p',
      { class: 'hint' },
      form === null
        ? panelWords.unrecognised[lang]
        : `${form[lang]} · ${fill(panelWords.rows[lang], { n: rows })}`,
    ),
    form !== null &&
      h(
        'details',
        {},
        h('summary', {}, panelWords.mapping[lang]),
        h('ul', { class: 'columns' }, ...columns.map((column) => columnItem(column, lang))),
      ),
  );

/** The state is said in words: a colour alone would tell nothing to some. */
const columnItem = ({ heading, meaning, state }: ColumnOverview, lang: Lang): Node =>
  h(
    'li',
    { class: state },
    `${heading} → ${meaning === null ? '–' : meaning[lang]} (${panelWords[state][lang]})`,
  );
