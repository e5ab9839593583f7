/** One measured thing. Times are milliseconds. */
export interface Line {
  readonly what: string;
  readonly ours: string;
  /** What it is held against, and its time. */
  readonly peer?: string;
  /** Our time over the peer's: below 1 we are faster. */
  readonly ratio?: number;
  readonly aim?: string;
  readonly isMet?: boolean;
}

export const milliseconds = (time: number): string =>
  `${time >= 100 ? time.toFixed(0) : time >= 10 ? time.toFixed(1) : time.toFixed(2)} ms`;

const HEAD = ['what', 'ours', 'peer', 'ratio', 'aim', 'met'];

/** A plain table with columns as wide as their longest cell. */
export function tableText(lines: readonly Line[]): string {
  const rows = [HEAD, ...lines.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const textOf = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    textOf(HEAD),
    widths.map((width) => '-'.repeat(width)).join('  '),
    ...rows.slice(1).map(textOf),
  ].join('\n');
}

const cellsOf = ({ what, ours, peer = '–', ratio, aim = '–', isMet }: Line): string[] => [
  what,
  ours,
  peer,
  ratio === undefined ? '–' : ratio.toFixed(2),
  aim,
  isMet === undefined ? '–' : isMet ? 'yes' : 'NO',
];
