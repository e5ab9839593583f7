import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { chartOption, type DrawingOptions } from './echarts.ts';
import { naturalSize, type PictureSize } from './layout.ts';
import type { ChartPicture } from './picture.ts';

use([
  BarChart,
  LineChart,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  LabelLayout,
  SVGRenderer,
]);

/** The picture as SVG text, without a document: in Node as in the page. */
export function renderSvg(
  picture: ChartPicture,
  size: PictureSize = naturalSize(picture),
  options: DrawingOptions = {},
): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption(chartOption(picture, size, options));
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
