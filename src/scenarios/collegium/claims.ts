/** What was told at the collegium, in our words, and what the page of its Russian version says above the text. */
import type { PublishedClaim } from '../claimsSheet.ts';
import { both, same } from '../twoLanguages.ts';

const told = {
  place: both('Алматы облысы', 'Алматинская область'),
  source: both('Облыстық білім басқармасының алқасы', 'Коллегия областного управления образования'),
};
const YEAR_2022 = both('2022 жыл', '2022 год');
const TERM = both('2021-2022 оқу жылының II тоқсаны', 'II четверть 2021-2022 учебного года');
const STUDENTS = both('студент', 'студентов');
const technical = both('Техникалық мамандықтағы студенттер', 'Студенты технических специальностей');

/** The first stands in row 4. */
export const COLLEGIUM_CLAIMS: readonly PublishedClaim[] = [
  {
    indicator: both('Білім сапасы', 'Качество знаний'),
    period: both('2020-2021 оқу жылы', '2020-2021 учебный год'),
    value: same('65,6 %'),
    ...told,
  },
  {
    indicator: both('Білім сапасы: қала мектептері', 'Качество знаний: городские школы'),
    period: TERM,
    value: same('62 %'),
    ...told,
  },
  {
    indicator: both('Білім сапасы: ауыл мектептері', 'Качество знаний: сельские школы'),
    period: TERM,
    value: same('63,4 %'),
    ...told,
  },
  {
    indicator: both('Пән мұғалімдеріне қажеттілік', 'Потребность в учителях-предметниках'),
    value: 891,
    unit: both('адам', 'человек'),
    ...told,
  },
  {
    indicator: both('Салынатын білім беру нысандары', 'Строящиеся объекты образования'),
    period: YEAR_2022,
    value: 38,
    unit: both('нысан', 'объектов'),
    ...told,
  },
  {
    indicator: both('Құрылысқа бөлінген қаражат', 'Средства, выделенные на строительство'),
    period: YEAR_2022,
    value: both('21,599 млрд.теңге', '21,599 млрд тенге'),
    ...told,
  },
  {
    indicator: both('Қайта жаңартылатын мектептер', 'Реконструируемые школы'),
    period: YEAR_2022,
    value: 136,
    unit: both('мектеп', 'школ'),
    ...told,
  },
  {
    indicator: technical,
    part: 9_260,
    percent: 27.5,
    unit: STUDENTS,
    ...told,
    text: same('Техникалық, өңдеу және құрылыс мамандықтарында 9260 студент оқиды.'),
  },
  {
    indicator: both('АКТ мамандықтарындағы студенттер', 'Студенты специальностей ИКТ'),
    part: 2_755,
    percent: 8.2,
    unit: STUDENTS,
    ...told,
  },
  // The same news in Russian: 9 260 in the text, «около 10 000» in the title.
  {
    indicator: technical,
    ...told,
    text: same('Техническим профессиям обучаются около 10 000 студентов.'),
  },
];
