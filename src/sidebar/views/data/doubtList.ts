import type { ColumnOverview, Overview } from '../../../addon/contract.ts';
import { fill, type Lang } from '../../../messages/catalog.ts';
import { dataWords } from '../../../messages/panel/data.ts';
import { h, type View } from '../../dom.ts';
import { type Doubt, doubtsOf } from '../../doubts.ts';
import type { DataState } from '../../state.ts';
import { button } from '../controls.ts';
import type { DataEvents } from './dataView.ts';
import { meaningField } from './meaningField.ts';

/** Headings that are only probably ours: what stands in the column shows what the heading does not say. */
export function doubtList(overview: Overview, data: DataState, lang: Lang, events: DataEvents): View | false {
  const doubts = doubtsOf(overview);
  if (doubts.length === 0) return false;
  const isSaving = data.busy?.is === 'answering';
  return h(
    'section',
    { class: 'card attention', id: 'doubts', 'aria-labelledby': 'doubts-title', tabindex: -1 },
    h('h2', { id: 'doubts-title' }, fill(dataWords.doubts[lang], { n: doubts.length })),
    h('p', { class: 'hint' }, dataWords.doubtsText[lang]),
    ...doubts.map((doubt, index) => doubtItem(doubt, index, data, lang, events)),
    button(
      {
        id: 'save-answers',
        class: 'primary',
        isOff: isSaving,
        onclick: () => events.saveAll(doubts.map(({ heading }) => heading)),
      },
      (isSaving ? dataWords.saving : dataWords.saveAnswers)[lang],
    ),
  );
}

function doubtItem(
  { heading, column, sheet, otherSheets }: Doubt,
  index: number,
  { answers }: DataState,
  lang: Lang,
  events: DataEvents,
): View {
  const place = `${sheet.name} · ${fill(dataWords.column[lang], { letters: column.letters })}`;
  return h(
    'div',
    { class: 'doubt', key: heading, role: 'group', 'aria-label': heading },
    h('p', { class: 'heading' }, heading),
    h('p', { class: 'hint' }, otherSheets === 0 ? place : `${place} +${otherSheets}`),
    h('p', { class: 'hint' }, samplesText(column, lang)),
    meaningField(
      {
        id: `doubt-${index}`,
        column,
        sheet,
        answer: answers.get(heading),
        onChoose: (chosen) => events.choose(heading, chosen),
      },
      lang,
    ),
  );
}

export const samplesText = ({ samples }: ColumnOverview, lang: Lang): string =>
  samples.length === 0
    ? dataWords.noValues[lang]
    : fill(dataWords.values[lang], { list: samples.join(' · ') });
