import { expect } from 'vitest';
import type { Office } from '../../src/core/office.ts';
import type { Report } from '../../src/core/summary/report.ts';
import type { ExpectedFigure, Scenario } from '../../src/scenarios/scenario.ts';
import { reportOf } from './grids.ts';

/** Every published figure is what the report of its period prints, to the published decimals. */
export function expectFigures({ expected }: Scenario, office: Office): void {
  for (const figure of expected.filter(({ indicator }) => indicator !== 'pupils')) {
    const value = figureIn(reportOf(office, figure.period), figure);
    // Half a unit of the last published digit.
    expect(Math.abs((value ?? Number.NaN) - figure.value), JSON.stringify(figure)).toBeLessThan(
      0.5 * 10 ** -figure.decimals,
    );
  }
}

function figureIn({ total }: Report, { place, indicator }: ExpectedFigure): number | undefined {
  const { schoolType, gap, indicators } = total;
  if (place === 'gap') return gap.gapPp;
  if (place === 'urban' || place === 'rural') return gap[place].value;
  if (place === 'general') return schoolType.get('general')?.value;
  if (place === 'gymnasiumAndLyceum') {
    const kinds = ['gymnasium', 'lyceum'].map((id) => schoolType.get(id));
    const graded = kinds.reduce((sum, kind) => sum + (kind?.graded ?? 0), 0);
    return kinds.reduce((sum, kind) => sum + (kind?.value ?? Number.NaN) * (kind?.graded ?? 0), 0) / graded;
  }
  if (indicator === 'pupils')
    throw new Error('pupils are summed from the rows: the report leaves grade 1 out');
  return indicators[indicator].value;
}
