/** What one word says in a quantity: looked up by its key, its Kazakh ending read off, kept for the next cell. */
import { type Ending, endingOf } from './endings.ts';
import { FORMS, NONE, STARTS, STEMS } from './lexicon.ts';
import { wordKey } from './wordKey.ts';

export type Kind =
  /** Number words: `value` is 0…900. «жүз» is a hundred times the word before it. */
  | 'numeral'
  | 'hundred'
  /** Powers of ten: `value` 3, 6, 9, 12. */
  | 'scale'
  /** «жарым» adds a half, «жарты» and «пол» are half of what follows, «полтора», «(с) половиной». */
  | 'half'
  | 'halfOf'
  | 'oneHalf'
  | 'withHalf'
  | 'quarter'
  /** «бүтін», «целых»; «десятых» is `value` 1, «сотых» 2. */
  | 'whole'
  | 'tenth'
  /** Units. */
  | 'currency'
  | 'tiyn'
  | 'percent'
  | 'point'
  | 'degree'
  | 'foreign'
  /** Nearness, bounds and ranges. */
  | 'near'
  | 'over'
  | 'under'
  | 'atLeast'
  | 'atMost'
  | 'from'
  | 'to'
  | 'between'
  | 'amid'
  | 'and'
  | 'negation'
  | 'limit'
  | 'than'
  | 'minus'
  | 'vague'
  /** Words about quantities. */
  | 'prep'
  | 'money'
  /** «тапшылығы 5 млн»: the word turns the sign, the number does not. */
  | 'deficit'
  | 'kazakhstani'
  | 'share'
  | 'up'
  | 'down'
  /** Time. */
  | 'year'
  | 'schoolYear'
  | 'schoolTerm'
  | 'halfYear'
  | 'annual'
  /** «квартал», which is of the calendar. */
  | 'yearQuarter'
  | 'month'
  | 'order'
  | 'word';

/** One shape for all kinds, so that walking over tokens stays quick. */
export interface Meaning {
  readonly is: Kind;
  readonly value: number;
  readonly ending: Ending;
  /** Written in full, so that it may stand without a number: «миллион теңге», but «млн теңге» heads a column. */
  readonly isFull: boolean;
  readonly key: string;
  /** Two words written as one: where the second begins; else 0. */
  readonly cut: number;
}

interface Entry {
  readonly is: Kind;
  readonly value: number;
  readonly isFull: boolean;
}

interface Lexicon {
  readonly stems: ReadonlyMap<string, Entry>;
  readonly forms: ReadonlyMap<string, Entry>;
  readonly starts: readonly (readonly [string, Entry])[];
  readonly none: ReadonlySet<string>;
}

let lexicon: Lexicon | undefined;

function theLexicon(): Lexicon {
  lexicon ??= {
    stems: entriesOf(STEMS),
    forms: entriesOf(FORMS),
    starts: STARTS.split('\n').flatMap((line) => {
      const [code = '', ...starts] = line.split(' ');
      return starts.map((start): [string, Entry] => [start, entryOf(code)]);
    }),
    none: new Set(NONE.split(' ')),
  };
  return lexicon;
}

/** «пят|ь,и,ью» is three forms of one stem. */
function entriesOf(table: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const line of table.split('\n')) {
    const [code = '', ...words] = line.split(' ');
    const entry = entryOf(code);
    for (const word of words) {
      const [stem = '', ends = ''] = word.split('|');
      for (const end of ends.split(',')) entries.set(wordKey(stem + end), entry);
    }
  }
  return entries;
}

function entryOf(code: string): Entry {
  if (code.startsWith('=')) return { is: 'numeral', value: Number(code.slice(1)), isFull: true };
  const name = code.replace(/\d+$/, '');
  const value = Number(code.slice(name.length) || '0');
  // «short» is how the lexicon marks «млн», «many» «миллионов»: alone they do not say how many.
  return name === 'short' || name === 'many'
    ? { is: 'scale', value, isFull: false }
    : { is: name as Kind, value, isFull: true };
}

const remembered = new Map<string, Meaning>();
const MOST_REMEMBERED = 4000;
const LONGEST_WORD = 40;

/** What a word says, as typed. Offices repeat a few hundred words in thousands of cells: each is worked out once. */
export function meaningOf(word: string): Meaning {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  // No word of ours is so long, and a pasted page without blanks must not be looked through letter by letter.
  const isWord = word.length <= LONGEST_WORD;
  const key = isWord ? wordKey(word) : '';
  const meaning =
    (isWord ? (readWord(key) ?? readWord(wordKey(word, true))) : undefined) ?? made(WORD, 'none', key);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, meaning);
  return meaning;
}

function readWord(key: string): Meaning | undefined {
  const { stems, forms, starts, none } = theLexicon();
  if (none.has(key)) return undefined;
  const form = forms.get(key);
  if (form !== undefined) return made(form, 'none', key);
  for (let length = key.length; length > 0; length -= 1) {
    const entry = stems.get(key.slice(0, length));
    const ending = entry === undefined ? undefined : endingOf(key.slice(length));
    if (entry !== undefined && ending !== undefined) return made(entry, ending, key);
  }
  const start = starts.find(([beginning]) => key.startsWith(beginning));
  if (start !== undefined) return made(start[1], 'none', key);
  const cut = key.length <= LONGEST_GLUED ? gluedAt(key) : 0;
  return cut > 0 ? { ...made(WORD, 'none', key), cut } : nearWord(key);
}

/** «бесжүз», «4мыңтеңге», «млнтг», «полмиллиона», «полставки»: where a number word ends and the next word begins; 0 when none does. */
function gluedAt(key: string): number {
  const { stems } = theLexicon();
  for (let cut = 2; cut <= key.length - 2; cut += 1) {
    const is = HALVES.has(key.slice(0, cut)) ? 'halfOf' : stems.get(key.slice(0, cut))?.is;
    if (is !== 'numeral' && is !== 'hundred' && is !== 'scale' && is !== 'halfOf') continue;
    const tail = key.slice(cut);
    const rest = readWord(tail);
    if (rest !== undefined && (GLUED.has(rest.is) || rest.cut > 0)) return cut;
    if (is === 'halfOf' && tail.startsWith('ставк')) return cut;
  }
  return 0;
}

const HALVES: ReadonlySet<string> = new Set(['пол', 'полу']);
const GLUED: ReadonlySet<Kind> = new Set(['numeral', 'hundred', 'scale', 'currency', 'percent'] as const);

/** A slip of one letter in a long number word: «миллонов», «двацать», «пятсот». Short words have other words near them. */
function nearWord(key: string): Meaning | undefined {
  const { stems, forms } = theLexicon();
  for (let length = key.length; length >= LEAST_NEAR && length >= key.length - LONGEST_ENDING; length -= 1) {
    const ending = endingOf(key.slice(length));
    if (ending === undefined || ending === 'ordinal') continue;
    const head = key.slice(0, length);
    for (const table of length === key.length ? [forms, stems] : [stems]) {
      for (const [known, entry] of table) {
        if (MISSPELT.has(entry.is) && known.length >= LEAST_NEAR && isOneSlip(head, known))
          return made(entry, ending, key);
      }
    }
  }
  return undefined;
}

const LONGEST_GLUED = 24;
const LEAST_NEAR = 6;
const LONGEST_ENDING = 5;
const MISSPELT: ReadonlySet<Kind> = new Set(['numeral', 'scale', 'oneHalf'] as const);

/** One letter more, less, other, or two changed places; the first letter stands. */
function isOneSlip(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0) || Math.abs(a.length - b.length) > 1) return false;
  let at = 1;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) &&
      restA.charAt(0) === restB.charAt(1) &&
      restA.charAt(1) === restB.charAt(0))
  );
}

const WORD: Entry = { is: 'word', value: 0, isFull: true };

function made({ is, value, isFull }: Entry, ending: Ending, key: string): Meaning {
  return { is: ending === 'ordinal' ? 'order' : is, value, ending, isFull, key, cut: 0 };
}
