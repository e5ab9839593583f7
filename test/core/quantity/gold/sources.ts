import type { SourceFigure } from './row.ts';

/**
 * Every figure of the five source articles, in the order of each text; the texts themselves are not kept here.
 *
 * Conventions. A change of a share printed in «%» or «пайыз» is a point with a direction; a count has a
 * direction where the text says that something is to grow or fall by it. A year includes its noun, a school
 * year with its term is one period, and neither a deadline («2025 жылға дейін») nor a start («2023 жылдан
 * бастап») is a bound of a quantity. A singular «2019-2020 жыл» is a school year. Small numerals in words
 * are counts; «бір» as an article is none. Left out: dates, page views, versions, numbers of documents.
 */

/** Almaty region, autumn 2025: the project of fifty schools. */
export const gainsOfFiftySchools: readonly SourceFigure[] = [
  { text: '2024 жылы', nth: 1, kind: 'year', value: 2024 },
  { text: '50', nth: 1, kind: 'count', value: 50 },
  { text: '4-тен 12 пайызға', nth: 1, kind: 'point', low: 4, high: 12, direction: 'up' },
  { text: '17', nth: 1, kind: 'count', value: 17 },
  { text: '5 200', nth: 1, kind: 'count', value: 5_200 },
  { text: '701 млн 120 мың теңге', nth: 1, kind: 'amount', value: 701_120_000 },
  { text: 'үш', nth: 1, kind: 'count', value: 3 },
  { text: '35 081', nth: 1, kind: 'count', value: 35_081 },
  { text: '176 390', nth: 1, kind: 'count', value: 176_390 },
  { text: '16 млрд 727 млн теңге', nth: 1, kind: 'amount', value: 16_727_000_000 },
  { text: '282,3 млн теңге', nth: 1, kind: 'amount', value: 282_300_000 },
  { text: '166,8 млн теңге', nth: 1, kind: 'amount', value: 166_800_000 },
  { text: '27', nth: 2, kind: 'count', value: 27 },
  { text: '335 923', nth: 1, kind: 'count', value: 335_923 },
  { text: '92 пайызы', nth: 1, kind: 'percent', value: 92 },
];

/** Almaty city, 2023: the road map to 2029. */
export const roadMapOfAlmaty: readonly SourceFigure[] = [
  { text: '2023-2029 жылдарға', nth: 1, kind: 'period', low: 2023, high: 2029 },
  { text: '2023-2029 жылдарға', nth: 2, kind: 'period', low: 2023, high: 2029 },
  { text: '2025 жылға', nth: 1, kind: 'year', value: 2025 },
  { text: '2030 жылға', nth: 1, kind: 'year', value: 2030 },
  { text: '2029 жылға', nth: 1, kind: 'year', value: 2029 },
  { text: '35 мың', nth: 1, kind: 'count', value: 35_000, direction: 'up' },
  { text: '2023 жылдан', nth: 1, kind: 'year', value: 2023 },
  { text: '37 мың', nth: 1, kind: 'count', value: 37_000 },
  { text: '22', nth: 1, kind: 'count', value: 22 },
  { text: '30', nth: 2, kind: 'count', value: 30 },
  { text: '9', nth: 4, kind: 'count', value: 9 },
  { text: '2025 жылға', nth: 2, kind: 'year', value: 2025 },
  { text: '23 мыңға', nth: 1, kind: 'count', value: 23_000, direction: 'down' },
  { text: '50', nth: 1, kind: 'count', value: 50 },
  { text: '200-ге', nth: 1, kind: 'count', value: 200, approximate: true },
  { text: 'екі мыңға', nth: 1, kind: 'count', value: 2_000, approximate: true },
  { text: '18 мыңға', nth: 1, kind: 'count', value: 18_000, approximate: true },
  { text: '450', nth: 1, kind: 'count', value: 450 },
  { text: '9 мың', nth: 1, kind: 'count', value: 9_000 },
  { text: '100%', nth: 1, kind: 'percent', value: 100 },
  { text: '20 мыңнан', nth: 1, kind: 'count', value: 20_000, bound: 'over', direction: 'up' },
  { text: '2025 жылға', nth: 3, kind: 'year', value: 2025 },
  { text: '300', nth: 1, kind: 'count', value: 300 },
  { text: 'екі', nth: 2, kind: 'count', value: 2 },
  { text: 'Екі', nth: 1, kind: 'count', value: 2 },
  { text: '600', nth: 1, kind: 'count', value: 600 },
  { text: '4 мыңға', nth: 1, kind: 'count', value: 4_000, approximate: true },
  { text: '600', nth: 2, kind: 'count', value: 600 },
  { text: '85', nth: 1, kind: 'count', value: 85 },
  { text: '1400', nth: 1, kind: 'count', value: 1_400, direction: 'up' },
  { text: 'Төрт', nth: 1, kind: 'count', value: 4 },
  { text: 'екі', nth: 3, kind: 'count', value: 2 },
];

/** Oral, November 2021: the first term. */
export const firstTermInOral: readonly SourceFigure[] = [
  { text: 'І тоқсанын', nth: 1, kind: 'period', value: 'T1' },
  { text: '55135', nth: 1, kind: 'count', value: 55_135 },
  { text: '55,47 пайыз', nth: 1, kind: 'percent', value: 55.47 },
  { text: '99,9 пайызды', nth: 1, kind: 'percent', value: 99.9 },
  { text: '51', nth: 2, kind: 'count', value: 51 },
  { text: '10-ы', nth: 1, kind: 'count', value: 10 },
  { text: '55,06 пайыз', nth: 1, kind: 'percent', value: 55.06 },
  { text: '60 пайыз', nth: 1, kind: 'percent', value: 60 },
  { text: '2019-2020 жылмен', nth: 1, kind: 'period', value: '2019-2020' },
  { text: '8 пайызға', nth: 1, kind: 'point', value: 8, direction: 'up' },
  { text: '2020-2021 оқу жылындағы', nth: 1, kind: 'period', value: '2020-2021' },
  { text: '7 пайызға', nth: 1, kind: 'point', value: 7, direction: 'down' },
  { text: '7-8 пайызға', nth: 1, kind: 'point', low: 7, high: 8, direction: 'up' },
  { text: 'Алты', nth: 1, kind: 'count', value: 6 },
  { text: '35', nth: 2, kind: 'count', value: 35 },
  { text: '94', nth: 1, kind: 'count', value: 94 },
  { text: '30', nth: 1, kind: 'count', value: 30 },
  { text: '15', nth: 1, kind: 'count', value: 15 },
  { text: '30', nth: 2, kind: 'count', value: 30 },
  { text: 'V', nth: 1, kind: 'ordinal', value: 5 },
  { text: 'ХХХІІІ', nth: 1, kind: 'ordinal', value: 33 },
];

/** Almaty region, early 2022: the collegium, in Kazakh and then in Russian. */
export const collegiumOfAlmatyRegion: readonly SourceFigure[] = [
  { text: '65,6 %', nth: 1, kind: 'percent', value: 65.6 },
  { text: '65,6%', nth: 1, kind: 'percent', value: 65.6 },
  { text: '891-ді', nth: 1, kind: 'count', value: 891 },
  { text: '2022 жылы', nth: 1, kind: 'year', value: 2022 },
  { text: '38', nth: 1, kind: 'count', value: 38 },
  { text: '21,599 млрд.теңге', nth: 1, kind: 'amount', value: 21_599_000_000 },
  { text: '136', nth: 1, kind: 'count', value: 136 },
  { text: '9260', nth: 1, kind: 'count', value: 9_260 },
  { text: '27,5%', nth: 1, kind: 'percent', value: 27.5 },
  { text: '2755', nth: 1, kind: 'count', value: 2_755 },
  { text: '8,2%', nth: 1, kind: 'percent', value: 8.2 },
  { text: '2021-2022 оқу жылының ІІ тоқсан', nth: 1, kind: 'period', value: '2021-T2' },
  { text: '62%', nth: 1, kind: 'percent', value: 62 },
  { text: '63,4%', nth: 1, kind: 'percent', value: 63.4 },
  { text: 'бірінші жартыжылдығында', nth: 1, kind: 'period', value: 'H1' },
  { text: '10 000', nth: 1, kind: 'count', value: 10_000, approximate: true },
  { text: '65,6%', nth: 2, kind: 'percent', value: 65.6 },
  { text: '891', nth: 2, kind: 'count', value: 891 },
  { text: '2022 году', nth: 1, kind: 'year', value: 2022 },
  { text: '38', nth: 2, kind: 'count', value: 38 },
  { text: '21,599 млрд тенге', nth: 1, kind: 'amount', value: 21_599_000_000 },
  { text: '136', nth: 2, kind: 'count', value: 136 },
  { text: '9260', nth: 2, kind: 'count', value: 9_260 },
  { text: '27,5%', nth: 2, kind: 'percent', value: 27.5 },
  { text: '2755', nth: 2, kind: 'count', value: 2_755 },
  { text: '8,2%', nth: 2, kind: 'percent', value: 8.2 },
  { text: 'II четверти 2021-2022 учебного года', nth: 1, kind: 'period', value: '2021-T2' },
  { text: '62%', nth: 2, kind: 'percent', value: 62 },
  { text: '63,4%', nth: 2, kind: 'percent', value: 63.4 },
  { text: 'первом полугодии', nth: 1, kind: 'period', value: 'H1' },
];

/** Kazakhstan, January 2026: the gap between city and village. */
export const gapOfCityAndVillage: readonly SourceFigure[] = [
  { text: '2025 жылғы', nth: 1, kind: 'year', value: 2025 },
  { text: '2023-2024 оқу жылында', nth: 1, kind: 'period', value: '2023-2024' },
  { text: 'бес', nth: 1, kind: 'count', value: 5 },
  { text: '134', nth: 1, kind: 'count', value: 134 },
  { text: '5 304', nth: 1, kind: 'count', value: 5_304 },
  { text: '223', nth: 1, kind: 'count', value: 223 },
  { text: '3,7%', nth: 1, kind: 'point', value: 3.7, direction: 'up' },
  { text: '2,4%', nth: 1, kind: 'point', value: 2.4, direction: 'up' },
  { text: '2,7%', nth: 1, kind: 'point', value: 2.7, direction: 'up' },
  { text: '5,1%', nth: 1, kind: 'point', value: 5.1, direction: 'up' },
  { text: '4,1%', nth: 1, kind: 'point', value: 4.1, direction: 'up' },
  { text: '17', nth: 1, kind: 'count', value: 17 },
  { text: '299', nth: 1, kind: 'count', value: 299 },
  { text: '1 122', nth: 1, kind: 'count', value: 1_122 },
  { text: '2023-2024 оқу жылында', nth: 2, kind: 'period', value: '2023-2024' },
  { text: '50', nth: 1, kind: 'count', value: 50 },
  { text: '3 847', nth: 1, kind: 'count', value: 3_847 },
  { text: '10%', nth: 1, kind: 'point', value: 10, direction: 'up' },
  { text: '6%', nth: 1, kind: 'point', value: 6, direction: 'up' },
  { text: '9%', nth: 1, kind: 'point', value: 9, direction: 'up' },
  { text: '1', nth: 10, kind: 'count', value: 1 },
  { text: '4', nth: 9, kind: 'count', value: 4 },
  { text: '3', nth: 8, kind: 'count', value: 3 },
];
