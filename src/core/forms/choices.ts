import { type Choice, names } from './form.ts';

/** Values of the drop-downs. Spellings are compared folded: case, quotes, look-alike letters and dots do not count. */
export const SCHOOL_TYPES: readonly Choice[] = [
  {
    id: 'general',
    names: names('жалпы білім беретін мектеп', 'общеобразовательная школа', 'general school'),
    spellings: [
      'жббм',
      'ом',
      'орта мектеп',
      'ош',
      'сош',
      'сш',
      'средняя школа',
      'общеобразовательная',
      'жалпы білім беретін',
      'жалпы орта',
      'негізгі мектеп',
      'основная школа',
      'оош',
      'бастауыш мектеп',
      'начальная школа',
      'нш',
      'general',
    ],
  },
  {
    id: 'gymnasium',
    names: names('мектеп-гимназия', 'школа-гимназия', 'gymnasium'),
    spellings: ['гимназия', 'шг', 'мг', 'мектеп гимназия', 'gymnasium'],
  },
  {
    id: 'lyceum',
    names: names('мектеп-лицей', 'школа-лицей', 'lyceum'),
    spellings: ['лицей', 'шл', 'мл', 'бил', 'біл', 'білім-инновация лицейі', 'lyceum'],
  },
  {
    id: 'special',
    names: names('арнайы мектеп', 'специальная школа', 'special school'),
    spellings: ['арнайы', 'специальная', 'коррекционная', 'special'],
  },
  {
    id: 'boarding',
    names: names('мектеп-интернат', 'школа-интернат', 'boarding school'),
    spellings: ['интернат', 'boarding'],
  },
];

export const LANGUAGES: readonly Choice[] = [
  {
    id: 'kk',
    names: names('қазақ', 'казахский', 'Kazakh'),
    spellings: ['қаз', 'каз', 'казахская', 'қазақша', 'қазақ тілі', 'мемлекеттік', 'kk', 'kazakh'],
  },
  {
    id: 'ru',
    names: names('орыс', 'русский', 'Russian'),
    spellings: ['рус', 'русская', 'орысша', 'орыс тілі', 'ru', 'russian'],
  },
  {
    id: 'mixed',
    names: names('аралас', 'смешанный', 'mixed'),
    spellings: ['смешанная', 'қазақ-орыс', 'казахско-русский', 'каз/рус', 'қаз/орыс', 'mixed'],
  },
  { id: 'ug', names: names('ұйғыр', 'уйгурский', 'Uighur'), spellings: ['уйгурская', 'ұйғырша', 'ug'] },
  { id: 'uz', names: names('өзбек', 'узбекский', 'Uzbek'), spellings: ['узбекская', 'өзбекше', 'uz'] },
  { id: 'tj', names: names('тәжік', 'таджикский', 'Tajik'), spellings: ['таджикская', 'тәжікше', 'tj'] },
  { id: 'other', names: names('басқа', 'другой', 'other'), spellings: ['другая', 'other'] },
];

export const OWNERSHIP: readonly Choice[] = [
  {
    id: 'state',
    names: names('мемлекеттік', 'государственная', 'state'),
    spellings: ['государственный', 'коммуналдық', 'гос', 'кмм', 'кгу', 'state'],
  },
  {
    id: 'private',
    names: names('жекеменшік', 'частная', 'private'),
    spellings: ['частный', 'жеке', 'private', 'тоо', 'жшс'],
  },
];
