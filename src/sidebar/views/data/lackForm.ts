import type { SheetOverview } from '../../../addon/contract.ts';
import { PARTS_OF_YEAR } from '../../../core/model/period.ts';
import type { Lang } from '../../../messages/catalog.ts';
import { dataWords } from '../../../messages/panel/data.ts';
import { partWords } from '../../../messages/period.ts';
import { h, type View } from '../../dom.ts';
import type { DataState } from '../../state.ts';
import { button, choiceField, option } from '../controls.ts';
import type { DataEvents } from './dataView.ts';

/** What the sheet lacks and is the same for all its rows: asked once, and remembered with the sheet. */
export function lackForm(
  sheet: SheetOverview,
  data: DataState,
  lang: Lang,
  events: DataEvents,
): View | false {
  if (sheet.lacks.length === 0) return false;
  const isSaving = data.busy?.is === 'saying' && data.busy.sheet === sheet.name;
  return h(
    'div',
    { class: 'lacks', key: 'lacks' },
    h('p', { class: 'hint' }, dataWords.lacks[lang]),
    ...sheet.lacks.map(({ column, meaning, value }) => {
      const id = `lack-${encodeURIComponent(sheet.name)}-${column}`;
      const typed = data.said.get(`${sheet.name}\n${column}`) ?? value;
      const onType = (text: string) => events.say(sheet.name, column, text);
      if (column === 'term')
        return choiceField(
          { id, label: meaning[lang], value: typed },
          onType,
          option({ value: '', text: dataWords.choose[lang] }),
          ...PARTS_OF_YEAR.map((part) =>
            option({ value: partWords(part, 'ru'), text: partWords(part, lang) }),
          ),
        );
      return h(
        'div',
        { class: 'field', key: id },
        h('label', { for: id }, meaning[lang]),
        h('input', {
          id,
          type: 'text',
          value: typed,
          maxlength: 200,
          placeholder: column === 'schoolYear' ? '2025-2026' : column === 'month' ? '2025-11' : undefined,
          oninput: (event: Event) => onType((event.target as HTMLInputElement).value),
        }),
      );
    }),
    button(
      {
        id: `lack-save-${encodeURIComponent(sheet.name)}`,
        isOff: isSaving,
        onclick: () => events.saveSaid(sheet),
      },
      (isSaving ? dataWords.saving : dataWords.save)[lang],
    ),
  );
}
