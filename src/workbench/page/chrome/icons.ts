/** The few icons of the page, drawn with lines of one weight on a field of 20 × 20. */
const PATHS = {
  undo: 'M7 5 3.5 8.5 7 12 M3.5 8.5H12a4.5 4.5 0 0 1 0 9H8',
  redo: 'M13 5l3.5 3.5L13 12 M16.5 8.5H8a4.5 4.5 0 0 0 0 9h4',
  wrap: 'M3 5h14 M3 10h10.5a2.75 2.75 0 0 1 0 5.5H10 M12 13.2 9.7 15.5 12 17.8 M3 15.5h3.5',
  fill: 'M4 11.5 10 5.5l5.5 5.5-5 5a1.4 1.4 0 0 1-2 0Z M10 5.5 8 3.5 M17 14.2c.8 1.1 1.2 1.7 1.2 2.3a1.2 1.2 0 0 1-2.4 0c0-.6.4-1.2 1.2-2.3Z',
  align: 'M3 5h14 M3 9h9 M3 13h14 M3 17h9',
  freeze: 'M3 3h14v14H3Z M3 8h14 M8 3v14',
  close: 'M5 5l10 10 M15 5 5 15',
  plus: 'M10 4v12 M4 10h12',
  list: 'M4 6h12 M4 10h12 M4 14h12',
  file: 'M5 2.5h6.5L15.5 6.5V17.5H5Z M11.5 2.5v4h4',
  globe:
    'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Z M2.5 10h15 M10 2.5c2.2 2 3.3 4.6 3.3 7.5s-1.1 5.5-3.3 7.5c-2.2-2-3.3-4.6-3.3-7.5S7.8 4.5 10 2.5Z',
  find: 'M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z M12.6 12.6 17 17',
  up: 'M5 12.5 10 7.5l5 5',
  down: 'M5 7.5l5 5 5-5',
  check: 'M4 10.5 8.2 15 16 5.5',
} as const;

export type IconName = keyof typeof PATHS;

const SVG = 'http://www.w3.org/2000/svg';

export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

/** The mark of Sapa: three rising columns under a tick. */
export function logo(): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 32 32');
  svg.setAttribute('class', 'logo');
  svg.setAttribute('aria-hidden', 'true');
  const parts: [string, string][] = [
    ['M4 0h24a4 4 0 0 1 4 4v24a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4Z', '#0b57d0'],
    ['M7 19h4v7H7Z M14 15h4v11h-4Z M21 11h4v15h-4Z', '#ffffff'],
    ['M6.2 12.2 8 10.4l3 3L19.2 5 21 6.8 11 17Z', '#fbbc04'],
  ];
  for (const [d, fill] of parts) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    path.setAttribute('fill', fill);
    svg.append(path);
  }
  return svg;
}
