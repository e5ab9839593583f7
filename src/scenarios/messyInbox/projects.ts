import type { InboxSheet } from './inboxSheet.ts';

/** A pilot in Kazakh: shares as text with signs, one of them above a hundred, and an answer that is neither yes nor no. */
export const pilot: InboxSheet = {
  name: 'Пилот мектептер',
  rows: [
    ['Пилоттық жоба нәтижесі'],
    [],
    ['Жоба атауы', 'Аудан', 'Мектеп', 'Қатысушы', 'Пән', 'Дейін', 'Кейін', 'Оқушы саны'],
    ['STEM', 'Еңбекшіқазақ', '№ 3 ОМ', 'иә', 'Физика', '41,2 %', '46.5%', 85],
    ['STEM', 'Еңбекшіқазақ', '№ 3 ОМ', 'иә', 'Химия', '44,0 %', '471 %', 85],
    ['STEM', 'Еңбекшіқазақ', '№ 8 ОМ', 'білмеймін', 'Физика', '39 пайыз', '43 пайыз', 61],
    ['STEM', 'Еңбекшіқазақ', '№ 11 ОМ', 'жоқ', 'Физика', '52,9', '53,4', 70],
    // The first row once more, by another clerk.
    ['STEM', 'Еңбекшіқазақ ауданы', '№3 ОМ', 'иә', 'физика', '41,2', '47,1', 85],
  ],
  findings: [
    { at: 'G5', rule: 'percent-range', severity: 'error', why: 'a lost comma' },
    { at: 'D6', rule: 'choice', severity: 'error', why: 'neither yes nor no' },
    { at: 'A8', rule: 'duplicate', severity: 'error', why: 'the first row with another number' },
  ],
};

/** Students by speciality in Russian: two shares allow one total, 33 612–33 734, the third another. */
export const students: InboxSheet = {
  name: 'Колледжи',
  rows: [
    ['Контингент колледжей'],
    ['Группа специальностей', 'Кол-во студентов', 'Доля, %'],
    ['Технические и строительные', 9_260, '27,5'],
    ['Информационные технологии', 2_755, '8,2'],
    ['Медицинские', 3_755, '8,2'],
  ],
  findings: [
    { at: 'C5', rule: 'bases-disjoint', severity: 'error', why: '3 755 are 8,2 % of another total' },
  ],
};

/** Notes for a speech in two languages: words against figures, a change that is not the difference of its ends. */
export const speech: InboxSheet = {
  name: 'Баяндама',
  rows: [
    ['Мәтін', 'Көрсеткіш', 'Аумақ', 'Кезең', 'Мәні', 'Дереккөз'],
    ['Білім сапасы 61,2 %-дан 58,4 %-ға өсті', '', 'Талғар ауданы', '2024-2025', '', 'баяндама'],
    ['Качество выросло с 54 % до 57,5 %, на 5 п.п.', '', 'Илийский район', '2024-2025', '', 'доклад'],
    ['', 'Білім сапасы', 'Қарасай ауданы', 'I тоқсан 2025-2026', '66,1 %', 'баяндама'],
    ['', 'Білім сапасы, қала', 'Қарасай ауданы', 'I тоқсан 2025-2026', '62,4 %', 'баяндама'],
    ['', 'Білім сапасы, ауыл', 'Қарасай ауданы', 'I тоқсан 2025-2026', '60,9 %', 'баяндама'],
    ['Тоғыз мектепке 940 орын қосылды', 'Жаңа орындар', 'Іле ауданы', '2025 жыл', '', 'сайт'],
    ['Девять школ получили 490 мест', 'Жаңа орындар', 'Іле ауданы', '2025 жыл', '', 'сайт'],
  ],
  findings: [
    { at: 'A2', rule: 'sign-word', severity: 'warning', why: '«өсті», and it fell' },
    { at: 'A3', rule: 'change-ends', severity: 'warning', why: '57.5 − 54 is 3.5' },
    { at: 'E4', rule: 'outside-parts', severity: 'warning', why: '66.1 is above city and village' },
    { at: 'A7', rule: 'twin-texts', severity: 'warning', why: '940 places in Kazakh' },
    { at: 'A8', rule: 'twin-texts', severity: 'warning', why: '490 in Russian' },
  ],
};
