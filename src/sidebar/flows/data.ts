import type { SheetOverview } from '../../addon/contract.ts';
import type { FormId } from '../../core/forms/form.ts';
import { createdText, dataWords } from '../../messages/panel/data.ts';
import { readySheet } from '../../messages/readySheet.ts';
import { columnId, focusOn } from '../focus.ts';
import type { Panel } from '../panel.ts';
import { type DataState, presentValue } from '../state.ts';

export type DataFlow = ReturnType<typeof dataFlow>;

/** Reading what the workbook holds, answering for headings, making ready sheets. */
export function dataFlow(panel: Panel) {
  const setData = (change: Partial<DataState>) => panel.set({ data: { ...panel.state.data, ...change } });

  /** Sheets, periods, districts, and a summary that waits to be gone on with. */
  async function load(): Promise<void> {
    const before = presentValue(panel.state.overview);
    panel.set({ overview: { is: 'loading', ...(before && { value: before }) } });
    const answer = await panel.call('workbook.overview', {});
    if (!answer.ok) {
      const failed = panel.failed(answer.error);
      return panel.set({ overview: { ...failed, ...(before && { value: before }) } });
    }
    const { periods, canUndo } = answer.value;
    const { period, ...choice } = panel.state.choice;
    const kept = period !== undefined && periods.includes(period) ? period : periods[0];
    panel.set({
      overview: { is: 'ready', value: answer.value },
      canUndo,
      choice: { ...choice, ...(kept !== undefined && { period: kept }) },
    });
  }

  /** Saves answers and reads the workbook again: a heading that is settled can change what the whole sheet is. */
  async function answerWith(answers: ReadonlyMap<string, string | null>): Promise<void> {
    setData({ busy: { is: 'answering' } });
    const list = [...answers].map(([heading, column]) => ({ heading, column }));
    const answer = await panel.call('headings.answer', { answers: list });
    const { busy, problem, editing, ...data } = panel.state.data;
    if (!answer.ok) {
      const failed = panel.failed(answer.error);
      return panel.set({
        data: { ...data, ...(editing !== undefined && { editing }), problem: failed.problem },
      });
    }
    const unsaved = new Map([...data.answers].filter(([heading]) => !answers.has(heading)));
    panel.set({ data: { ...data, answers: unsaved } });
    panel.sayWords(dataWords.answersSaved);
    await load();
  }

  /** What was typed for a sheet, and what was said before and not touched. */
  async function saveSaid({ name, formId, lacks }: SheetOverview): Promise<void> {
    if (formId === null || panel.state.data.busy) return;
    const { said } = panel.state.data;
    const values = lacks.map(({ column, value }) => ({
      column,
      value: said.get(`${name}\n${column}`) ?? value,
    }));
    setData({ busy: { is: 'saying', sheet: name } });
    const answer = await panel.call('sheet.answer', { sheet: name, form: formId, values });
    const { busy, problem, ...data } = panel.state.data;
    if (!answer.ok) return panel.set({ data: { ...data, problem: panel.failed(answer.error).problem } });
    const rest = new Map([...data.said].filter(([key]) => !key.startsWith(`${name}\n`)));
    panel.set({ data: { ...data, said: rest } });
    panel.sayWords(dataWords.answersSaved);
    await load();
  }

  async function create(form: FormId): Promise<void> {
    setData({ busy: { is: 'creating', form } });
    const answer = await panel.call('template.create', readySheet(form, panel.lang));
    const { busy, problem, created, ...data } = panel.state.data;
    if (!answer.ok) return panel.set({ data: { ...data, problem: panel.failed(answer.error).problem } });
    const { sheet, carried } = answer.value;
    panel.set({ data: { ...data, created: sheet, carried } });
    panel.say(createdText(sheet, carried, panel.lang));
    await panel.call('workbook.select', { sheet, row: 0 });
    await load();
  }

  return {
    load,
    create,
    choose: (heading: string, column: string | null | undefined) => {
      const answers = new Map(panel.state.data.answers);
      if (column === undefined) answers.delete(heading);
      else answers.set(heading, column);
      setData({ answers });
    },
    edit: (place: string) => {
      setData({ editing: place });
      focusOn(columnId('edit', place));
    },
    cancelEdit: (place: string, heading: string) => {
      const { editing, ...data } = panel.state.data;
      const answers = new Map(data.answers);
      answers.delete(heading);
      panel.set({ data: { ...data, answers } });
      focusOn(columnId('change', place));
    },
    saveAll: (headings: readonly string[]) => {
      const chosen = [...panel.state.data.answers].filter(([heading]) => headings.includes(heading));
      if (chosen.length === 0) return panel.sayWords(dataWords.chooseFirst);
      void answerWith(new Map(chosen));
    },
    saveOne: (place: string, heading: string) => {
      const column = panel.state.data.answers.get(heading);
      if (column === undefined) return panel.sayWords(dataWords.chooseFirst);
      void answerWith(new Map([[heading, column]])).then(() => focusOn(columnId('change', place)));
    },
    say: (sheet: string, column: string, text: string) =>
      setData({ said: new Map(panel.state.data.said).set(`${sheet}\n${column}`, text) }),
    saveSaid: (sheet: SheetOverview) => void saveSaid(sheet),
    open: (sheet: string, pressed: Event) => void panel.select({ sheet, row: 0 }, pressed),
  };
}
