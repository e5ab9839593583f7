/** A chart on the page. */
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';
import type { chartOption } from '../../../files/charts/echarts.ts';

use([
  BarChart,
  LineChart,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  LabelLayout,
  CanvasRenderer,
]);

export interface Canvas {
  draw(option: ReturnType<typeof chartOption>, size: { width: number; height: number }): void;
  dispose(): void;
}

export function makeCanvas(surface: HTMLElement): Canvas {
  let chart: ReturnType<typeof init> | undefined;
  return {
    draw(option, { width, height }) {
      chart ??= init(surface, null, { renderer: 'canvas', width, height });
      chart.resize({ width, height });
      chart.setOption(option, { notMerge: true });
    },
    dispose: () => chart?.dispose(),
  };
}
