import type { Severity } from '../../core/finding.ts';
import { checkWords } from '../../messages/panel/check.ts';
import { REPORT_NAME, REPORT_WIDTHS, reportRows } from '../../messages/report.ts';
import { csvText } from '../download/csv.ts';
import { save } from '../download/save.ts';
import { XLSX_TYPE, xlsxBytes } from '../download/xlsx.ts';
import { ALL, type Filter, stillPossible } from '../findings/filter.ts';
import { CHUNK, isMoreNeeded, LARGE_CHUNK, openAtFirst } from '../findings/need.ts';
import { findingsOf, firstResults, groupKey, isWhole, withNext } from '../findings/results.ts';
import type { Panel, Place } from '../panel.ts';
import { type CheckState, toggled } from '../state.ts';
import { countsText } from '../views/counts.ts';
import { problemText } from '../views/problem.ts';

export type CheckFlow = ReturnType<typeof checkFlow>;

/** Running the check, fetching what it found, and choosing what of it is shown. */
export function checkFlow(panel: Panel) {
  /** Grows with each run: an answer to an earlier one is no longer wanted. */
  let run = 0;
  let fetching: Promise<void> | undefined;
  /** The group of which every finding is wanted, whatever is shown. */
  let whole: string | undefined;
  /** Every finding of every group is wanted, for the report. */
  let everything = false;

  const setCheck = (change: Partial<CheckState>) => panel.set({ check: { ...panel.state.check, ...change } });

  function isWanted(): boolean {
    const { results } = panel.state.check;
    return everything ? results !== undefined && !isWhole(results) : isMoreNeeded(panel.state.check, whole);
  }

  /** Groups are counted for the school that is asked for: another school is another check. */
  const schoolAsked = () => {
    const { school } = panel.state.check.filter;
    return school === undefined ? {} : { school };
  };

  /** `before`: what the user is told along with the counts, as what a fix has done. */
  async function check(before = '', startedAgain = false): Promise<void> {
    run += 1;
    const own = run;
    fetching = undefined;
    setCheck({ is: 'running', more: { is: 'idle' } });
    if (before === '' && !startedAgain) panel.sayWords(checkWords.checking);
    const answer = await panel.call('check.run', { from: 0, ...schoolAsked() });
    if (own !== run) return;
    if (!answer.ok) return setCheck(panel.failed(answer.error));
    const results = firstResults(answer.value);
    const { filter, open, results: earlier } = panel.state.check;
    panel.set({
      canUndo: answer.value.canUndo,
      check: {
        is: 'ready',
        results,
        filter: stillPossible(filter, results.groups),
        open: earlier === undefined ? openAtFirst(results) : open,
        pages: panel.state.check.pages,
        more: { is: 'idle' },
        isMarking: panel.state.check.isMarking,
        startedAgain,
      },
    });
    const counts = countsText(results.counts, panel.lang);
    panel.say(
      [before, startedAgain && checkWords.startedAgain[panel.lang], counts].filter(Boolean).join(' '),
    );
    await fetchMore();
  }

  /** One loop at a time; whoever asks meanwhile waits for that one, which sees new wishes by itself. */
  function fetchMore(): Promise<void> {
    if (fetching !== undefined) return fetching;
    if (!isWanted()) return Promise.resolve();
    const own = fetchChunks(run);
    fetching = own;
    return own.then(() => {
      if (fetching === own) fetching = undefined;
    });
  }

  /** Chunk after chunk while something is missing that is looked at. */
  async function fetchChunks(own: number): Promise<void> {
    setCheck({ more: { is: 'loading' } });
    while (isWanted()) {
      const from = panel.state.check.results?.loaded ?? 0;
      const size = everything || whole !== undefined ? LARGE_CHUNK : CHUNK;
      const answer = await panel.call('check.run', { from, size, ...schoolAsked() });
      const { results } = panel.state.check;
      if (own !== run || results === undefined) return;
      if (!answer.ok) return setCheck({ more: panel.failed(answer.error) });
      const next = withNext(results, answer.value);
      if (next === undefined) return check('', true);
      setCheck({ results: next });
    }
    setCheck({ more: { is: 'idle' } });
  }

  function show(change: Partial<CheckState>): void {
    setCheck(change);
    void fetchMore();
  }

  const filterBy = (filter: Filter) => show({ filter });

  return {
    check: () => void check(),
    checkAfter: (said: string) => check(said),
    fetchMore: () => void fetchMore(),
    /** Fetches until every finding of a group is there; false when that failed. */
    fetchWhole: async (key: string): Promise<boolean> => {
      whole = key;
      const hasFailed = () => panel.state.check.more.is === 'failed' || panel.state.check.is === 'failed';
      do await fetchMore();
      while (isMoreNeeded(panel.state.check, key) && !hasFailed());
      whole = undefined;
      return !hasFailed();
    },
    /** Fetches whatever is missing, then gives the findings as a file. */
    report: async (kind: 'xlsx' | 'csv') => {
      everything = true;
      const hasFailed = () => panel.state.check.more.is === 'failed' || panel.state.check.is === 'failed';
      do await fetchMore();
      while (isWanted() && !hasFailed());
      everything = false;
      const { results } = panel.state.check;
      if (results === undefined || hasFailed()) return;
      const findings = results.groups.flatMap((group) => findingsOf(results, groupKey(group)));
      const [name, rows] = [REPORT_NAME[panel.lang], reportRows(findings, panel.lang)];
      if (kind === 'xlsx') save(`${name}.xlsx`, XLSX_TYPE, await xlsxBytes(name, rows, REPORT_WIDTHS));
      else save(`${name}.csv`, 'text/csv;charset=utf-8', csvText(rows));
      panel.sayWords(checkWords.reported, { n: findings.length });
    },
    mark: async (on: boolean) => {
      if (panel.state.check.isMarking) return;
      setCheck({ isMarking: true });
      const answer = await panel.call('marks.set', { on });
      setCheck({ isMarking: false });
      if (!answer.ok) return panel.say(problemText(answer.error, panel.lang));
      panel.sayWords(on ? checkWords.marked : checkWords.unmarked, { n: answer.value.marked });
    },
    toggleSeverity: (severity: Severity) => {
      const { filter } = panel.state.check;
      filterBy({ ...filter, without: toggled(filter.without, severity) });
    },
    chooseSheet: (sheet: string | undefined) => {
      const { sheet: _, ...filter } = panel.state.check.filter;
      filterBy({ ...filter, ...(sheet !== undefined && { sheet }) });
    },
    chooseRule: (rule: string | undefined) => {
      const { rule: _, ...filter } = panel.state.check.filter;
      filterBy({ ...filter, ...(rule !== undefined && { rule }) });
    },
    chooseSchool: (school: string | undefined) => {
      const { school: _, ...filter } = panel.state.check.filter;
      setCheck({ filter: { ...filter, ...(school !== undefined && { school }) } });
      void check();
    },
    clearFilter: () => {
      const hadSchool = panel.state.check.filter.school !== undefined;
      filterBy(ALL);
      if (hadSchool) void check();
    },
    toggleGroup: (key: string) => show({ open: toggled(panel.state.check.open, key) }),
    turnTo: (key: string, page: number) => show({ pages: new Map(panel.state.check.pages).set(key, page) }),
    select: (place: Place, pressed: Event) => void panel.select(place, pressed),
  };
}
