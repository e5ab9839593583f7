/**
 * The characters that stand for pieces of text in a packed text. A script is UTF-8, so a symbol takes a byte or two.
 *
 * One byte: printable ASCII, without what a string literal or a template would escape (`"`, `\`, `` ` ``, `$`) and
 * without `<`, which could close a `<script>` that holds the file.
 */
export const ONE_BYTE: readonly number[] = range(0x20, 0x7e).filter(
  (code) => !'"\\`$<'.includes(String.fromCharCode(code)),
);

/**
 * Two bytes: letters and signs up to the Armenian ones; behind them come scripts that run from right to left, which no
 * editor shows in the order of the file. Nothing that joins to the letter before it, nothing invisible, and first those
 * that no normalisation of Unicode would change; then those that only a decomposition would.
 */
export const TWO_BYTES: readonly number[] = (() => {
  const shown = range(0xa1, 0x58f).filter((code) => /[\p{L}\p{P}\p{S}]/u.test(String.fromCharCode(code)));
  const composed = shown.filter((code) => isStable(code, 'NFC'));
  const isFirst = (code: number) => isStable(code, 'NFD') && isStable(code, 'NFKC') && isStable(code, 'NFKD');
  return [...composed.filter(isFirst), ...composed.filter((code) => !isFirst(code))];
})();

function isStable(code: number, form: 'NFC' | 'NFD' | 'NFKC' | 'NFKD'): boolean {
  const letter = String.fromCharCode(code);
  return letter.normalize(form) === letter;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Bytes of a character in a string literal, where some are escaped. */
export const bytesInLiteral = (character: string): number =>
  /^["\\\n\r]$/.test(character) ? 2 : Buffer.byteLength(JSON.stringify(character)) - 2;

/** Bytes of a text as the contents of a string literal. */
export const bytesPacked = (text: string): number =>
  [...text].reduce((sum, character) => sum + bytesInLiteral(character), 0);
