import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { chartOption, type DrawingOptions } from './echarts.ts';
import { naturalSize, type PictureSize } from './layout.ts';
import { CHART_PARTS } from './parts.ts';
import type { ChartPicture } from './picture.ts';

use([...CHART_PARTS, SVGRenderer]);

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
