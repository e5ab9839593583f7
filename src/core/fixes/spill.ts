/** Functions that give one value whatever they are given, unless something inside them spreads. */
const SINGLE =
  ' ABS AND AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY HLOOKUP ' +
  'IF IFERROR IFNA INT ISBLANK LEFT LEN LOWER MATCH MAX MEDIAN MID MIN MOD MONTH NOT OR PROPER RANK RIGHT ROUND ROUNDDOWN ' +
  'ROUNDUP SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TEXT TODAY TRIM UPPER VALUE VLOOKUP YEAR ';

/**
 * Whether a cell may be filled by a formula that stands above or to the left of it: such a cell looks typed, and
 * Sheets does not tell. A formula is taken to spread unless all its functions are known not to; between it and the cell
 * there is no other formula. Where it only may be, the cell is left alone.
 */
export function maySpill(formulas: readonly (readonly string[])[], row: number, column: number): boolean {
  for (let top = row - 1; top >= 0; top--) {
    for (let left = column - 1; left >= 0; left--) {
      const formula = formulas[top]?.[left] ?? '';
      if (formula === '' || !maySpread(formula)) continue;
      if (isClear(formulas, top, left, row, column)) return true;
    }
  }
  return false;
}

function maySpread(formula: string): boolean {
  // Text within quotes is no part of it.
  const bare = formula.replace(/"[^"]*"/g, '""');
  if (bare.includes('{')) return true;
  const names = [...bare.matchAll(/([\p{L}_][\p{L}\d_.]*)\(/gu)].map(([, name = '']) => name.toUpperCase());
  return names.length === 0 ? bare.includes(':') : names.some((name) => !SINGLE.includes(` ${name} `));
}

function isClear(
  formulas: readonly (readonly string[])[],
  top: number,
  left: number,
  row: number,
  column: number,
): boolean {
  for (let r = top; r < row; r++) {
    for (let c = left; c < column; c++) {
      if ((r !== top || c !== left) && (formulas[r]?.[c] ?? '') !== '') return false;
    }
  }
  return true;
}
