import type { Job } from '../../../addon/contract.ts';
import { fill, type Lang } from '../../../messages/catalog.ts';
import { summaryTabWords as words } from '../../../messages/panel/summary.ts';
import { h, type View } from '../../dom.ts';
import { periodLabel } from '../../periods.ts';
import { presentValue, type State } from '../../state.ts';
import { busy, button, okMark } from '../controls.ts';
import { problem } from '../problem.ts';
import type { SummaryEvents } from './summaryView.ts';

/** How far the summary is, what can be done about it, and the sheets that stand already. */
export function progress(state: State, events: SummaryEvents): View | false {
  const { summary, lang } = state;
  switch (summary.is) {
    case 'idle':
      return unfinished(state, events);
    case 'starting':
      return h('div', { id: 'job', class: 'job', tabindex: -1 }, busy(words.starting[lang]));
    case 'failed': {
      const { job } = summary;
      const onRetry =
        job === undefined || summary.problem.code === 'job-gone' ? events.make : () => events.resume();
      return h(
        'div',
        { id: 'job', class: 'job', tabindex: -1 },
        problem(summary.problem, lang, 'retry-summary', onRetry),
        job !== undefined && bar(job, lang),
        job !== undefined && sheetLinks(job, lang, events),
      );
    }
    default:
      return h(
        'div',
        { id: 'job', class: `job card ${summary.is}`, tabindex: -1 },
        ...body(summary.is, summary.job, lang, events),
        sheetLinks(summary.job, lang, events),
      );
  }
}

type Running = 'running' | 'stopping' | 'stopped' | 'done' | 'upToDate';

function body(is: Running, job: Job, lang: Lang, { stop, resume }: SummaryEvents): readonly (View | false)[] {
  switch (is) {
    case 'done':
      return [title(words.done[lang], true)];
    case 'upToDate':
      return [title(words.upToDate[lang], true), h('p', { class: 'hint' }, words.upToDateText[lang])];
    case 'stopped':
      return [
        title(words.stopped[lang]),
        bar(job, lang),
        h('p', { class: 'hint' }, words.unfinishedText[lang]),
        button({ id: 'resume', class: 'primary', onclick: () => resume() }, words.resume[lang]),
      ];
    default:
      return [
        title(words.running[lang]),
        bar(job, lang),
        // Above whatever grows and shrinks from step to step: a button must not go from under the pointer.
        button({ id: 'stop', isOff: is === 'stopping', onclick: stop }, words.stop[lang]),
        job.next !== undefined && h('p', {}, fill(words.writing[lang], { sheet: job.next })),
        h('p', { class: 'hint' }, (is === 'stopping' ? words.stopping : words.keepOpen)[lang]),
      ];
  }
}

const title = (text: string, isWell = false): View => h('h2', {}, isWell && okMark(), text);

/** A summary that was begun earlier, by whoever, and not finished. */
function unfinished({ overview, lang }: State, { resume }: SummaryEvents): View | false {
  const job = presentValue(overview)?.unfinished;
  if (!job) return false;
  return h(
    'div',
    { id: 'job', class: 'job card attention', tabindex: -1 },
    title(`${words.unfinished[lang]}: ${periodLabel(job.period, lang)}`),
    bar(job, lang),
    h('p', { class: 'hint' }, words.unfinishedText[lang]),
    button({ id: 'resume', class: 'primary', onclick: () => resume(job) }, words.resume[lang]),
  );
}

/** The words say what the bar shows; the bar is for those who see it. */
const bar = ({ done, total }: Job, lang: Lang): View =>
  h(
    'div',
    { class: 'progress', key: 'bar' },
    h('p', { id: 'progress-text' }, fill(words.progress[lang], { done, total })),
    h('progress', { id: 'progress', value: done, max: total, 'aria-labelledby': 'progress-text' }),
  );

const sheetLinks = ({ sheets }: Job, lang: Lang, { open }: SummaryEvents): View | false =>
  sheets.length > 0 &&
  h(
    'div',
    { class: 'links', key: 'links' },
    h('h2', {}, words.sheets[lang]),
    h(
      'ul',
      {},
      ...sheets.map((sheet) =>
        h('li', { key: sheet }, button({ class: 'link', onclick: (event) => open(sheet, event) }, sheet)),
      ),
    ),
  );
