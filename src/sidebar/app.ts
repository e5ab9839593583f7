import type { Settings } from '../addon/settings.ts';
import type { Lang } from '../messages/catalog.ts';
import { panelWords } from '../messages/panel.ts';
import type { Call } from './call.ts';
import { h } from './dom.ts';
import { initialState, type State, type Tab } from './state.ts';
import { frame } from './views/frame.ts';
import { problemText } from './views/problem.ts';
import { settingsView } from './views/settings.ts';

/** The panel: one state, drawn anew whenever it changes. */
export class App {
  #state: State;

  constructor(
    private readonly call: Call,
    private readonly root: HTMLElement,
    private readonly live: HTMLElement,
    lang: Lang,
  ) {
    this.#state = initialState(lang);
  }

  start(): void {
    this.#draw();
    void this.#loadSettings();
  }

  async #loadSettings(): Promise<void> {
    this.#set({ settings: { is: 'loading' } });
    const answer = await this.call('settings.read', {});
    if (!answer.ok) return this.#set({ settings: { is: 'failed', problem: answer.error } });
    const { settings, accountLanguage } = answer.value;
    this.#set({ settings: { is: 'ready', value: settings }, lang: settings.language ?? accountLanguage });
  }

  async #saveSettings(settings: Settings): Promise<void> {
    this.#set({ settings: { is: 'ready', value: settings } });
    const answer = await this.call('settings.write', settings);
    if (!answer.ok) return this.#set({ settings: { is: 'failed', problem: answer.error } });
    this.#say(panelWords.saved[this.#state.lang]);
  }

  #chooseLang(lang: Lang): void {
    this.#set({ lang });
    const { settings } = this.#state;
    if (settings.is === 'ready') void this.#saveSettings({ ...settings.value, language: lang });
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    this.#draw();
    const { settings, lang } = this.#state;
    if (change.settings !== undefined && settings.is === 'failed')
      this.#say(problemText(settings.problem, lang));
  }

  /** Draws everything, and gives the focus back to the element that had it. */
  #draw(): void {
    const focused = document.activeElement?.id ?? '';
    document.documentElement.lang = this.#state.lang;
    this.root.replaceChildren(
      frame(this.#state, this.#content(), {
        onTab: (tab: Tab) => this.#set({ tab }),
        onLang: (lang: Lang) => this.#chooseLang(lang),
      }),
    );
    if (focused !== '') document.getElementById(focused)?.focus();
  }

  #content(): Node {
    const { tab, settings, lang } = this.#state;
    if (tab !== 'settings') return h('p', {});
    return settingsView(settings, lang, {
      onLoad: () => void this.#loadSettings(),
      onSave: (changed) => void this.#saveSettings(changed),
    });
  }

  /** For those who listen to the panel: results and errors appear away from where the focus is. */
  #say(text: string): void {
    this.live.textContent = text;
  }
}
