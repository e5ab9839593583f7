/** The six steps, each with its picture. */
import type { Lang, Words } from '../../../messages/catalog.ts';
import { installWords as I } from '../../../messages/install.ts';
import type { Shape } from './picture.ts';

export interface Step {
  readonly text: Words;
  readonly shapes: (lang: Lang) => Shape[];
}

const page: Shape = { kind: 'window', x: 4, y: 4, width: 272, height: 124 };
const lines = (x: number, y: number, widths: readonly number[]): Shape[] =>
  widths.map((width, index) => ({ kind: 'line', x, y: y + index * 13, width }));
/** The list of files at the left of the editor. */
const files = (...names: string[]): Shape[] =>
  names.map((text, index) => ({ kind: 'text', x: 18, y: 44 + index * 18, text }));

export const STEPS: readonly Step[] = [
  {
    text: I.open,
    shapes: (lang) => [
      page,
      { kind: 'grid', x: 13, y: 30 },
      { kind: 'press', x: 34, y: 28, width: 96, height: 20, text: I.extensions[lang] },
      { kind: 'field', x: 34, y: 52, width: 150, height: 66 },
      { kind: 'line', x: 44, y: 62, width: 90 },
      { kind: 'press', x: 40, y: 76, width: 112, height: 22, text: 'Apps Script' },
      { kind: 'line', x: 44, y: 106, width: 70 },
    ],
  },
  {
    text: I.settings,
    shapes: (lang) => [
      page,
      { kind: 'press', x: 12, y: 32, width: 30, height: 26 },
      { kind: 'gear', x: 27, y: 45 },
      { kind: 'text', x: 56, y: 48, text: I.projectSettings[lang] },
      ...lines(56, 62, [150, 120]),
      { kind: 'tick', x: 56, y: 96 },
      { kind: 'text', x: 76, y: 107, text: I.showManifest[lang] },
    ],
  },
  {
    text: I.code,
    shapes: (lang) => [
      page,
      { kind: 'press', x: 12, y: 30, width: 72, height: 20, text: 'Code.gs' },
      { kind: 'field', x: 94, y: 30, width: 172, height: 88 },
      ...lines(104, 40, [110, 140, 90]),
      { kind: 'press', x: 124, y: 84, width: 112, height: 24, text: I.paste[lang] },
    ],
  },
  {
    text: I.files,
    shapes: (lang) => [
      page,
      { kind: 'press', x: 66, y: 28, width: 26, height: 22, text: '+' },
      ...files('', 'Code.gs', 'Entry.gs', 'Sidebar.html'),
      { kind: 'field', x: 104, y: 30, width: 150, height: 60 },
      { kind: 'press', x: 112, y: 36, width: 134, height: 22, text: `${I.scriptItem[lang]} › Entry` },
      { kind: 'press', x: 112, y: 62, width: 134, height: 22, text: 'HTML › Sidebar' },
    ],
  },
  {
    text: I.manifest,
    shapes: (lang) => [
      page,
      { kind: 'press', x: 10, y: 28, width: 104, height: 20, text: 'appsscript.json' },
      ...files('', '', 'Code.gs', 'Entry.gs').slice(1),
      { kind: 'field', x: 124, y: 54, width: 142, height: 64 },
      ...lines(134, 64, [70, 110, 90]),
      { kind: 'press', x: 150, y: 28, width: 92, height: 22, text: I.saveItem[lang] },
    ],
  },
  {
    text: I.reload,
    shapes: (lang) => [
      page,
      { kind: 'grid', x: 13, y: 30 },
      { kind: 'press', x: 34, y: 28, width: 96, height: 20, text: I.extensions[lang] },
      { kind: 'press', x: 40, y: 56, width: 76, height: 22, text: 'Sapa' },
      { kind: 'field', x: 186, y: 30, width: 80, height: 90 },
      { kind: 'text', x: 196, y: 46, text: 'Sapa' },
      ...lines(196, 56, [56, 44, 60]),
    ],
  },
];
