import type { HeadingAnswers } from '../core/forms/recognise.ts';
import type { Services } from '../sheets/surface.ts';

/** As stored, the oldest first. */
export type HeadingAnswer = readonly [heading: string, column: string | null];

/** «sapa.headings.0», «.1» and so on: a property holds nine kilobytes, and a letter takes up to three bytes. */
const KEY = 'sapa.headings.';
const PIECE = 3000;
/** The oldest are forgotten first; a workbook that many people paste into has some dozens. */
const MOST = 200;
/** A heading as it stands above a column; longer ones are notes. */
export const LONGEST_HEADING = 300;

/** What the user has said about headings of this document. */
export function readAnswers({ PropertiesService }: Services): HeadingAnswer[] {
  const document = PropertiesService.getDocumentProperties();
  const answers: HeadingAnswer[] = [];
  for (let piece = 0; document; piece++) {
    const stored = document.getProperty(KEY + piece);
    if (stored === null) break;
    answers.push(...answersIn(stored));
  }
  return answers;
}

/** Adds to what was said before; false when the script does not stand in a workbook. */
export function addAnswers(given: readonly HeadingAnswer[], services: Services): boolean {
  const document = services.PropertiesService.getDocumentProperties();
  if (document === null) return false;
  const all = new Map(readAnswers(services));
  for (const [heading, column] of given) {
    all.delete(heading);
    all.set(heading, column);
  }
  const pieces = cut([...all].slice(-MOST));
  pieces.forEach((piece, index) => {
    document.setProperty(KEY + index, piece);
  });
  // Fewer pieces than before: reading stops at the first that is not there.
  document.deleteProperty(KEY + pieces.length);
  return true;
}

export const asAnswers = (answers: readonly HeadingAnswer[]): HeadingAnswers => new Map(answers);

/** Each piece is whole JSON, so that a cut-off between two of them loses no more than one answer's place. */
function cut(answers: readonly HeadingAnswer[]): string[] {
  const pieces: HeadingAnswer[][] = [[]];
  for (const answer of answers) {
    const last = pieces[pieces.length - 1] ?? [];
    if (JSON.stringify([...last, answer]).length <= PIECE) last.push(answer);
    else pieces.push([answer]);
  }
  return pieces.map((piece) => JSON.stringify(piece));
}

/** A property that was edited by hand says nothing; it must not keep anybody from working. */
function answersIn(stored: string): HeadingAnswer[] {
  try {
    const list = JSON.parse(stored) as unknown[];
    return list.filter(
      (entry): entry is HeadingAnswer =>
        Array.isArray(entry) &&
        typeof entry[0] === 'string' &&
        (entry[1] === null || typeof entry[1] === 'string'),
    );
  } catch {
    return [];
  }
}
