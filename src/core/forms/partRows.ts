import type { RowKind } from './rowKinds.ts';

type Numbers = Readonly<Partial<Record<string, number>>>;

/**
 * Whether a row that begins «в т.ч.» is a part of the row above, as it mostly is. Under a total that stands above its rows it
 * may as well open their list: then the rows below add up to the total with it, or there is nothing else below.
 */
export function partReader(
  kinds: readonly RowKind[],
  numbersOf: (row: number) => Numbers,
): (row: number) => boolean {
  // Most sheets have none, and their rows need not be read twice.
  if (!kinds.includes('part')) return () => false;
  const said = [...kinds.keys()].filter((row) => ['data', 'part', 'total'].includes(kinds[row] ?? ''));
  const items = new Set<number>();
  // Nothing stands above the first row.
  const [first] = said;
  if (first !== undefined) items.add(first);
  const isTotalFirst = kinds[first ?? 0] === 'total';
  said.forEach((row, at) => {
    if (!isTotalFirst || kinds[row] !== 'total') return;
    const end = said.findIndex((each, later) => later > at && kinds[each] === 'total');
    const block = said.slice(at + 1, end < 0 ? undefined : end);
    const total = numbersOf(row);
    const others = block.filter((each) => kinds[each] === 'data');
    const opened = block.filter((each, place) => place === 0 || kinds[each] === 'data');
    // Without them, with the one that opens the list, with all of them: what adds up first is meant.
    const listed = [others, opened, block].find((each) => each.length > 0 && addsUp(each, total, numbersOf));
    for (const each of listed ?? (others.length === 0 ? block : others)) items.add(each);
  });
  return (row) => !items.has(row);
}

/** In every number of the total that any of the rows has. */
function addsUp(rows: readonly number[], total: Numbers, numbersOf: (row: number) => Numbers): boolean {
  const all = rows.map(numbersOf);
  const compared = Object.entries(total).filter(([id]) => all.some((numbers) => numbers[id] !== undefined));
  return (
    compared.length > 0 &&
    compared.every(([id, sum = 0]) => {
      const added = all.reduce((found, numbers) => found + (numbers[id] ?? 0), 0);
      return Math.abs(added - sum) <= 1e-6 * Math.max(1, Math.abs(sum));
    })
  );
}
