import type { Where } from '../../cube/sums.ts';
import { quality } from '../../indicators/quality.ts';
import { periodKey } from '../../model/period.ts';
import { printedChange, roundHalfUp } from '../../rounding.ts';
import type { Change } from '../change.ts';
import { gradedFigure, marksChange, marksFigure } from '../marksFigures.ts';
import {
  type CellPlan,
  type ColumnPlan,
  type FigureRef,
  type RowPlan,
  type Section,
  type Text,
  word,
} from '../plan.ts';
import type { Report, UnitReport } from '../report.ts';
import { districtId, districtText, unitText, whereOf } from './attainment.ts';

/**
 * What a change is made of: the schools' own change, and that pupils stand otherwise among them. Beside it the change of the
 * schools that reported both times, where they are not the same ones.
 */
export function changeSection({
  districts,
  total,
  period,
  headline,
  shareDecimals,
}: Report): Section | undefined {
  if (headline === undefined || total.change === undefined) return undefined;
  const [shown, before] = [periodKey(period.shown), periodKey(headline.period)];
  const both: Where = { [`both ${shown} ${before}`]: 'yes' };
  const isSame = total.change.inBoth === total.change.inEither;
  const share = (key: string, head: Text, of: string, where: Where, group?: Text): ColumnPlan => ({
    key,
    head,
    ...(group !== undefined && { group }),
    format: 'percent',
    width: 92,
    figure: marksFigure(quality, of, where),
  });
  const points = (key: string, head: Text, figure: FigureRef, group?: Text): ColumnPlan => ({
    key,
    head,
    ...(group !== undefined && { group }),
    format: 'deltaPp',
    width: 92,
    figure,
  });
  const change = marksChange(quality, shown, before);
  const ofThem: FigureRef = { ...change, where: { ...change.where, ...both } };
  const all = word('allSchools');
  const matched = word('matchedSchools');
  const rowOf = (key: string, name: Text, { change }: UnitReport, where: Where): RowPlan => ({
    key,
    where,
    cells: [name, ...cellsOf(change, isSame, shareDecimals)],
  });
  return {
    kind: 'table',
    id: 'change',
    heading: word('changeHeading', { term: { term: headline.period } }),
    columns: [
      { key: 'district', head: word('district'), format: 'text', width: 210 },
      share('before', { term: headline.period }, before, {}, all),
      share('now', { term: period.shown }, shown, {}, all),
      points('plain', word('changePp'), change, all),
      ...(isSame
        ? []
        : [
            {
              key: 'inBoth',
              head: word('schoolCount'),
              group: matched,
              format: 'count',
              width: 92,
              figure: { ...gradedFigure(shown, both), by: { is: 'schools' } },
            } as const,
            share('matchedBefore', { term: headline.period }, before, both, matched),
            share('matchedNow', { term: period.shown }, shown, both, matched),
            points('matched', word('changePp'), ofThem, matched),
          ]),
      points('within', word('withinSchools'), { ...change, by: { is: 'within' } }),
      points('composition', word('composition'), { ...change, by: { is: 'composition' } }),
    ],
    rows: [
      ...districts.map((district) =>
        rowOf(districtId(district), districtText(district), district, whereOf(district)),
      ),
      { ...rowOf('total', unitText(word('total'), total), total, {}), isTotal: true },
    ],
    notes: [word('changeNote'), ...(isOpposed(total.change, shareDecimals) ? [word('changeOpposed')] : [])],
  };
}

/** Printed so that each line adds up: what is left of the printed change is of the composition. */
function cellsOf(change: Change | undefined, isSame: boolean, decimals: number): CellPlan[] {
  if (change === undefined) return Array.from({ length: isSame ? 5 : 9 }, () => undefined);
  const { now, before, matched, inBoth } = change;
  const plain = printedChange(now, before, decimals);
  const within = roundHalfUp(change.within, decimals);
  return [
    before,
    now,
    plain,
    ...(isSame
      ? []
      : [inBoth, matched?.before, matched?.now, printedChange(matched?.now, matched?.before, decimals)]),
    within,
    plain === undefined ? undefined : roundHalfUp(plain - within, decimals),
  ];
}

/** The schools went one way and their sum the other. */
const isOpposed = ({ now, before, within }: Change, decimals: number): boolean => {
  const [plain, own] = [printedChange(now, before, decimals) ?? 0, roundHalfUp(within, decimals)];
  return plain * own < 0;
};
