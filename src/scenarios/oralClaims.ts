/** What the city department of education of Орал told on 16.11.2021 (kazlenta.kz), in our words. */
import type { PublishedClaim } from './claimsSheet.ts';
import { both, same } from './twoLanguages.ts';

const told = { place: both('Орал', 'Уральск'), source: same('kazlenta.kz, 16.11.2021') };
const TERM = both('2021-2022 оқу жылының I тоқсаны', 'I четверть 2021-2022 учебного года');
const SCHOOLS = both('мектеп', 'школ');
const LIKE_GYMNASIA = both('мектеп-гимназиялар мен мектеп-лицейлер', 'школы-гимназии и школы-лицеи');

/** The first stands in row 4. */
export const ORAL_CLAIMS: readonly PublishedClaim[] = [
  {
    indicator: both('Тоқсанды аяқтаған оқушы саны', 'Число учащихся, окончивших четверть'),
    period: TERM,
    value: 55_135,
    unit: both('оқушы', 'учащихся'),
    ...told,
  },
  { indicator: both('Білім сапасы', 'Качество знаний'), period: TERM, value: same('55,47 %'), ...told },
  { indicator: both('Үлгерім', 'Успеваемость'), period: TERM, value: same('99,9 %'), ...told },
  {
    indicator: both(
      'Білім сапасы: жалпы білім беретін мектептер',
      'Качество знаний: общеобразовательные школы',
    ),
    period: TERM,
    value: same('55,06 %'),
    ...told,
  },
  {
    indicator: both(`Білім сапасы: ${LIKE_GYMNASIA.kk}`, `Качество знаний: ${LIKE_GYMNASIA.ru}`),
    period: TERM,
    value: same('60 %'),
    ...told,
  },
  {
    indicator: both(`Мектеп саны: ${LIKE_GYMNASIA.kk}`, `Число школ: ${LIKE_GYMNASIA.ru}`),
    part: 10,
    base: 51,
    unit: SCHOOLS,
    ...told,
    text: both(
      'Қаладағы 51 мектептің 10-ы инновациялық білім ұйымы саналады.',
      'Из 51 школы города 10 считаются инновационными.',
    ),
  },
  {
    indicator: both(
      'Білім сапасы: 2019-2020 жылмен салыстырғанда',
      'Качество знаний: по сравнению с 2019-2020 годом',
    ),
    period: TERM,
    value: both('8 пайызға жоғары', 'на 8 % выше'),
    ...told,
  },
  {
    indicator: both(
      'Білім сапасы: 2020-2021 оқу жылымен салыстырғанда',
      'Качество знаний: по сравнению с 2020-2021 учебным годом',
    ),
    period: TERM,
    value: both('7 пайызға төмен', 'на 7 % ниже'),
    ...told,
  },
  // Told of the one step above, 8 points over two years: about 4 a year.
  {
    indicator: both('Білім сапасы: оффлайн оқу жылдары', 'Качество знаний: годы очного обучения'),
    value: both('әр жылы 7–8 пайызға артады', 'ежегодный рост на 7–8 %'),
    ...told,
  },
  {
    indicator: both('Басқаруды үйренетін мектептер', 'Школы, изучающие управление'),
    period: both('2021 жыл', '2021 год'),
    value: 35,
    unit: SCHOOLS,
    ...told,
  },
  {
    indicator: both('Мектептерге алынған жаңа кабинеттер', 'Новые кабинеты, купленные школам'),
    period: both('2021 жыл', '2021 год'),
    value: 94,
    unit: both('кабинет', 'кабинета'),
    ...told,
  },
];
