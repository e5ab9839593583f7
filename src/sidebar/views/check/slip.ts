import { words } from '../../../messages/catalog.ts';
import { slipOf, slipText } from '../../../messages/slip.ts';
import { h, type View } from '../../dom.ts';
import { isWhole, type Results } from '../../findings/results.ts';
import { presentValue, type State } from '../../state.ts';
import { busy, button } from '../controls.ts';
import type { CheckEvents } from './checkView.ts';

const TITLE = words('Мектепке хат', 'Письмо школе', 'Letter to the school');
const COPY = words('Хатты көшіру', 'Скопировать письмо', 'Copy the letter');
const LOADING = words('Хат дайындалып жатыр…', 'Письмо готовится…', 'The letter is being made…');

/** For the school that is chosen: what to put right and where, in its own language, to be copied. */
export function slipSection(results: Results, state: State, events: CheckEvents): View | false {
  const { check, lang } = state;
  const school = results.schools.find(({ name }) => name === check.filter.school);
  if (school === undefined) return false;
  if (!isWhole(results)) return busy(LOADING[lang]);
  const executor = presentValue(state.settings.saved)?.settings.executor ?? '';
  const findings = [...results.findings.values()].flat();
  const text = slipText(slipOf(school, findings, { date: today(), executor }));
  return h(
    'details',
    { key: 'slip', id: 'slip', class: 'card' },
    h('summary', {}, TITLE[lang]),
    h('textarea', {
      id: 'slip-text',
      readonly: true,
      rows: 12,
      lang: school.language,
      'aria-label': TITLE[lang],
      value: text,
    }),
    button({ id: 'slip-copy', onclick: () => events.copy(text) }, COPY[lang]),
  );
}

function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(now.getDate())}.${two(now.getMonth() + 1)}.${now.getFullYear()}`;
}
