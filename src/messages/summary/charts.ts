import type { SummaryWord } from '../../core/summary/plan.ts';
import { type Words, words } from '../catalog.ts';

/** Titles, series and axes of charts. */
export const chartWords = {
  chartChange: words(
    'Білім сапасының өзгерісі, п.т.: {from} – {to} · n\u00a0=\u00a0{n}',
    'Изменение качества, п.п.: {from} – {to} · n\u00a0=\u00a0{n}',
    'Change of quality, pp: {from} – {to} · n\u00a0=\u00a0{n}',
  ),
  chartRest: words('Құрамы және дөңгелектеу', 'Состав и округление', 'Composition, rounding'),
  axisZoomed: words(
    '%, шкала {min:ABL} басталады',
    '%, шкала начинается с {min}',
    '%, the axis begins at {min}',
  ),
  chartRise: words('Өсті', 'Рост', 'Rise'),
  chartFall: words('Төмендеді', 'Снижение', 'Fall'),
  chartLevel: words('Деңгейі', 'Уровень', 'Level'),
  chartOf: words('{name}: {of}', '{name}: {of}', '{name}: {of}'),
  regionLine: words('Барлығы', 'В целом', 'Overall'),
  chartRanked: words(
    'Аудандар бойынша білім сапасы, % · {term} · n\u00a0=\u00a0{n}',
    'Качество знаний по районам, % · {term} · n\u00a0=\u00a0{n}',
    'Quality by district, % · {term} · n\u00a0=\u00a0{n}',
  ),
  chartTerms: words(
    'Сапа және үлгерім, % · {from} – {to} · n\u00a0=\u00a0{n}',
    'Качество и успеваемость, % · {from} – {to} · n\u00a0=\u00a0{n}',
    'Quality and pass rate, % · {from} – {to} · n\u00a0=\u00a0{n}',
  ),
  chartMarks: words(
    'Бағалар бойынша оқушылар үлесі, % · {term} · n\u00a0=\u00a0{n}',
    'Доля учащихся по оценкам, % · {term} · n\u00a0=\u00a0{n}',
    'Share of pupils by marks, % · {term} · n\u00a0=\u00a0{n}',
  ),
  chartLocality: words(
    'Білім сапасы: қала және ауыл, % · {term} · n\u00a0=\u00a0{n}',
    'Качество знаний: город и село, % · {term} · n\u00a0=\u00a0{n}',
    'Quality: city and rural, % · {term} · n\u00a0=\u00a0{n}',
  ),
  chartSchools: words(
    'Мектептер бойынша білім сапасы, % · {term} · n\u00a0=\u00a0{n}',
    'Качество знаний по школам, % · {term} · n\u00a0=\u00a0{n}',
    'Quality by school, % · {term} · n\u00a0=\u00a0{n}',
  ),
  axisPercent: words('%', '%', '%'),
  axisShare: words('Оқушылар үлесі, %', 'Доля учащихся, %', 'Share of pupils, %'),
  axisMillions: words('млн ₸', 'млн ₸', 'million ₸'),
  axisCount: words('Саны', 'Количество', 'Number'),
  chartNeed: words(
    'Педагог қажеттілігі · {months}',
    'Потребность в педагогах · {months}',
    'Teachers needed · {months}',
  ),
  chartPaid: words(
    'Жоспар және төленгені, млн ₸ · {months}',
    'План и оплачено, млн ₸ · {months}',
    'Plan and paid, million ₸ · {months}',
  ),
  planSeries: words('Жоспар', 'План', 'Plan'),
  paidSeries: words('Төленді', 'Оплачено', 'Paid'),
  chartCoverage: words(
    '{name}, % · {months} · n\u00a0=\u00a0{n}',
    '{name}, % · {months} · n\u00a0=\u00a0{n}',
    '{name}, % · {months} · n\u00a0=\u00a0{n}',
  ),
  chartWay: words(
    'Жол картасы: межеге дейінгі жолдың орындалуы, % · {year}',
    'Дорожная карта: пройдено пути до цели, % · {year}',
    'Road map: way to the target done, % · {year}',
  ),
  chartPath: words(
    '{name}, {unit} · {from}–{to}',
    '{name}, {unit} · {from}–{to}',
    '{name}, {unit} · {from}–{to}',
  ),
  chartStraight: words('Біркелкі қарқын', 'Равномерный темп', 'Even pace'),
  chartProject: words(
    '{name}, % · n\u00a0=\u00a0{n}',
    '{name}, % · n\u00a0=\u00a0{n}',
    '{name}, % · n\u00a0=\u00a0{n}',
  ),
} satisfies Partial<Record<SummaryWord, Words>>;
