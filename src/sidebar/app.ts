import type { Lang } from '../messages/catalog.ts';
import type { Call } from './call.ts';
import { h, type View } from './dom.ts';
import { acceptFlow } from './flows/accept.ts';
import { boardFlow } from './flows/board.ts';
import { checkFlow } from './flows/check.ts';
import { dataFlow } from './flows/data.ts';
import { fixFlow } from './flows/fix.ts';
import { settingsFlow } from './flows/settings.ts';
import { summaryFlow } from './flows/summary.ts';
import { traceFlow } from './flows/trace.ts';
import { focusOn, giveFocusBack, idsAround } from './focus.ts';
import { Panel } from './panel.ts';
import { type Mounted, patchChildren } from './patch.ts';
import { initialState, presentValue, type Tab } from './state.ts';
import { checkView } from './views/check/checkView.ts';
import { dataView } from './views/data/dataView.ts';
import { frame } from './views/frame.ts';
import { settingsView } from './views/settings.ts';
import { summaryView } from './views/summary/summaryView.ts';

export interface AppOptions {
  readonly call: Call;
  readonly root: HTMLElement;
  /** Read aloud when its text changes. */
  readonly live: HTMLElement;
  readonly lang: Lang;
  /** Gives the keyboard to the spreadsheet. */
  readonly focusSheet?: () => void;
}

/** The panel: one state, and a page that is made to look like it whenever it changes. */
export class App {
  readonly #panel: Panel;
  readonly #settings;
  readonly #data;
  readonly #board;
  readonly #check;
  readonly #fix;
  readonly #accept;
  readonly #summary;
  readonly #trace;
  #mounted: Mounted[] = [];
  /** What each tab showed when it was last open: a tab that is not seen is not drawn. */
  #contents: Readonly<Record<Tab, View>> = {
    data: h('div'),
    check: h('div'),
    summary: h('div'),
    settings: h('div'),
  };

  constructor(private readonly options: AppOptions) {
    const { call, live, lang, focusSheet } = options;
    this.#panel = new Panel(call, initialState(lang), () => this.#draw(), live, focusSheet);
    this.#settings = settingsFlow(this.#panel);
    this.#data = dataFlow(this.#panel);
    this.#board = boardFlow(this.#panel);
    this.#check = checkFlow(this.#panel);
    this.#fix = fixFlow(this.#panel, this.#check);
    this.#accept = acceptFlow(this.#panel, this.#check);
    this.#summary = summaryFlow(this.#panel);
    this.#trace = traceFlow(this.#panel);
  }

  start(): void {
    this.#draw();
    void this.#settings
      .load()
      .then(() => this.#data.load())
      .then(() => this.#obey());
  }

  /** The menu opens the panel for something. */
  #obey(): void {
    if (presentValue(this.#panel.state.overview)?.asked !== 'trace') return;
    this.#leadTo('summary');
    this.#trace.ask();
  }

  #goTo(tab: Tab): void {
    this.#panel.set({ tab });
  }

  /** From a button of one tab to another: what was pressed is out of sight, so the new tab takes the focus. */
  #leadTo(tab: Tab): void {
    this.#goTo(tab);
    focusOn(`panel-${tab}`);
  }

  #draw(): void {
    const { state } = this.#panel;
    const focused = idsAround(document.activeElement);
    document.documentElement.lang = state.lang;
    this.#contents = { ...this.#contents, [state.tab]: this.#content(state.tab) };
    const views = frame(state, this.#contents, {
      onTab: (tab) => this.#goTo(tab),
      onLang: (lang) => this.#settings.chooseLang(lang),
    });
    this.#mounted = patchChildren(this.options.root, this.#mounted, views);
    giveFocusBack(focused);
  }

  #content(tab: Tab): View {
    const { state } = this.#panel;
    switch (tab) {
      case 'data':
        return dataView(state, { ...this.#data, board: this.#board, check: () => this.#checkNow() });
      case 'check':
        return checkView(state, {
          ...this.#check,
          fix: this.#fix,
          accept: this.#accept,
          copy: this.#board.copy,
          goToSummary: () => this.#leadTo('summary'),
        });
      case 'summary':
        return summaryView(state, {
          ...this.#summary,
          load: () => void this.#data.load(),
          goToData: () => this.#leadTo('data'),
          trace: this.#trace,
        });
      case 'settings':
        return settingsView(state, this.#settings);
    }
  }

  #checkNow(): void {
    this.#leadTo('check');
    this.#check.check();
  }
}
