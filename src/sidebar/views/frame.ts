import { LANGS, type Lang } from '../../messages/catalog.ts';
import { frameWords } from '../../messages/panel/frame.ts';
import { h, type View } from '../dom.ts';
import { type State, TABS, type Tab, tabByKey } from '../state.ts';
import { button } from './controls.ts';

export interface FrameEvents {
  readonly onTab: (tab: Tab) => void;
  readonly onLang: (lang: Lang) => void;
}

const TAB_WORDS = {
  data: frameWords.tabData,
  check: frameWords.tabCheck,
  summary: frameWords.tabSummary,
  settings: frameWords.tabSettings,
} satisfies Record<Tab, object>;

/** Each language by its own name: whoever cannot read the panel must find theirs. */
export const LANG_NAMES: Readonly<Record<Lang, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** The switch of languages and the tabs, which stay in sight, and a panel for each tab, of which one is shown. */
export function frame(
  { tab, lang }: State,
  contents: Readonly<Record<Tab, View>>,
  { onTab, onLang }: FrameEvents,
): readonly View[] {
  const panels = TABS.map((each) =>
    h(
      'section',
      {
        id: `panel-${each}`,
        class: 'panel',
        role: 'tabpanel',
        'aria-labelledby': `tab-${each}`,
        tabindex: 0,
        hidden: each !== tab,
      },
      contents[each],
    ),
  );
  return [
    h(
      'header',
      {},
      h('div', { class: 'top' }, h('h1', { class: 'unseen' }, 'Sapa'), languages(lang, onLang)),
      tabs(tab, lang, onTab),
    ),
    h('main', {}, ...panels),
  ];
}

const languages = (current: Lang, onLang: (lang: Lang) => void): View =>
  h(
    'div',
    { class: 'languages', role: 'group', 'aria-label': frameWords.language[current] },
    ...LANGS.map((lang) =>
      button(
        {
          id: `lang-${lang}`,
          class: 'language',
          lang,
          'aria-pressed': String(lang === current),
          onclick: () => onLang(lang),
        },
        LANG_NAMES[lang],
      ),
    ),
  );

/** One stop of the Tab key for the whole row; the arrows go from tab to tab. */
function tabs(current: Tab, lang: Lang, onTab: (tab: Tab) => void): View {
  const onkeydown = (event: Event) => {
    const next = tabByKey(current, (event as KeyboardEvent).key);
    if (next === undefined) return;
    event.preventDefault();
    onTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  const buttons = TABS.map((tab) =>
    button(
      {
        id: `tab-${tab}`,
        role: 'tab',
        'aria-selected': String(tab === current),
        'aria-controls': `panel-${tab}`,
        tabindex: tab === current ? 0 : -1,
        onclick: () => onTab(tab),
      },
      TAB_WORDS[tab][lang],
    ),
  );
  return h(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': frameWords.tabs[lang], onkeydown },
    ...buttons,
  );
}
