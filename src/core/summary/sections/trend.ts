import type { Where } from '../../cube/sums.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { passRate } from '../../indicators/passRate.ts';
import { quality } from '../../indicators/quality.ts';
import { marksFigure } from '../marksFigures.ts';
import { type FigureRef, type Section, word } from '../plan.ts';
import type { UnitReport } from '../report.ts';

/** The line says of which term. */
function ofItsTerm(indicator: Indicator): FigureRef {
  const { where, ...figure } = marksFigure(indicator, '');
  const { period: _, ...rest } = where;
  return { ...figure, where: rest };
}

/** Quality and pass rate term by term; a term without data keeps its line, with dashes. */
export function trendSection({ trend }: UnitReport, where: Where): Section | undefined {
  if (trend.filter(({ graded }) => graded > 0).length < 2) return undefined;
  return {
    kind: 'table',
    id: 'trend',
    heading: word('trendHeading'),
    columns: [
      { key: 'term', head: word('term'), format: 'text', width: 210 },
      {
        key: 'quality',
        head: word('qualityPercent'),
        format: 'percent',
        width: 92,
        figure: ofItsTerm(quality),
      },
      {
        key: 'passRate',
        head: word('passRatePercent'),
        format: 'percent',
        width: 92,
        figure: ofItsTerm(passRate),
      },
    ],
    rows: trend.map((point) => ({
      key: point.period,
      where: { ...where, period: point.period },
      cells: [{ termKey: point.period }, point.quality, point.passRate],
    })),
    notes: [],
  };
}
