import { createWorkbook } from '../host/model/create.ts';
import { words } from '../messages/catalog.ts';
import { bigSchools } from './bigSchools.ts';
import { bigRegister, bigSheet } from './bigSheets.ts';
import { addOfficeSheet } from './officeSheet.ts';
import type { Scenario } from './scenario.ts';

/** 10 000 classes in each of five terms: 50 000 rows. No figure of it was ever published: it is for size alone. */
export const bigRegion: Scenario = {
  id: 'big-region',
  names: words(
    'Үлкен облыс: 17 аудан мен қала, 800 мектеп, 50 000 жол',
    'Большая область: 17 районов и городов, 800 школ, 50 000 строк',
    'A big oblast: 17 districts, 800 schools, 50 000 rows',
  ),
  about: words(
    'Түркістан облысының 17 ауданы мен қаласындағы 800 мектептің бес тоқсандағы сыныптар бойынша үлгерімі: көлемі мен жылдамдығын көруге арналған. Мектептері мен сандарының бәрі ойдан алынған, жарияланған қорытындысы жоқ; аудандар мен қалалардың атаулары КАТО бойынша.',
    'Успеваемость по классам за пять четвертей в 800 школах 17 районов и городов Туркестанской области: для проверки объёма и скорости. Все школы и числа вымышлены, опубликованных итогов за ними нет; названия районов и городов — по КАТО.',
    'Marks by class over five terms in 800 schools of the 17 districts and cities of Türkistan oblast, for size and speed. Every school and number is made up and no published total stands behind them; the names of districts are those of the KATO register.',
  ),
  period: '2025-T1',
  language: 'kk',
  workbook() {
    const book = createWorkbook({ name: 'Үлкен облыс', locale: 'kk_KZ' });
    const schools = bigSchools();
    addOfficeSheet(book, bigSheet(schools, '2024-2025', ['I', 'II', 'III', 'IV']));
    addOfficeSheet(book, bigSheet(schools, '2025-2026', ['I']));
    addOfficeSheet(book, bigRegister(schools));
    return book;
  },
  expected: [],
};
