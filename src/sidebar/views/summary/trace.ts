import type { FigurePart, TracedFigure, TracedSource } from '../../../addon/contract.ts';
import { a1 } from '../../../core/a1.ts';
import { roundHalfUp } from '../../../core/rounding.ts';
import { fill, type Lang } from '../../../messages/catalog.ts';
import { numberWords, percentWords } from '../../../messages/numbers.ts';
import { traceWords as words } from '../../../messages/panel/trace.ts';
import { h, type View } from '../../dom.ts';
import type { TraceFlow } from '../../flows/trace.ts';
import type { State } from '../../state.ts';
import { busy, button, okMark } from '../controls.ts';
import { problem } from '../problem.ts';

/** Where the figure of the selected cell comes from; of a row of the input, what it moves. */
export function traceSection({ trace, lang }: State, events: TraceFlow): View {
  return h(
    'section',
    { id: 'trace', key: 'trace', 'aria-labelledby': 'trace-title' },
    h('h2', { id: 'trace-title' }, words.title[lang]),
    h('p', { class: 'hint' }, words.hint[lang]),
    h(
      'div',
      { class: 'actions' },
      button({ id: 'trace-ask', isOff: trace.is === 'loading', onclick: events.ask }, words.ask[lang]),
    ),
    trace.is === 'loading' && busy(words.asking[lang]),
    trace.is === 'failed' && problem(trace.problem, lang, 'trace-again', events.ask),
    trace.is === 'ready' &&
      (trace.value.is === 'figure' ? figure(trace.value, lang, events) : source(trace.value, lang, events)),
  );
}

const figure = (traced: TracedFigure, lang: Lang, events: TraceFlow): View =>
  h(
    'div',
    { class: 'card', key: 'figure' },
    h('p', {}, h('strong', {}, traced.title[lang])),
    h('p', {}, placeLink('trace-cell', traced, events), ` = ${shownText(traced.shown, traced, lang)}`),
    traced.agrees
      ? told(traced, lang)
      : h(
          'p',
          { class: 'notice problem' },
          fill(words.changed[lang], { value: shownText(traced.value, traced, lang) }),
        ),
    ...traced.parts.map((part, at) => partView(part, at, traced.parts.length === 1, lang, events)),
  );

/** A number that was proved bears the mark; what is only pointed at does not. */
const told = ({ how }: TracedFigure, lang: Lang): View =>
  how === 'listed' || how === 'dash'
    ? h('p', { class: 'hint' }, words[how][lang])
    : h('p', { class: 'notice done' }, okMark(), words[how][lang]);

function partView(part: FigurePart, at: number, isAlone: boolean, lang: Lang, events: TraceFlow): View {
  return h(
    'div',
    { key: `part-${at}` },
    !isAlone && part.role !== 'listed' && h('h3', {}, words[part.role][lang]),
    part.role !== 'listed' && h('p', {}, sumText(part, lang)),
    h('p', { class: 'hint' }, fill(words.rows[lang], { n: numberWords(part.count, lang) })),
    part.count > part.rows.length &&
      h('p', { class: 'hint' }, fill(words.firstRows[lang], { n: part.rows.length })),
    h(
      'ul',
      { class: 'sources' },
      ...part.rows.map((row, index) =>
        h(
          'li',
          { key: `${row.sheet}!${row.row}` },
          button(
            {
              id: `trace-${at}-${index}`,
              class: 'link',
              onclick: (event) => events.select({ sheet: row.sheet, row: row.row }, event),
            },
            fill(words.row[lang], { sheet: row.sheet, row: row.row }),
          ),
          h('span', { class: 'hint' }, numbersText(row.numbers, part, lang)),
        ),
      ),
    ),
  );
}

/** «1 240 / 2 000 = 62,0 %»: how the figure is made; of what is not divided, the sum alone. */
function sumText(part: FigurePart, lang: Lang): string {
  const { value, numerator, denominator } = part;
  if (denominator === null) return numberWords(numerator, lang);
  return `${numberWords(numerator, lang)} / ${numberWords(denominator, lang)} = ${shownText(value, { ...part, isChange: false }, lang)}`;
}

/** Thousands of tenge stand in the cell; a part is told in tenge. */
function shownText(
  value: number | null,
  { unit, decimals, isChange }: Pick<TracedFigure, 'unit' | 'decimals' | 'isChange'>,
  lang: Lang,
): string {
  if (value === null) return '–';
  const sign = isChange && value > 0 ? '+' : '';
  if (unit === 'percent' && !isChange) return percentWords(value, lang, decimals);
  // As many decimals as it has, and no more than these.
  if (unit === 'posts') return `${sign}${numberWords(roundHalfUp(value, decimals), lang)}`;
  return `${sign}${numberWords(value, lang, decimals)}`;
}

/** «5» 6 · «4» 10: what the row brings, under the names of its columns. */
const numbersText = (
  numbers: FigurePart['rows'][number]['numbers'],
  { columns }: FigurePart,
  lang: Lang,
): string =>
  numbers.map((number, at) => `${columns[at]?.[lang] ?? ''}: ${numberText(number, lang)}`).join(' · ');

const numberText = (number: number | string | null, lang: Lang): string =>
  typeof number === 'number' ? numberWords(number, lang) : (number ?? '–');

const placeLink = (
  id: string,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
  events: TraceFlow,
): View =>
  button(
    { id, class: 'link', onclick: (event) => events.select({ sheet, row, column }, event) },
    `${sheet}!${a1(row, column)}`,
  );

function source({ sheet, row, count, figures }: TracedSource, lang: Lang, events: TraceFlow): View {
  const said = count === 0 ? words.movesNone : words.moves;
  return h(
    'div',
    { class: 'card', key: 'source' },
    h('p', {}, fill(said[lang], { sheet, row, n: count })),
    count > figures.length && h('p', { class: 'hint' }, fill(words.firstRows[lang], { n: figures.length })),
    h(
      'ul',
      { class: 'sources' },
      ...figures.map((figure, at) =>
        h(
          'li',
          { key: `${figure.sheet}!${figure.row}!${figure.column}` },
          placeLink(`trace-figure-${at}`, figure, events),
          h('span', { class: 'hint' }, figure.title[lang]),
        ),
      ),
    ),
  );
}
