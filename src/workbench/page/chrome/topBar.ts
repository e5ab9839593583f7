/** The top line: the name of the workbook, its files, the script's own menu, installation, language. */
import { LANGS, type Lang } from '../../../messages/catalog.ts';
import { workbenchWords as W } from '../../../messages/workbench.ts';
import { scenarios } from '../../../scenarios/index.ts';
import type { Bench } from '../bench.ts';
import { h } from '../dom.ts';
import { openAbout } from './about.ts';
import { icon, logo } from './icons.ts';
import { type MenuEntry, menuButton } from './menu.ts';

export interface TopBarActions {
  readonly openFile: () => void;
  readonly save: () => void;
  readonly startEmpty: () => void;
  readonly openScenario: (id: string) => void;
  readonly install: () => void;
  readonly clickMenu: (caption: string) => void;
  readonly chooseLang: (lang: Lang) => void;
}

const LANG_NAMES: Readonly<Record<Lang, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

export function topBar(bench: Bench, actions: TopBarActions): HTMLElement {
  const name = h('h1', { class: 'book-name', id: 'book-name' });
  const state = h('p', { class: 'book-state', id: 'book-state' });
  const showState = () => {
    name.textContent = bench.book?.name ?? 'Sapa';
    name.title = name.textContent;
    state.textContent = bench.isWorking
      ? bench.text(W.working)
      : bench.isDirty
        ? bench.text(bench.isKept ? W.kept : W.keeping)
        : bench.text(W.product);
    document.title = `${name.textContent} – Sapa`;
  };
  bench.on(['book', 'patch', 'work'], showState);
  const bar = h('header', { class: 'top' });
  const draw = () => {
    bar.replaceChildren(
      logo(),
      h('div', { class: 'book' }, name, state),
      menuButton({ id: 'file', text: bench.text(W.file), label: bench.text(W.file) }, () =>
        fileMenu(bench, actions),
      ),
      menuButton({ id: 'examples', text: bench.text(W.examples), label: bench.text(W.examples) }, () =>
        exampleMenu(bench, actions),
      ),
      menuButton({ id: 'sapa-menu', text: bench.text(W.sapaMenu), label: bench.text(W.sapaMenu) }, () =>
        bench.menu.map((caption) => ({ text: caption, run: () => actions.clickMenu(caption) })),
      ),
      h('span', { class: 'spring' }),
      h(
        'button',
        { id: 'install', class: 'button accent', type: 'button', onclick: actions.install },
        bench.text(W.install),
      ),
      languages(bench, actions),
    );
    showState();
  };
  bench.on(['language'], draw);
  draw();
  return bar;
}

const fileMenu = (bench: Bench, actions: TopBarActions): MenuEntry[] => [
  { text: bench.text(W.openFile), keys: 'Ctrl+O', run: actions.openFile },
  { text: bench.text(W.save), keys: 'Ctrl+S', run: actions.save },
  'line',
  { text: bench.text(W.startEmpty), run: actions.startEmpty },
  'line',
  { text: bench.text(W.about), run: () => openAbout(bench) },
];

const exampleMenu = (bench: Bench, actions: TopBarActions): MenuEntry[] =>
  scenarios.map(({ id, names, about }) => ({
    text: names[bench.lang],
    hint: about[bench.lang],
    run: () => actions.openScenario(id),
  }));

/** Each language by its own name: whoever cannot read the page must find theirs. */
const languages = (bench: Bench, { chooseLang }: TopBarActions): HTMLElement =>
  h(
    'div',
    { class: 'languages', role: 'group', 'aria-label': bench.text(W.language) },
    icon('globe') as unknown as HTMLElement,
    ...LANGS.map((lang) =>
      h(
        'button',
        {
          id: `page-${lang}`,
          type: 'button',
          lang,
          'aria-label': `${lang.toUpperCase()}, ${LANG_NAMES[lang]}`,
          title: LANG_NAMES[lang],
          'aria-pressed': String(lang === bench.lang),
          onclick: () => {
            chooseLang(lang);
            document.getElementById(`page-${lang}`)?.focus();
          },
        },
        lang.toUpperCase(),
      ),
    ),
  );
