import { expect, test } from 'vitest';
import { readOffice } from '../../../src/core/office.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { seededRandom } from '../../../src/scenarios/random.ts';
import { smallWorkbooks } from '../../fixtures/clean/office.ts';
import { gridOf, HEAD_ROWS } from '../../fixtures/clean/sheet.ts';
import { type Contradiction, contradictionsIn } from './contradictions.ts';
import { type Corruption, corrupted, type Office, type Place, pick } from './corruption.ts';
import { numberKinds } from './numbers.ts';
import { rowKinds } from './rowsAndPlans.ts';
import { wordKinds } from './words.ts';

/**
 * One slip is put into a clean workbook, the workbook is read again, and what was found is looked at. A slip can be seen
 * where it makes a contradiction in the workbook (`contradictions.ts`); it is caught when a finding stands on its row, or
 * on a row that it contradicts: the total of its column, the same school one month later. All two thousand slips are
 * tried by `npm run trust`, some of each kind with the other tests.
 */
const isTrust = process.env.SAPA_TRUST === 'every';
const EACH = isTrust ? 52 : 4;
/** Of those that can be seen. */
const LEAST_CAUGHT = 0.95;
const LEAST_OF_KIND = 0.85;

const KINDS = { ...numberKinds, ...wordKinds, ...rowKinds };

const workbooks = smallWorkbooks();
const grids = new Map(
  workbooks.flatMap((sheets) => sheets.map((sheet, at) => [sheet, gridOf(sheet, at + 1)] as const)),
);
const findingsIn = (office: Office) =>
  readOffice(
    office.map((sheet, at) => grids.get(sheet) ?? gridOf(sheet, at + 1)),
    { settings: DEFAULT_SETTINGS },
  ).findings;

interface Tried {
  readonly what: string;
  readonly contradictions: readonly Contradiction[];
  readonly isTold: boolean;
  readonly isToldBeside: boolean;
  /** Errors and warnings anywhere in the workbook. */
  readonly troubles: number;
}

function tryOut(office: Office, corruption: Corruption): Tried {
  const after = corrupted(office, corruption);
  const contradictions = contradictionsIn(after);
  const findings = findingsIn(after);
  const isTold = ({ sheet, row }: Place): boolean =>
    findings.some((finding) => finding.sheet === after[sheet]?.name && finding.row === HEAD_ROWS + row + 1);
  const { at, edits } = corruption;
  const whys = [...new Set(contradictions.map(({ why }) => why))];
  return {
    what: `${after[at.sheet]?.name}, row ${HEAD_ROWS + at.row + 1}: ${JSON.stringify(edits.map(({ cell }) => cell))}, ${whys}`,
    contradictions,
    isTold: isTold(at),
    isToldBeside: contradictions.some(({ places }) => places.some(isTold)),
    troubles: findings.filter(({ severity }) => severity !== 'info').length,
  };
}

/** Slips of one kind; one that cannot be made in the workbook drawn is drawn anew. */
function slipsOf(name: keyof typeof KINDS, seed: number): Tried[] {
  const random = seededRandom(seed);
  const tried: Tried[] = [];
  for (let draw = 0; draw < 20 * EACH && tried.length < EACH; draw++) {
    const office = pick(workbooks, random) ?? [];
    const corruption = KINDS[name]?.(office, random);
    if (corruption) tried.push(tryOut(office, corruption));
  }
  return tried;
}

test('the clean workbooks contradict themselves nowhere, and nothing is found in them', () => {
  for (const office of workbooks) {
    expect(contradictionsIn(office)).toEqual([]);
    expect(findingsIn(office)).toEqual([]);
  }
});

const table: Record<string, Tried[]> = {};

test.each(Object.keys(KINDS))(
  '%s',
  (name) => {
    const tried = slipsOf(name, Object.keys(KINDS).indexOf(name) + 1);
    table[name] = tried;
    expect(tried).toHaveLength(EACH);
    const seen = tried.filter(({ contradictions }) => contradictions.length > 0);
    const missed = seen.filter(({ isTold, isToldBeside }) => !isTold && !isToldBeside);
    // One of a handful is more than so many of a hundred.
    const most = Math.max(1, Math.floor((1 - LEAST_OF_KIND) * seen.length));
    expect(missed.slice(most).map(({ what }) => what)).toEqual([]);
  },
  60_000,
);

test('a name in look-alike letters is the same name: a note at the most, that its letters may be put right', () => {
  expect(table['look-alike letters']?.filter(({ troubles }) => troubles > 0)).toEqual([]);
});

test('of all slips that can be seen at least 95 % are caught', () => {
  const lines = Object.entries(table).map(([name, tried]) => [name, ...countsOf(tried)] as const);
  const sum = countsOf(Object.values(table).flat());
  if (isTrust) console.log([HEAD, ...lines, ['all', ...sum]].map(lineOf).join('\n'));
  const [, visible, onRow, beside] = sum;
  expect((onRow + beside) / visible).toBeGreaterThanOrEqual(LEAST_CAUGHT);
});

const HEAD = ['kind', 'tried', 'visible', 'on the row', 'beside it', 'missed', 'told besides'];

function countsOf(tried: readonly Tried[]): [number, number, number, number, number, number] {
  const seen = tried.filter(({ contradictions }) => contradictions.length > 0);
  const onRow = seen.filter(({ isTold }) => isTold).length;
  const beside = seen.filter(({ isTold, isToldBeside }) => !isTold && isToldBeside).length;
  const besides = tried.filter(({ contradictions, isTold }) => contradictions.length === 0 && isTold).length;
  return [tried.length, seen.length, onRow, beside, seen.length - onRow - beside, besides];
}

const lineOf = ([name, ...counts]: readonly (string | number)[]): string =>
  `${String(name).padEnd(30)}${counts.map((count) => String(count).padStart(13)).join('')}`;
