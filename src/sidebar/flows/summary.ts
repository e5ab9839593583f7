import type { Job, SectionId } from '../../addon/contract.ts';
import type { Result } from '../../core/result.ts';
import { summaryTabWords } from '../../messages/panel/summary.ts';
import type { CallRefusalCode } from '../../messages/refusals/action.ts';
import { chosenDistricts, chosenSections } from '../choice.ts';
import type { Panel } from '../panel.ts';
import { afterStep, type Choice, presentValue, type SummaryState, toggled } from '../state.ts';

export type SummaryFlow = ReturnType<typeof summaryFlow>;

/** Choosing what goes into a summary, and having it written: a call for each sheet, so that it can be stopped between. */
export function summaryFlow(panel: Panel) {
  const choose = (change: Partial<Choice>) => panel.set({ choice: { ...panel.state.choice, ...change } });

  async function make(): Promise<void> {
    const overview = presentValue(panel.state.overview);
    const { choice, lang } = panel.state;
    if (overview === undefined || choice.period === undefined) return;
    const districts = chosenDistricts(overview.districts, choice);
    if (districts?.length === 0) return panel.sayWords(summaryTabWords.noDistrict);
    const sections = chosenSections(choice);
    panel.set({ summary: { is: 'starting' } });
    panel.sayWords(summaryTabWords.starting);
    const asked = {
      period: choice.period,
      language: lang,
      ...(districts && { districts }),
      ...(sections && { sections }),
      ...(choice.isLive && { live: true }),
    };
    await goOn(await panel.call('summary.start', asked));
  }

  /** `job`: one that was found unfinished when the panel opened. */
  async function resume(job = jobNow()): Promise<void> {
    if (job === undefined) return;
    forgetUnfinished();
    panel.set({ summary: { is: 'running', job } });
    await goOn(await panel.call('summary.step', { jobId: job.jobId }));
  }

  function jobNow(): Job | undefined {
    const { summary } = panel.state;
    return 'job' in summary ? summary.job : undefined;
  }

  function forgetUnfinished(): void {
    const { overview } = panel.state;
    if (overview.is === 'ready')
      panel.set({ overview: { is: 'ready', value: { ...overview.value, unfinished: null } } });
  }

  async function goOn(first: Result<Job, CallRefusalCode>): Promise<void> {
    for (let answer = first; ; ) {
      const before = panel.state.summary;
      if (!answer.ok) {
        const job = jobNow();
        return panel.set({ summary: { ...panel.failed(answer.error), ...(job && { job }) } });
      }
      const job = answer.value;
      const summary = afterStep(before, job);
      panel.set({ summary });
      sayProgress(summary.is, 'job' in before ? before.job : undefined, job);
      if (summary.is === 'stopped') void panel.call('summary.stop', { jobId: job.jobId });
      if (summary.is !== 'running') return forgetUnfinished();
      answer = await panel.call('summary.step', { jobId: job.jobId });
    }
  }

  /** The beginning, every quarter and the end: a voice at every sheet of twenty would drown all else. */
  function sayProgress(is: SummaryState['is'], before: Job | undefined, job: Job): void {
    const quarter = ({ done, total }: Job) => Math.floor((4 * done) / total);
    const { done, total } = job;
    if (is === 'done' || is === 'upToDate' || is === 'stopped') panel.sayWords(summaryTabWords[is]);
    else if (before === undefined || quarter(before) !== quarter(job))
      panel.sayWords(summaryTabWords.progress, { done, total });
  }

  return {
    make: () => void make(),
    resume: (job?: Job) => void resume(job),
    stop: () => {
      const { summary } = panel.state;
      if (summary.is === 'running') panel.set({ summary: { is: 'stopping', job: summary.job } });
    },
    chooseLive: (isLive: boolean) => choose({ isLive }),
    choosePeriod: (period: string) => {
      choose({ period });
      // What was made stands for another period now.
      panel.set({ summary: { is: 'idle' } });
    },
    toggleList: (list: 'districts' | 'sections') =>
      choose({ openLists: toggled(panel.state.choice.openLists, list) }),
    toggleDistrict: (key: string) =>
      choose({ withoutDistricts: toggled(panel.state.choice.withoutDistricts, key) }),
    leaveOutDistricts: (keys: readonly string[]) => choose({ withoutDistricts: new Set(keys) }),
    toggleSection: (section: SectionId) =>
      choose({ withoutSections: toggled(panel.state.choice.withoutSections, section) }),
    leaveOutSections: (sections: readonly SectionId[]) => choose({ withoutSections: new Set(sections) }),
    open: (sheet: string, pressed: Event) => void panel.select({ sheet, row: 0 }, pressed),
  };
}
