import { FORMS } from '../../../core/forms/index.ts';
import type { Lang } from '../../../messages/catalog.ts';
import { createdText, dataWords } from '../../../messages/panel/data.ts';
import { h, type View } from '../../dom.ts';
import type { DataState } from '../../state.ts';
import { button, okMark } from '../controls.ts';
import type { DataEvents } from './dataView.ts';

/** Ready sheets, one for each form there is. */
export function templates({ busy, created, carried = 0 }: DataState, lang: Lang, events: DataEvents): View {
  return h(
    'section',
    {
      class: 'templates',
      key: 'templates',
      id: 'templates',
      tabindex: -1,
      'aria-labelledby': 'templates-title',
    },
    h('h2', { id: 'templates-title' }, dataWords.createTemplate[lang]),
    h('p', { class: 'hint' }, dataWords.createText[lang]),
    h(
      'div',
      { class: 'forms' },
      ...FORMS.map(({ id, names }) => {
        const isBeingMade = busy?.is === 'creating' && busy.form === id;
        return button(
          {
            id: `create-${id}`,
            class: 'wide',
            isOff: busy !== undefined,
            onclick: () => void events.create(id),
          },
          h('span', { 'aria-hidden': 'true' }, '+ '),
          isBeingMade ? dataWords.creating[lang] : names[lang],
        );
      }),
    ),
    created !== undefined && h('p', { class: 'notice done' }, okMark(), createdText(created, carried, lang)),
  );
}
