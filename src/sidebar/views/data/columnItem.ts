import type { ColumnOverview, SheetOverview } from '../../../addon/contract.ts';
import type { Lang } from '../../../messages/catalog.ts';
import { dataWords } from '../../../messages/panel/data.ts';
import { frameWords } from '../../../messages/panel/frame.ts';
import { h, type View } from '../../dom.ts';
import { columnId } from '../../focus.ts';
import type { DataState } from '../../state.ts';
import { button } from '../controls.ts';
import type { DataEvents } from './dataView.ts';
import { samplesText } from './doubtList.ts';
import { meaningField } from './meaningField.ts';

/** What a heading was taken for, and how surely, in words: a colour alone would tell nothing to some. */
export function columnItem(
  column: ColumnOverview,
  sheet: SheetOverview,
  data: DataState,
  lang: Lang,
  events: DataEvents,
): View {
  const { heading, letters, meaning, state, answered } = column;
  const place = placeOf(column, sheet);
  const isEdited = data.editing === place;
  // The user may have answered «not used»: that is no failure to recognise.
  const isUnused = answered && meaning === null;
  return h(
    'li',
    { class: answered ? 'column' : `column ${state}`, key: letters },
    h('span', { class: 'letters', 'aria-hidden': 'true' }, letters),
    h(
      'div',
      { class: 'taken' },
      h('p', { class: 'heading' }, heading),
      (isUnused || meaning !== null) &&
        h('p', { class: 'to' }, isUnused ? dataWords.unused[lang] : meaning?.[lang]),
      h('p', { class: 'hint surety' }, (answered ? dataWords.answered : dataWords[state])[lang]),
      isEdited && editor(column, sheet, data, lang, events),
    ),
    !isEdited &&
      button(
        {
          id: columnId('change', place),
          class: 'quiet',
          'aria-label': `${dataWords.change[lang]}: ${heading}`,
          onclick: () => events.edit(place),
        },
        dataWords.change[lang],
      ),
  );
}

const placeOf = ({ letters }: ColumnOverview, { name }: SheetOverview): string => `${name}!${letters}`;

function editor(
  column: ColumnOverview,
  sheet: SheetOverview,
  data: DataState,
  lang: Lang,
  events: DataEvents,
): View {
  const { heading, state } = column;
  const place = placeOf(column, sheet);
  const id = columnId('edit', place);
  const isSaving = data.busy?.is === 'answering';
  return h(
    'div',
    { class: 'editor' },
    state !== 'sure' && h('p', { class: 'hint' }, samplesText(column, lang)),
    meaningField(
      { id, column, sheet, answer: data.answers.get(heading), onChoose: (to) => events.choose(heading, to) },
      lang,
    ),
    button(
      { id: `${id}-save`, class: 'primary', isOff: isSaving, onclick: () => events.saveOne(place, heading) },
      (isSaving ? dataWords.saving : dataWords.save)[lang],
    ),
    button({ id: `${id}-cancel`, onclick: () => events.cancelEdit(place, heading) }, frameWords.cancel[lang]),
  );
}
