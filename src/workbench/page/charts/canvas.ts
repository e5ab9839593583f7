/** A chart on the page: laid out at the size at which all its names have room, and shown at the size it has in the sheet. */
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { chartOption } from '../../../files/charts/echarts.ts';
import { naturalSize, type PictureSize } from '../../../files/charts/layout.ts';
import { CHART_PARTS } from '../../../files/charts/parts.ts';
import type { ChartPicture } from '../../../files/charts/picture.ts';

use([...CHART_PARTS, CanvasRenderer]);

export interface Canvas {
  draw(picture: ChartPicture, size: PictureSize): void;
  dispose(): void;
}

/** Below this letters could not be read. */
const SMALLEST = 0.8;

export function makeCanvas(surface: HTMLElement): Canvas {
  let chart: ReturnType<typeof init> | undefined;
  return {
    draw(picture, { width, height }) {
      const natural = naturalSize(picture);
      const scale = Math.max(SMALLEST, Math.min(1, width / natural.width, height / natural.height));
      const size = { width: Math.round(width / scale), height: Math.round(height / scale) };
      surface.style.width = `${size.width}px`;
      surface.style.height = `${size.height}px`;
      surface.style.transform = `scale(${scale})`;
      chart ??= init(surface, null, { renderer: 'canvas', ...size });
      chart.resize(size);
      chart.setOption(chartOption(picture, size, { keepUpright: true }), { notMerge: true });
    },
    dispose: () => chart?.dispose(),
  };
}
