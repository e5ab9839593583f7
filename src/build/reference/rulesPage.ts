import type { RuleNote } from '../../core/rules/rule.ts';
import type { Words } from '../../messages/catalog.ts';
import type { FoundInCode } from './findingsInCode.ts';

const SEVERITY = {
  error: 'қате / ошибка / error',
  warning: 'ескерту / предупреждение / warning',
  info: 'анықтама / справка / info',
} as const;

/** Every rule, what it says in each language, and where it comes from; then what is said while sheets are read. */
export function rulesPage(
  rules: readonly RuleNote[],
  found: readonly FoundInCode[],
  messages: Readonly<Record<string, Words>>,
): string {
  const ids = new Set(rules.map(({ id }) => id));
  const others = [...new Set(found.map(({ rule }) => rule).filter((rule) => !ids.has(rule)))].sort();
  const said = (rule: string) => [
    ...new Set(found.filter((each) => each.rule === rule).map(({ message }) => message)),
  ];
  return [
    '# Тексеру ережелері / Правила проверки / Rules',
    '',
    'Words in braces are filled from the row. A severity is the strongest a rule takes; it may say less of a smaller matter.',
    '',
    '## Rules over rows',
    ...rules.flatMap(({ id, severity, source, needs }) => [
      '',
      `### ${id}`,
      '',
      `${SEVERITY[severity]}. Source: ${source}.`,
      ...(needs.length === 0 ? [] : ['', `Needs: ${needs.map((column) => `\`${column}\``).join(', ')}.`]),
      '',
      ...table(said(id), messages),
    ]),
    '',
    '## What is said while sheets are read and set side by side',
    ...others.flatMap((id) => ['', `### ${id}`, '', ...table(said(id), messages)]),
    '',
  ].join('\n');
}

const table = (keys: readonly string[], messages: Readonly<Record<string, Words>>): string[] => [
  '| қазақша | по-русски | in English |',
  '|---|---|---|',
  ...keys.map((key) => {
    const { kk = '', ru = '', en = '' } = messages[key] ?? {};
    return `| ${kk} | ${ru} | ${en} |`;
  }),
];
