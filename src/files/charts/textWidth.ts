/**
 * How wide a text is in Noto Sans, without a canvas: charts are laid out the same in Node and in the page. Widths are
 * shares of the font size, by kinds of letters; measured on the font they come out within some percent, on the wide side.
 */
const NARROW = /[.,:;!|'’`()[\]{}/\\ilIjtfrі\s-]/u;
const WIDE = /[MWШЩЖЫЮФмшщжыюфmw@%ӘҚ]/u;

export function textWidth(text: string, fontSize: number, bold = false): number {
  let width = 0;
  for (const letter of text) {
    if (NARROW.test(letter)) width += 0.33;
    else if (WIDE.test(letter)) width += 0.86;
    else width += letter === letter.toLowerCase() ? 0.57 : 0.67;
  }
  return width * fontSize * (bold ? 1.07 : 1);
}

/** The text in lines no wider than asked, broken between words; a single longer word stays whole. */
export function wrap(text: string, width: number, fontSize: number, bold = false): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(/[ \t]+/)) {
      const last = lines.at(-1);
      if (last !== undefined && textWidth(`${last} ${word}`, fontSize, bold) <= width) {
        lines[lines.length - 1] = `${last} ${word}`;
      } else lines.push(word);
    }
    return lines;
  });
}
