/** Small pictures of what one sees at Google: a window, a few lines, and the one thing to press, framed. */

const SVG = 'http://www.w3.org/2000/svg';

export interface Shape {
  readonly kind: 'window' | 'line' | 'text' | 'press' | 'field' | 'tick' | 'gear' | 'grid';
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly height?: number;
  readonly text?: string;
}

export const PICTURE = { width: 280, height: 132 };

export function picture(shapes: readonly Shape[], label: string): SVGSVGElement {
  const svg = element('svg', {
    viewBox: `0 0 ${PICTURE.width} ${PICTURE.height}`,
    class: 'step-picture',
    role: 'img',
  });
  svg.setAttribute('aria-label', label);
  for (const shape of shapes) svg.append(...draw(shape));
  return svg as SVGSVGElement;
}

const LINE = { fill: 'none', stroke: '#062e6f', 'stroke-width': 1.8 };

function draw({ kind, x, y, width = 0, height = 0, text = '' }: Shape): SVGElement[] {
  switch (kind) {
    case 'window':
      return [
        element('rect', { x, y, width, height, rx: 6, fill: '#fff', stroke: '#bdc1c6' }),
        element('path', { d: `M${x} ${y + 20}h${width}`, stroke: '#e0e2e5' }),
        ...[8, 18, 28].map((at) => element('circle', { cx: x + at, cy: y + 10, r: 3, fill: '#dadce0' })),
      ];
    case 'line':
      return [element('rect', { x, y, width, height: height || 6, rx: 3, fill: '#e8eaed' })];
    case 'field':
      return [element('rect', { x, y, width, height, rx: 4, fill: '#f8f9fa', stroke: '#dadce0' })];
    case 'text':
      return [textOf(x, y, text, '#3c4043', 11)];
    case 'press':
      return [
        element('rect', {
          x,
          y,
          width,
          height,
          rx: 6,
          fill: '#d3e3fd',
          stroke: '#0b57d0',
          'stroke-width': 2,
        }),
        textOf(x + width / 2, y + height / 2 + 4, text, '#062e6f', 11.5, 'middle'),
      ];
    case 'gear':
      return [
        element('circle', { cx: x, cy: y, r: 4, ...LINE }),
        element('path', {
          d: `M${x} ${y - 8}v3m0 10v3m-8-8h3m10 0h3m-13.6-5.6 2 2m7.2 7.2 2 2m0-11.2-2 2m-7.2 7.2-2 2`,
          ...LINE,
        }),
      ];
    case 'grid':
      return [
        element('path', { d: `M${x} ${y}h14v14h-14zm0 5h14m-14 5h14m-9-10v14`, ...LINE, stroke: '#188038' }),
      ];
    case 'tick':
      return [
        element('rect', { x, y, width: 14, height: 14, rx: 3, fill: '#0b57d0' }),
        element('path', { d: `M${x + 3} ${y + 7}l3 3 5-6`, fill: 'none', stroke: '#fff', 'stroke-width': 2 }),
      ];
  }
}

function textOf(
  x: number,
  y: number,
  text: string,
  fill: string,
  size: number,
  anchor = 'start',
): SVGElement {
  const node = element('text', {
    x,
    y,
    fill,
    'font-size': size,
    'text-anchor': anchor,
    'font-family': 'Arial',
  });
  node.textContent = text;
  return node;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  return node;
}
