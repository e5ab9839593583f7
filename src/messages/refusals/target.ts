import { type Words, words } from '../catalog.ts';

/** Why a pace towards a target cannot be worked out. */
export type TargetRefusalCode = 'target.year' | 'target.order' | 'target.due';

export const targetRefusals: Record<TargetRefusalCode, Words> = {
  'target.year': words(
    '«{text}» – жыл емес. Былай жазыңыз: 2029.',
    '«{text}» — не год. Запишите так: 2029.',
    '“{text}” is not a year. Write it as 2029.',
  ),
  'target.order': words(
    'Жылдардың реті дұрыс емес: бастапқысы {start}, қазіргісі {year}, мерзімі {due}. Тексеріңіз.',
    'Годы идут не по порядку: базовый {start}, текущий {year}, срок {due}. Проверьте их.',
    'The years are out of order: base {start}, current {year}, due {due}. Check them.',
  ),
  'target.due': words(
    'Мерзімі ({due}) келді, ал межеге дейін {left} қалды. Жаңа мерзімін көрсетіңіз.',
    'Срок ({due}) наступил, а до цели осталось {left}. Укажите новый срок.',
    'The target was due in {due} and {left} is still left. Give a new due year.',
  ),
};
