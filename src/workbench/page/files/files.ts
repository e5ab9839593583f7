/** Files in and out: chosen, dropped, saved; and the work that is kept between visits. */

import { dateWords } from '../../../messages/moment.ts';
import { workbenchWords as W } from '../../../messages/workbench.ts';
import type { Source } from '../../protocol.ts';
import type { Bench } from '../bench.ts';
import { confirm } from '../chrome/dialogs.ts';
import { showNotice } from '../chrome/notice.ts';
import { h } from '../dom.ts';
import { forget, forgetOwn, type Kept, keepOwn, newestOfOthers } from './kept.ts';

/** Says whether the workbook could be opened. */
export type Open = (source: Source) => Promise<boolean>;

/** How long nothing must change before the work is put away. */
const QUIET = 1500;

export class Files {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #cannotKeep = false;

  constructor(
    private readonly bench: Bench,
    private readonly open: Open,
  ) {
    this.#dropping();
    addEventListener('pagehide', () => void this.#keep());
  }

  /** A change that no file holds yet. */
  changed(): void {
    this.bench.isDirty = true;
    this.bench.isKept = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#keep(), QUIET);
  }

  choose(): void {
    const input = h('input', {
      type: 'file',
      accept: '.xlsx,.csv,.tsv,.txt',
      hidden: true,
      id: 'file-input',
    });
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      input.remove();
      if (file) void this.openFile(file);
    });
    document.body.append(input);
    input.click();
  }

  async openFile(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await this.replace({ kind: 'file', name: file.name, bytes, lang: this.bench.lang });
  }

  /** Another workbook in place of the open one; asked first when that one holds changes. */
  async replace(source: Source): Promise<boolean> {
    const { bench } = this;
    if (bench.isDirty && !(await confirm(bench, bench.text(W.replaceAsk), bench.text(W.goOn)))) return false;
    if (!(await this.open(source))) return false;
    await this.settled();
    return true;
  }

  async save(): Promise<void> {
    const { bench } = this;
    const { name, bytes } = await bench.ask('save', null);
    download(name, bytes);
    await this.settled();
    bench.tell('work');
    showNotice(bench, { text: bench.text(W.saved, { file: name }) });
  }

  /** What is open is in a file or was just opened: nothing to offer next time. */
  async settled(): Promise<void> {
    clearTimeout(this.#timer);
    this.bench.isDirty = false;
    await forgetOwn().catch(() => undefined);
  }

  async offerKept(): Promise<void> {
    const { bench } = this;
    const kept = await newestOfOthers();
    if (!kept) return;
    const when = dateWords(new Date(kept.at), bench.lang);
    showNotice(bench, {
      text: bench.text(W.keptOffer, { name: kept.name, when }),
      actions: [
        { text: bench.text(W.restore), run: () => void this.#restore(kept) },
        { text: bench.text(W.discard), run: () => void forget(kept) },
      ],
    });
  }

  async #restore(kept: Kept): Promise<void> {
    const { bench } = this;
    const { name, bytes } = kept;
    if (!(await this.replace({ kind: 'kept', name, bytes, lang: bench.lang }))) return;
    this.changed();
    await this.#keep();
    // Only now it is put away as this visit's own work.
    if (bench.isKept) await forget(kept);
  }

  async #keep(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.bench.isDirty || this.#cannotKeep) return;
    try {
      const { name, bytes } = await this.bench.ask('keep', null);
      await keepOwn({ name, at: Date.now(), bytes });
      this.bench.isKept = true;
      this.bench.tell('work');
    } catch {
      this.#cannotKeep = true;
      showNotice(this.bench, { kind: 'problem', text: this.bench.text(W.notKept) });
    }
  }

  #dropping(): void {
    const veil = h('div', { class: 'veil', hidden: true });
    document.body.append(veil);
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    addEventListener('dragover', (event) => {
      if (!isFile(event)) return;
      event.preventDefault();
      veil.textContent = this.bench.text(W.drop);
      veil.hidden = false;
    });
    addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) veil.hidden = true;
    });
    addEventListener('drop', (event) => {
      veil.hidden = true;
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void this.openFile(file);
    });
  }
}

function download(name: string, bytes: Uint8Array): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  h('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
