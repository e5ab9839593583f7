/** Starts the page: fonts first, as the grid is drawn with them, and the desk beside it at the same time. */
import { workbenchWords as W } from '../../messages/workbench.ts';
import { App } from './app.ts';
import type { DeskWorker } from './backend.ts';
import { initialLang } from './language.ts';
import { deskScript, projectFiles } from './project.ts';

/** The workbook that is open when somebody comes: an oblast with districts, towns and villages. */
const FIRST = 'almaty-collegium';

const SAMPLE = 'ҚұӘі₸Яя';

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no #${id} in the page`);
  return found;
};

function startDesk(): DeskWorker {
  const url = URL.createObjectURL(new Blob([deskScript()], { type: 'text/javascript' }));
  const worker = new Worker(url);
  worker.postMessage({ files: projectFiles() });
  return worker as DeskWorker;
}

async function start(): Promise<void> {
  const lang = initialLang();
  document.documentElement.lang = lang;
  try {
    const worker = startDesk();
    await Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 13px Arial`, SAMPLE)));
    const app = new App(element('app'), element('live'), lang, worker);
    await app.start({ kind: 'scenario', id: FIRST, lang });
  } catch (error) {
    element('app').textContent = W.noWorker[lang];
    throw error;
  }
}

void start();
