import { ajvChecker } from './ajvPeer.ts';
import { type Line, milliseconds } from './line.ts';
import { sideBySide, timed } from './measure.ts';
import type { BigRows } from './rows.ts';
import type { Core } from './shipped.ts';

/** Rows a second that all rules together must reach. */
const AIM = 300_000;

/** Rules over rows that are read already, and the reading of the fields alone against ajv with the same checks. */
export function checking(core: Core, { grids, mappings, sheets, count }: BigRows): Line[] {
  const { attainmentSheet, DEFAULT_SETTINGS, findDuplicates, findOverlaps, parseForm, validate } = core;
  const rules = timed(
    () => {
      for (const sheet of sheets) validate(sheet, DEFAULT_SETTINGS);
      const { repeated } = findDuplicates(sheets);
      return findOverlaps(sheets, (sheet, row) => repeated[sheet]?.has(row) === true, DEFAULT_SETTINGS);
    },
    9,
    3,
  );
  const rate = count / (rules / 1000);
  const read = () => grids.map((grid, index) => attainmentSheet(parseForm(grid, mappings[index]!).table));
  const ajv = ajvChecker(grids, mappings);
  const { ours, peer } = sideBySide(read, ajv, 9, 3);
  return [
    {
      what: `all rules over ${count} rows`,
      ours: `${(rate / 1e6).toFixed(2)} M rows/s (${milliseconds(rules)})`,
      aim: `≥ ${AIM / 1e6} M rows/s`,
      isMet: rate >= AIM,
    },
    {
      what: `field rules alone, ${count} rows, read into columns`,
      ours: milliseconds(ours),
      peer: `${milliseconds(peer)} (ajv, yes or no only)`,
      ratio: ours / peer,
      aim: '≤ 1 × ajv',
      isMet: ours <= peer,
    },
  ];
}
