import type { Dictionary } from './pack.ts';

/**
 * The part that ships: declares the function `name`, text of symbols in, text out. The dictionary is laid out at the
 * first call; what a symbol means is worked out when it is first met, and a text is read once.
 */
export const unpacker = (name: string, { runs, spellings }: Dictionary): string => `
function ${name}(packed) {
  const texts = ${name}.texts || (${name}.texts = new Map());
  let text = texts.get(packed);
  if (text === undefined) {
    text = ${name}$read(packed, ${name}.words || (${name}.words = ${name}$words()));
    texts.set(packed, text);
  }
  return text;
}
function ${name}$read(packed, words) {
  const { known, spelled } = words;
  let text = "";
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    let word = known[code];
    if (word === undefined) {
      word = spelled[code] === undefined ? packed[at] : ${name}$read(spelled[code], words);
      known[code] = word;
    }
    text += word;
  }
  return text;
}
function ${name}$words() {
  const runs = ${JSON.stringify(runs)}, spellings = ${JSON.stringify(spellings)}, known = [], spelled = [];
  for (let run = 0, at = 0; run < runs.length; run += 3)
    for (let code = runs[run]; code < runs[run] + runs[run + 1]; code++) {
      const parts = runs[run + 2], end = at + (parts || 1);
      (parts ? spelled : known)[code] = spellings.slice(at, end);
      at = end;
    }
  return { known, spelled };
}
`;
