import type { Column, Form } from '../../core/forms/form.ts';

/** What each form is asked to hold, and under which headings its columns are known. */
export function formsPage(forms: readonly Form[]): string {
  return [
    '# Нысандар / Формы / Forms',
    '',
    'A sheet is taken for a form by its headings, wherever they stand in the first twenty rows. Headings are compared by',
    'their words, without case, quotes, numbering, «саны», «кол-во» and «%»; endings and abbreviations are understood.',
    'A required column may be missing where its value is said once for the whole sheet.',
    ...forms.flatMap(section),
    '',
  ].join('\n');
}

function section(form: Form): string[] {
  const { names, id, key, columns } = form;
  return [
    '',
    `## ${names.kk} / ${names.ru} / ${names.en}`,
    '',
    `\`${id}\`. A row is unique by: ${key.map((column) => `\`${column}\``).join(', ')}.`,
    '',
    '| id | type | қазақша | по-русски | required | also known as |',
    '|---|---|---|---|---|---|',
    ...columns.map((column) => row(column, form.required.includes(column.id))),
  ];
}

const row = ({ id, type, heading, synonyms, choices }: Column, isRequired: boolean): string =>
  [
    `| \`${id}\``,
    choices === undefined ? type : `one of: ${choices.map(({ names }) => names.ru).join(', ')}`,
    heading.kk,
    heading.ru,
    isRequired ? 'yes' : '',
    `${synonyms.split(' | ').map(plain).join(', ')} |`,
  ].join(' | ');

/** A bar would end the cell of the table. */
const plain = (text: string): string => text.replaceAll('|', '\\|');
