/** Fills, lines and letters of a chart in DrawingML. Colours are given as "#rrggbb" or "rrggbb". */
import { escaped, valued, wrapped } from '../xml.ts';

const hex = (colour: string): string => colour.replace('#', '').toUpperCase();
const solid = (colour: string): string => wrapped('a:solidFill', valued('a:srgbClr', hex(colour)));

const TEXT = '3c4550';
const FONT = '<a:latin typeface="Arial"/><a:cs typeface="Arial"/>';

export const areaStyle = (colour: string): string =>
  wrapped('c:spPr', `${solid(colour)}<a:ln><a:noFill/></a:ln>`);

/** Letters on white, so that a line behind them does not strike them through; or on nothing. */
export const labelGround = (white: boolean): string =>
  wrapped('c:spPr', `${white ? solid('ffffff') : '<a:noFill/>'}<a:ln><a:noFill/></a:ln>`);

/** Width in English metric units; 28 575 is 2.25 points. */
export const lineStyle = (colour: string, dashed: boolean, width = 28_575): string =>
  wrapped(
    'c:spPr',
    `<a:ln w="${width}" cap="rnd">${solid(colour)}${valued('a:prstDash', dashed ? 'dash' : 'solid')}<a:round/></a:ln>`,
  );

/** Size in hundredths of a point. */
export const textStyle = (size: number, colour = TEXT): string =>
  wrapped(
    'c:txPr',
    `<a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters('a:defRPr', size, false, colour)}</a:pPr><a:endParaRPr lang="kk-KZ"/></a:p>`,
  );

export const titleXml = (text: string, size: number, bold = false): string =>
  wrapped(
    'c:title',
    wrapped(
      'c:tx',
      wrapped(
        'c:rich',
        '<a:bodyPr/><a:lstStyle/>' +
          text
            .split('\n')
            .map((line) =>
              wrapped(
                'a:p',
                wrapped('a:pPr', letters('a:defRPr', size, bold)) +
                  wrapped('a:r', letters('a:rPr', size, bold) + wrapped('a:t', escaped(line))),
              ),
            )
            .join(''),
      ),
    ) + valued('c:overlay', false),
  );

const letters = (tag: string, size: number, bold: boolean, colour = TEXT): string =>
  `<${tag} sz="${size}" b="${Number(bold)}">${solid(colour)}${FONT}</${tag}>`;
