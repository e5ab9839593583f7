import type { CheckPage, Job } from '../addon/contract.ts';
import type { Settings } from '../addon/settings.ts';
import type { Finding } from '../core/finding.ts';
import type { Result } from '../core/result.ts';
import { fill, type Lang } from '../messages/catalog.ts';
import { panelWords } from '../messages/panel.ts';
import type { CallRefusalCode } from '../messages/refusals/action.ts';
import type { Call } from './call.ts';
import { afterStep, initialState, type Loadable, type Problem, type State, type Tab } from './state.ts';
import { checkView, countsText } from './views/check.ts';
import { dataView } from './views/data.ts';
import { frame } from './views/frame.ts';
import { problemText } from './views/problem.ts';
import { settingsView } from './views/settings.ts';
import { summaryView } from './views/summary.ts';

export interface AppOptions {
  readonly call: Call;
  readonly root: HTMLElement;
  /** Read aloud when its text changes. */
  readonly live: HTMLElement;
  readonly lang: Lang;
}

/** The panel: one state, drawn anew whenever it changes. */
export class App {
  #state: State;

  constructor(private readonly options: AppOptions) {
    this.#state = initialState(options.lang);
  }

  start(): void {
    this.#draw();
    void this.#loadSettings().then(() => this.#loadOverview());
  }

  async #loadSettings(): Promise<void> {
    this.#set({ settings: { is: 'loading' } });
    const answer = await this.options.call('settings.read', {});
    if (!answer.ok) return this.#set({ settings: this.#failed(answer.error) });
    const { settings, accountLanguage } = answer.value;
    this.#set({ settings: { is: 'ready', value: settings }, lang: settings.language ?? accountLanguage });
  }

  async #saveSettings(settings: Settings): Promise<void> {
    this.#set({ settings: { is: 'ready', value: settings } });
    const answer = await this.options.call('settings.write', settings);
    if (!answer.ok) return this.#set({ settings: this.#failed(answer.error) });
    this.#say(panelWords.saved[this.#state.lang]);
  }

  #chooseLang(lang: Lang): void {
    this.#set({ lang });
    const { settings } = this.#state;
    if (settings.is === 'ready') void this.#saveSettings({ ...settings.value, language: lang });
  }

  async #loadOverview(): Promise<void> {
    this.#set({ overview: { is: 'loading' } });
    const overview = this.#loaded(await this.options.call('workbook.overview', {}));
    const periods = overview.is === 'ready' ? overview.value.periods : [];
    const { period } = this.#state;
    const kept = period !== undefined && periods.includes(period) ? period : periods[0];
    this.#set({ overview, ...(kept !== undefined && { period: kept }) });
  }

  async #check(from: number): Promise<void> {
    this.#set({ check: { is: 'loading' } });
    const check: Loadable<CheckPage> = this.#loaded(await this.options.call('check.run', { from }));
    this.#set({ check });
    if (check.is === 'ready') this.#say(countsText(check.value, this.#state.lang));
  }

  async #select({ sheet, row, column }: Finding): Promise<void> {
    const answer = await this.options.call('workbook.select', {
      sheet,
      row,
      ...(column !== undefined && { column }),
    });
    if (!answer.ok) this.#say(problemText(answer.error, this.#state.lang));
  }

  async #makeSummary(): Promise<void> {
    const { period, lang } = this.#state;
    if (period === undefined) return;
    this.#set({ summary: { is: 'starting' } });
    await this.#goOn(await this.options.call('summary.start', { period, language: lang }));
  }

  async #resume(): Promise<void> {
    const { summary } = this.#state;
    if (!('job' in summary) || summary.job === undefined) return;
    this.#set({ summary: { is: 'running', job: summary.job } });
    await this.#goOn(await this.options.call('summary.step', { jobId: summary.job.jobId }));
  }

  /** A call for each sheet: each is well within Google's time limit, and between two the user can stop. */
  async #goOn(first: Result<Job, CallRefusalCode>): Promise<void> {
    for (let answer = first; ; ) {
      const before = this.#state.summary;
      if (!answer.ok) {
        const job = 'job' in before ? before.job : undefined;
        return this.#set({ summary: { ...this.#failed(answer.error), ...(job !== undefined && { job }) } });
      }
      const summary = afterStep(before, answer.value);
      this.#set({ summary });
      this.#sayProgress(answer.value);
      if (summary.is === 'stopped') void this.options.call('summary.stop', { jobId: answer.value.jobId });
      if (summary.is !== 'running') return;
      answer = await this.options.call('summary.step', { jobId: answer.value.jobId });
    }
  }

  #stop(): void {
    const { summary } = this.#state;
    if (summary.is === 'running') this.#set({ summary: { is: 'stopping', job: summary.job } });
  }

  #loaded<T>(answer: Result<T, CallRefusalCode>): Loadable<T> {
    return answer.ok ? { is: 'ready', value: answer.value } : this.#failed(answer.error);
  }

  #failed(problem: Problem): { is: 'failed'; problem: Problem } {
    this.#say(problemText(problem, this.#state.lang));
    return { is: 'failed', problem };
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    this.#draw();
  }

  /** Draws everything, and gives the focus back to the element that had it. */
  #draw(): void {
    const focused = document.activeElement?.id ?? '';
    document.documentElement.lang = this.#state.lang;
    this.options.root.replaceChildren(
      frame(this.#state, this.#content(), {
        onTab: (tab: Tab) => this.#set({ tab }),
        onLang: (lang: Lang) => this.#chooseLang(lang),
      }),
    );
    if (focused !== '') document.getElementById(focused)?.focus();
  }

  #content(): Node {
    const { tab, lang, settings, overview, check } = this.#state;
    switch (tab) {
      case 'data':
        return dataView(overview, lang, () => void this.#loadOverview());
      case 'check':
        return checkView(check, lang, {
          onCheck: (from) => void this.#check(from),
          onSelect: (finding) => void this.#select(finding),
        });
      case 'summary':
        return summaryView(this.#state, {
          onLoad: () => void this.#loadOverview(),
          onPeriod: (period) => this.#set({ period, summary: { is: 'idle' } }),
          onMake: () => void this.#makeSummary(),
          onStop: () => this.#stop(),
          onResume: () => void this.#resume(),
        });
      case 'settings':
        return settingsView(settings, lang, {
          onLoad: () => void this.#loadSettings(),
          onSave: (changed) => void this.#saveSettings(changed),
        });
    }
  }

  #sayProgress({ done, total }: Job): void {
    this.#say(fill(panelWords.progress[this.#state.lang], { done, total }));
  }

  /** For those who listen to the panel: results and errors appear away from where the focus is. */
  #say(text: string): void {
    this.options.live.textContent = text;
  }
}
