import { type Job, LARGEST_PAGE, type PanelActions, type ReadOptions } from '../addon/contract.ts';
import type { Answer } from '../addon/envelope.ts';
import { readyProject } from '../build/readyProject.ts';
import type { WorkbookModel } from '../host/model/workbook.ts';
import { createHost, type Host } from '../host/node/host.ts';
import { fill, type Lang } from '../messages/catalog.ts';
import { actionRefusals } from '../messages/refusals/action.ts';
import { fillFormulas } from './formulas.ts';
import { Trouble } from './trouble.ts';

/** The add-on as it is pushed, over a workbook, in the local host: what the panel asks for is asked here. */
export class Session {
  /** Calls to Google's services that all requests so far have cost. */
  serviceCalls = 0;

  private constructor(
    readonly host: Host,
    private readonly lang: Lang,
  ) {}

  static async open(workbook: WorkbookModel, lang: Lang): Promise<Session> {
    const host = createHost({ files: await readyProject(), workbook, userLocale: lang });
    await fillFormulas(host);
    return new Session(host, lang);
  }

  get workbook(): WorkbookModel {
    return this.host.workbook;
  }

  /** One request of the panel. A refusal is trouble to tell the user; anything else is a fault of ours. */
  ask<Name extends keyof PanelActions>(
    name: Name,
    input: PanelActions[Name]['input'],
  ): PanelActions[Name]['value'] {
    const execution = this.host.run('dispatch', [JSON.stringify({ v: 1, name, input })], { as: 'sidebar' });
    this.serviceCalls += execution.total;
    if (!execution.ok) throw new Error(`${name}: ${execution.error.message}`);
    const answer = JSON.parse(String(execution.value)) as Answer<PanelActions[Name]['value']>;
    if (answer.ok) return answer.value;
    throw new Trouble(fill(actionRefusals[answer.error.code][this.lang], answer.error.values));
  }

  /** Makes the summary as the panel does: a call to start, then one for each sheet. */
  makeSummary(
    period: string,
    options: ReadOptions,
    { live = false, onStep = () => undefined }: { live?: boolean; onStep?: (job: Job) => void } = {},
  ): Job {
    let job = this.ask('summary.start', { period, language: this.lang, options, ...(live && { live }) });
    while (job.done < job.total) {
      job = this.ask('summary.step', { jobId: job.jobId });
      onStep(job);
    }
    return job;
  }

  /** Every page of the findings. */
  findings(options: ReadOptions) {
    const first = this.ask('check.run', { from: 0, size: LARGEST_PAGE, options });
    const all = [...first.findings];
    const { error, warning, info } = first.counts;
    while (all.length < error + warning + info) {
      all.push(...this.ask('check.run', { from: all.length, size: LARGEST_PAGE, options }).findings);
    }
    return { findings: all, counts: first.counts, schools: first.schools };
  }
}
