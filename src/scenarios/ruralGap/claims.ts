/** What was told the Mazhilis of the gap between village and city schools, in our words. */
import type { PublishedClaim } from '../claimsSheet.ts';
import type { Both } from '../scenario.ts';
import { KAZINFORM, TEACHERS_TRAINED } from '../tabysty/claims.ts';
import { both, same } from '../twoLanguages.ts';

const YEAR = both('2023-2024 оқу жылы', '2023-2024 учебный год');
const inAktobe = { place: both('Ақтөбе облысы', 'Актюбинская область'), period: YEAR, source: KAZINFORM };
const inAlmaty = { place: both('Алматы облысы', 'Алматинская область'), period: YEAR, source: KAZINFORM };
const COUNTRY = both('Қазақстан', 'Казахстан');
const inCountry = {
  place: COUNTRY,
  period: both('2026 жылғы қаңтар', 'январь 2026 года'),
  source: KAZINFORM,
};
/** A page of local television without a date, which names other numbers for the same 17 oblasts. */
const undated = { place: COUNTRY, source: same('aqjaiyqtv.kz') };

const SCHOOLS = both('мектеп', 'школ');
const support = both('Жобамен қамтылған тірек мектептер', 'Опорные школы, охваченные проектом');
const small = both('Жобамен қамтылған шағын жинақты мектептер', 'Малокомплектные школы, охваченные проектом');

/** A share that rose by so many points, said in percent. */
const gain = (subject: Both, points: string): PublishedClaim => ({
  indicator: both(`Білім сапасының өсуі: ${subject.kk}`, `Рост качества знаний: ${subject.ru}`),
  value: both(`${points} пайызға артты`, `вырос на ${points} %`),
  ...inAktobe,
});

/** Of pass rates, which lie near a hundred, so many points more are hardly to be had. */
const progress = (subject: Both, points: string): PublishedClaim => ({
  indicator: both(`Үлгерімнің өсуі: ${subject.kk}`, `Рост успеваемости: ${subject.ru}`),
  value: both(`${points} пайызға артты`, `вырос на ${points} %`),
  ...inAlmaty,
});

const medals = (kind: Both, value: number): PublishedClaim => ({
  indicator: both(
    `Республикалық олимпиада медальдары: ${kind.kk}`,
    `Медали республиканской олимпиады: ${kind.ru}`,
  ),
  value,
  unit: both('медаль', 'медалей'),
  ...inAlmaty,
});

/** The first stands in row 4. */
export const RURAL_CLAIMS: readonly PublishedClaim[] = [
  {
    indicator: both('Жобаға қатысқан шағын жинақты мектептер', 'Малокомплектные школы в проекте'),
    value: 134,
    unit: SCHOOLS,
    ...inAktobe,
  },
  {
    indicator: both('Жобаға қатысқан білім алушылар', 'Обучающиеся в проекте'),
    value: 5_304,
    unit: both('оқушы', 'учащихся'),
    ...inAktobe,
  },
  {
    indicator: both('Жобаға қатысқан педагогтер', 'Педагоги в проекте'),
    value: 223,
    unit: both('педагог', 'педагогов'),
    ...inAktobe,
  },
  gain(both('ағылшын тілі', 'английский язык'), '3,7'),
  gain(same('физика'), '2,4'),
  gain(same('химия'), '2,7'),
  gain(same('математика'), '5,1'),
  gain(same('биология'), '4,1'),
  {
    indicator: both('Жоба іске асырылған өңірлер', 'Регионы проекта'),
    value: 17,
    unit: both('өңір', 'регионов'),
    ...inCountry,
  },
  { indicator: support, value: 299, unit: SCHOOLS, ...inCountry },
  { indicator: support, value: 192, unit: SCHOOLS, ...undated },
  { indicator: small, value: 1_122, unit: SCHOOLS, ...inCountry },
  { indicator: small, value: 759, unit: SCHOOLS, ...undated },
  {
    indicator: both('«Білім-инновация» тәжірибесі енгізілген мектептер', 'Школы по опыту «Білім-инновация»'),
    value: 50,
    unit: SCHOOLS,
    ...inAlmaty,
  },
  ...TEACHERS_TRAINED,
  progress(same('физика'), '10'),
  progress(same('химия'), '6'),
  progress(same('биология'), '9'),
  medals(both('алтын', 'золото'), 1),
  medals(both('күміс', 'серебро'), 4),
  medals(both('қола', 'бронза'), 3),
];
