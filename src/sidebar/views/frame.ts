import { LANGS, type Lang } from '../../messages/catalog.ts';
import { panelWords } from '../../messages/panel.ts';
import { h } from '../dom.ts';
import { type State, TABS, type Tab, tabByKey } from '../state.ts';

export interface FrameEvents {
  readonly onTab: (tab: Tab) => void;
  readonly onLang: (lang: Lang) => void;
}

const TAB_WORDS = {
  data: panelWords.tabData,
  check: panelWords.tabCheck,
  summary: panelWords.tabSummary,
  settings: panelWords.tabSettings,
} satisfies Record<Tab, object>;

/** Each language by its own name: whoever cannot read the panel must find theirs. */
const LANG_NAMES: Readonly<Record<Lang, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** The switch of languages, the tabs, and what the open tab shows. */
export function frame(state: State, content: Node, { onTab, onLang }: FrameEvents): Node {
  return h(
    'div',
    {},
    languages(state.lang, onLang),
    tabs(state, onTab),
    h(
      'main',
      { id: 'panel', class: 'panel', role: 'tabpanel', 'aria-labelledby': `tab-${state.tab}` },
      content,
    ),
  );
}

const languages = (current: Lang, onLang: (lang: Lang) => void): Node =>
  h(
    'div',
    { class: 'languages', role: 'group', 'aria-label': panelWords.language[current] },
    ...LANGS.map((lang) =>
      h(
        'button',
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
function tabs({ tab: current, lang }: State, onTab: (tab: Tab) => void): Node {
  const onkeydown = (event: Event) => {
    const next = tabByKey(current, (event as KeyboardEvent).key);
    if (next === undefined) return;
    event.preventDefault();
    onTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  const buttons = TABS.map((tab) =>
    h(
      'button',
      {
        id: `tab-${tab}`,
        role: 'tab',
        'aria-selected': String(tab === current),
        'aria-controls': 'panel',
        tabindex: tab === current ? 0 : -1,
        onclick: () => onTab(tab),
      },
      TAB_WORDS[tab][lang],
    ),
  );
  return h(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': panelWords.tabs[lang], onkeydown },
    ...buttons,
  );
}
