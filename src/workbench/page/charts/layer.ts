/** The charts of the sheet, drawn over its cells by the same code that makes their pictures. They can be moved about. */
import { workbenchWords as W } from '../../../messages/workbench.ts';
import type { ChartPlace, PlacedChart } from '../../protocol.ts';
import type { Bench } from '../bench.ts';
import { h } from '../dom.ts';
import { type Canvas, makeCanvas } from './canvas.ts';
import { dragging } from './dragging.ts';
import { anchored, placeRect } from './place.ts';

interface Shown {
  readonly element: HTMLElement;
  readonly canvas: Canvas;
  /** What is drawn: another picture or size is drawn anew. */
  drawn: string;
  chart: PlacedChart;
}

export class ChartLayer {
  readonly #layer = h('div', { class: 'charts' });
  readonly #shown = new Map<number, Shown>();
  #sheetId = 0;

  constructor(private readonly bench: Bench) {
    bench.grid.container.append(this.#layer);
    bench.on(['book'], () => this.#clear());
    bench.on(['book', 'sheet', 'patch', 'moved', 'language'], () => this.#show());
  }

  #show(): void {
    const { bench } = this;
    if (bench.sheetId !== this.#sheetId) this.#clear();
    this.#sheetId = bench.sheetId;
    const frame = bench.book?.frame(bench.sheetId);
    const charts = frame?.charts ?? [];
    for (const [id, shown] of this.#shown)
      if (!charts.some((chart) => chart.id === id)) {
        shown.canvas.dispose();
        shown.element.remove();
        this.#shown.delete(id);
      }
    for (const chart of charts) this.#showChart(chart);
  }

  #showChart(chart: PlacedChart): void {
    const shown = this.#shown.get(chart.id) ?? this.#make(chart);
    shown.chart = chart;
    const { left, top } = placeRect(this.bench, chart);
    const { style } = shown.element;
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.clipPath = this.#clip(chart, left, top);
    style.width = `${chart.width}px`;
    style.height = `${chart.height}px`;
    shown.element.setAttribute('aria-label', this.bench.text(W.chart, { title: chart.picture.title }));
    shown.element.title = this.bench.text(W.chartKeys);
    const size = this.bench.grid.container;
    const isInSight =
      top < size.clientHeight && top + chart.height > 0 && left < size.clientWidth && left + chart.width > 0;
    style.visibility = isInSight ? 'visible' : 'hidden';
    if (!isInSight) return;
    const drawn = JSON.stringify([chart.picture, chart.width, chart.height]);
    if (shown.drawn === drawn) return;
    shown.drawn = drawn;
    shown.canvas.draw(chart.picture, chart);
  }

  #make(chart: PlacedChart): Shown {
    const surface = h('div', { class: 'chart-surface' });
    const corner = h('span', { class: 'chart-corner', 'aria-hidden': 'true' });
    const element = h(
      'div',
      { id: `chart-${chart.id}`, class: 'chart', role: 'img', tabindex: 0 },
      surface,
      corner,
    );
    const shown: Shown = { element, canvas: makeCanvas(surface), drawn: '', chart };
    this.#shown.set(chart.id, shown);
    this.#layer.append(element);
    const put = (place: ChartPlace | null) => {
      // At once: the next key must go on from here, whether or not the desk has answered.
      if (place) shown.chart = { ...shown.chart, ...place };
      void this.bench.ask('chart', { sheetId: this.bench.sheetId, chartId: chart.id, place });
    };
    dragging(element, corner, {
      rect: () => ({
        ...placeRect(this.bench, shown.chart),
        width: shown.chart.width,
        height: shown.chart.height,
      }),
      onEnd: (rect) => put(anchored(this.bench, rect)),
      onDelete: () => {
        put(null);
        this.bench.grid.focus();
      },
      onLeave: () => this.bench.grid.focus(),
      onWheel: (event) => this.bench.grid.wheel(event),
    });
    return shown;
  }

  /** Nothing of a chart lies over the headers, nor over frozen lines that it scrolls under. */
  #clip({ anchor }: PlacedChart, left: number, top: number): string {
    const { grid, book, sheetId } = this.bench;
    const frame = book.frame(sheetId);
    const headers = grid.geometry.headers();
    const edge = grid.geometry.scrollingEdge();
    const fromLeft = anchor.column <= (frame?.frozenColumns ?? 0) ? headers.left : edge.left;
    const fromTop = anchor.row <= (frame?.frozenRows ?? 0) ? headers.top : edge.top;
    return `inset(${Math.max(0, fromTop - top)}px 0 0 ${Math.max(0, fromLeft - left)}px)`;
  }

  #clear(): void {
    for (const { canvas } of this.#shown.values()) canvas.dispose();
    this.#shown.clear();
    this.#layer.replaceChildren();
  }
}
