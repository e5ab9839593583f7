import type { Finding, Severity } from '../core/finding.ts';
import type { FindingSchool } from '../core/findingSchools.ts';
import { fill, type Lang, words } from './catalog.ts';
import { findingText } from './findings.ts';
import { numberWords } from './numbers.ts';
import { ruleTitle } from './panel/rules.ts';

const HELLO = words('Құрметті әріптестер!', 'Уважаемые коллеги!', 'Dear colleagues,');
const CHECKED = words(
  'Деректеріңіз тексерілді: {date}. Түзетуді қажет ететін орын: {n}.',
  'Ваши данные проверены {date}. Требует исправления: {n}.',
  'Your data were checked on {date}. To be corrected: {n}.',
);
const SHEET = words('«{sheet}» парағы', 'Лист «{sheet}»', 'Sheet “{sheet}”');
const MORE = words('… «{rule}»: тағы {n}', '… «{rule}»: ещё {n}', '… “{rule}”: {n} more');
const SEND = words(
  'Түзетіп, қайта жіберіңіз.',
  'Исправьте и пришлите заново.',
  'Please correct them and send the data again.',
);

/** So many lines fit a page; of more, each rule tells how often it was broken. */
const MOST = 25;
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** A slip for one school, in its language: what to put right, and where. Notes are left out: nothing has to be done. */
export interface Slip {
  readonly school: string;
  readonly lang: Lang;
  readonly lines: readonly SlipLine[];
}

export interface SlipLine {
  readonly is: 'school' | 'text' | 'sheet' | 'finding';
  readonly text: string;
}

/** `date` as the office writes it, «26.11.2025»; `executor` signs it, when there is a name. */
export function slipOf(
  { name, language }: Pick<FindingSchool, 'name' | 'language'>,
  findings: readonly Finding[],
  { date, executor }: { readonly date: string; readonly executor: string },
): Slip {
  const lang = language;
  const wrong = findings
    .filter(({ severity }) => severity !== 'info')
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  const shown = new Set(wrong.slice(0, MOST));
  const lines: SlipLine[] = [
    { is: 'school', text: name },
    { is: 'text', text: HELLO[lang] },
    { is: 'text', text: fill(CHECKED[lang], { date, n: numberWords(wrong.length, lang) }) },
  ];
  for (const sheet of new Set([...shown].map((finding) => finding.sheet))) {
    lines.push({ is: 'sheet', text: fill(SHEET[lang], { sheet }) });
    for (const finding of shown)
      if (finding.sheet === sheet) lines.push({ is: 'finding', text: findingText(finding, lang) });
  }
  const left = new Map<string, number>();
  for (const { rule } of wrong.slice(MOST)) left.set(rule, (left.get(rule) ?? 0) + 1);
  for (const [rule, n] of left)
    lines.push({
      is: 'text',
      text: fill(MORE[lang], { rule: ruleTitle(rule)[lang], n: numberWords(n, lang) }),
    });
  lines.push({ is: 'text', text: SEND[lang] });
  if (executor !== '') lines.push({ is: 'text', text: executor });
  return { school: name, lang, lines };
}

/** To be copied into a letter or a message; the findings of a sheet are numbered. */
export function slipText({ lines }: Slip): string {
  let number = 0;
  return lines
    .map(({ is, text }) => {
      if (is === 'sheet') number = 0;
      if (is !== 'finding') return is === 'sheet' ? `\n${text}` : text;
      number += 1;
      return `${number}. ${text}`;
    })
    .join('\n');
}
