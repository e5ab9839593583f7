/**
 * Every unit of the register, from its own names, in every case. The endings below are written by hand from the
 * grammars of the two languages and share nothing with the reader's own tables.
 */
import { describe, expect, test } from 'vitest';
import type { Place } from '../../../src/core/places/place.ts';
import { allPlaces, regionOf } from '../../../src/core/places/register.ts';
import { resolvePlace } from '../../../src/core/places/resolve.ts';

/** After the possessive -ы: nominative, genitive, dative, accusative, locative, ablative, instrumental, «that is in». */
const AFTER_POSSESSIVE = ['', 'ның', 'на', 'н', 'нда', 'нан', 'мен', 'ндағы'];

const kazakhTypes: Readonly<Record<Place['kind'], readonly string[]>> = {
  oblast: [...AFTER_POSSESSIVE.map((ending) => `облысы${ending}`), 'обл.', 'облыстық білім басқармасы'],
  city: [...AFTER_POSSESSIVE.map((ending) => `қаласы${ending}`), 'қ.', 'Қ.Ә.', 'қалалық білім бөлімі'],
  republicCity: [...AFTER_POSSESSIVE.map((ending) => `қаласы${ending}`), 'қ.', 'қалалық әкімдігі'],
  district: [...AFTER_POSSESSIVE.map((ending) => `ауданы${ending}`), 'ауд.', 'аудандық білім бөлімінің'],
  cityDistrict: [...AFTER_POSSESSIVE.map((ending) => `ауданы${ending}`), 'ауд.'],
};

const RAION = ['район', 'района', 'району', 'районом', 'районе', 'р-н', 'р-на', 'р-не'];
const GOROD = ['город', 'города', 'городу', 'городом', 'городе', 'г.', 'гор.'];
const OBLAST = ['область', 'области', 'областью', 'обл.'];

/** «Талгарский район» in the six cases; short type words after the genitive too. */
const MASCULINE: readonly (readonly [string, string])[] = [
  ['ский', 'район'],
  ['ского', 'района'],
  ['скому', 'району'],
  ['ским', 'районом'],
  ['ском', 'районе'],
  ['ский', 'р-н'],
  ['ского', 'р-на'],
];
const FEMININE: readonly (readonly [string, string])[] = [
  ['ская', 'область'],
  ['ской', 'области'],
  ['скую', 'область'],
  ['ской', 'областью'],
  ['ская', 'обл.'],
];

function kazakhForms({ kind, baseKk }: Place): string[] {
  if (baseKk.endsWith('атындағы')) {
    const endings = ['', 'ның', 'ға', 'ды', 'да', 'нан', 'мен', 'дағы'];
    return endings.map((ending) => `${baseKk} аудан${ending}`);
  }
  return kazakhTypes[kind].map((type) => `${baseKk} ${type}`);
}

function russianForms({ kind, baseRu }: Place): string[] {
  const stem = /^(.*)ск(ий|ая)$/u.exec(baseRu)?.[1];
  if (kind === 'city' || kind === 'republicCity') {
    return [...GOROD.map((type) => `${type} ${baseRu}`), `${baseRu} Г.А.`, `${baseRu} г.`];
  }
  if (stem !== undefined) {
    const forms = kind === 'oblast' ? FEMININE : MASCULINE;
    return forms.map(([ending, type]) => `${stem}${ending} ${type}`);
  }
  return (kind === 'oblast' ? OBLAST : RAION).map((type) => `${type} ${baseRu}`);
}

const spellings: readonly (readonly [string, (text: string) => string])[] = [
  ['as written', (text) => text],
  ['in capitals', (text) => text.toUpperCase()],
  ['with no-break spaces', (text) => text.replace(/ /gu, '\u00a0')],
  [
    'on a Russian keyboard',
    (text) =>
      [...text]
        .map((letter) => 'аАгГкКнНоОуУуУхХиИ'['әӘғҒқҚңҢөӨүҮұҰһҺіІ'.indexOf(letter)] ?? letter)
        .join(''),
  ],
  [
    'with Latin look-alikes beside a Cyrillic letter',
    (text) => [...text].map((letter) => 'AaEeOoCcPpXxi'['АаЕеОоСсРрХхі'.indexOf(letter)] ?? letter).join(''),
  ],
  [
    'in an old 8-bit font',
    (text) => [...text].map((letter) => 'ЇїЌќҐґєѕ'['ҮүҚқӨөғң'.indexOf(letter)] ?? letter).join(''),
  ],
];

/** The forms that are not read as the unit itself, its region being given. */
function misread(forms: (place: Place) => readonly string[], spell: (text: string) => string): string[] {
  return allPlaces().flatMap((place) =>
    forms(place)
      .map(spell)
      .filter((form) => {
        const read = resolvePlace(form, { region: regionOf(place) });
        return !(read.ok && read.value.kato === place.kato);
      }),
  );
}

describe.each(spellings)('all units %s', (_, spell) => {
  test('in the cases of the Kazakh type word', () => expect(misread(kazakhForms, spell)).toEqual([]));
  test('in the cases of Russian', () => expect(misread(russianForms, spell)).toEqual([]));
});

/** The case endings of a bare Kazakh name, chosen by its last vowel and last letter. */
function bareCases(name: string): readonly string[] {
  const vowels = [...name.toLowerCase()].filter((letter) => 'аәеёиоөуүұыіэюя'.includes(letter));
  const isFront = 'әеөүіэ'.includes(vowels[vowels.length - 1]!);
  const last = name.slice(-1).toLowerCase();
  const isVoiceless =
    'бвгдкқпстфхцчшщһ'.includes(last) && !'бвгд'.includes(last) ? true : 'бвгд'.includes(last);
  const isVowel = 'аәеёиоөуүұыіэюя'.includes(last) && last !== 'у' && last !== 'и';
  const isNasal = 'мнң'.includes(last);
  const [a, i] = isFront ? ['е', 'і'] : ['а', 'ы'];
  const genitive = isVowel || isNasal ? 'н' : isVoiceless ? 'т' : 'д';
  const accusative = isVowel ? 'н' : isVoiceless ? 'т' : 'д';
  const dative = isVoiceless ? (isFront ? 'к' : 'қ') : isFront ? 'г' : 'ғ';
  const place = isVoiceless ? 'т' : 'д';
  const from = isNasal ? 'н' : place;
  return [
    `${genitive}${i}ң`,
    `${dative}${a}`,
    `${accusative}${i}`,
    `${place}${a}`,
    `${from}${a}н`,
    isVoiceless ? 'пен' : last === 'з' ? 'бен' : 'мен',
    `${place}${a}${isFront ? 'гі' : 'ғы'}`,
  ].map((ending) => `${name}${ending}`);
}

test('a bare name in any case is read exactly as the bare name itself', () => {
  const different: string[] = [];
  for (const place of allPlaces()) {
    const options = { region: regionOf(place) };
    if (place.kind === 'oblast' || place.baseKk.endsWith('атындағы')) continue;
    const bare = resolvePlace(place.baseKk, options);
    for (const form of bareCases(place.baseKk)) {
      const read = resolvePlace(form, options);
      const same = bare.ok
        ? read.ok && read.value === bare.value
        : !read.ok && read.error.values.candidates === bare.error.values.candidates;
      if (!same) different.push(form);
    }
  }
  expect(different).toEqual([]);
});

test('without a region a name is its own unit or a clash that holds it, never another unit', () => {
  const wrong: string[] = [];
  for (const place of allPlaces()) {
    for (const form of [place.kk, place.ru, ...kazakhForms(place), ...russianForms(place)]) {
      const read = resolvePlace(form);
      const isFair = read.ok
        ? read.value === place
        : read.error.code === 'place.clash' && String(read.error.values.candidates).includes(place.kato);
      if (!isFair) wrong.push(form);
    }
  }
  expect(wrong).toEqual([]);
});
