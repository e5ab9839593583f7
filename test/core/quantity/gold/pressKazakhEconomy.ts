import type { PressText } from './press.ts';

/** Kazakh texts on money, roads, farms and law. */
export const pressKazakhEconomy: readonly PressText[] = [
  {
    origin: 'statistics: average pay',
    text: '2025 жылдың бірінші жартыжылдығында орташа жалақы 402 318 теңгені құрады. Былтырғы осы кезеңмен салыстырғанда ол 38,2 мың теңгеге немесе 10,5 пайызға өсті. Атырауда айлық 61 мың теңгеге көбейіп, республикалық деңгейден 54,3 пайызға артық болды.',
    figures: [
      { text: '2025 жылдың', nth: 1, kind: 'year', value: 2025 },
      { text: 'бірінші жартыжылдығында', nth: 1, kind: 'period', value: 'H1' },
      { text: '402 318 теңгені', nth: 1, kind: 'amount', value: 402_318 },
      { text: '38,2 мың теңгеге', nth: 1, kind: 'amount', value: 38_200, direction: 'up' },
      { text: '10,5 пайызға', nth: 1, kind: 'percent', value: 10.5, direction: 'up' },
      { text: '61 мың теңгеге', nth: 1, kind: 'amount', value: 61_000, direction: 'up' },
      { text: '54,3 пайызға', nth: 1, kind: 'percent', value: 54.3, direction: 'up' },
    ],
  },
  {
    origin: 'statistics: industry',
    text: 'Осы жылдың он бір айында 41 350 миллиард теңгенің өнімі шығарылды. Оның 19 804 миллиард теңгесі өңдеу саласына тиесілі. Көмір өндіру – 102,4%, сусын өндірісі – 109,1%-ке жетті.',
    figures: [
      { text: 'он бір', nth: 1, kind: 'count', value: 11 },
      { text: '41 350 миллиард теңгенің', nth: 1, kind: 'amount', value: 41_350_000_000_000 },
      { text: '19 804 миллиард теңгесі', nth: 1, kind: 'amount', value: 19_804_000_000_000 },
      { text: '102,4%', nth: 1, kind: 'percent', value: 102.4 },
      { text: '109,1%-ке', nth: 1, kind: 'percent', value: 109.1 },
    ],
  },
  {
    origin: 'statistics: farming by region',
    text: 'Жамбыл (10,4%), Абай (8,7%) және Ақмола (7,9%) облыстарында өсім байқалды. Павлодарда көрсеткіш 3,6%-ға төмендеді.',
    figures: [
      { text: '10,4%', nth: 1, kind: 'percent', value: 10.4 },
      { text: '8,7%', nth: 1, kind: 'percent', value: 8.7 },
      { text: '7,9%', nth: 1, kind: 'percent', value: 7.9 },
      { text: '3,6%-ға', nth: 1, kind: 'percent', value: 3.6, direction: 'down' },
    ],
  },
  {
    origin: 'decision of a district council',
    text: '2-тармақ жаңа редакцияда жазылсын: 1) кірістер – 5 418 207 мың теңге, оның ішінде салықтық түсімдер – 690 415 мың теңге; 2) шығындар – 5 533 900,6 мың теңге; 3) бюджет тапшылығы – -115 693,6 мың теңге.',
    figures: [
      { text: '5 418 207 мың теңге', nth: 1, kind: 'amount', value: 5_418_207_000 },
      { text: '690 415 мың теңге', nth: 1, kind: 'amount', value: 690_415_000 },
      { text: '5 533 900,6 мың теңге', nth: 1, kind: 'amount', value: 5_533_900_600 },
      { text: '-115 693,6 мың теңге', nth: 1, kind: 'amount', value: -115_693_600 },
    ],
  },
  {
    origin: 'decision of a district council',
    text: '2026-2028 жылдарға арналған ауыл бюджеті 1, 2 және 3-қосымшаларға сәйкес бекітілсін. Трансферттер түсімі – 84119,0 мың теңге, қарыздарды өтеу – 0 теңге.',
    figures: [
      { text: '2026-2028 жылдарға', nth: 1, kind: 'period', low: 2026, high: 2028 },
      { text: '84119,0 мың теңге', nth: 1, kind: 'amount', value: 84_119_000 },
      { text: '0 теңге', nth: 1, kind: 'amount', value: 0 },
    ],
  },
  {
    origin: 'order: registration',
    text: 'Бұйрық 2024 жылғы 8 ақпанда № 31/4 болып тіркелген, 45-баптың 3-тармағына сілтеме жасайды. Осы шешім 2025 жылғы 1 қаңтардан бастап қолданысқа енгізіледі.',
    figures: [],
  },
  {
    origin: 'news: roads',
    text: 'Өңірде 512 шақырымнан астам жол жөнделеді. Республикалық 140,2 шақырымға 36,4 млрд теңге, ауылішілік көшелерге 6 млрд жұмсалмақ. Жұмысқа 280 техника, 1 мыңнан астам адам тартылды.',
    figures: [
      { text: '512', nth: 1, kind: 'count', value: 512, bound: 'over' },
      { text: '140,2', nth: 1, kind: 'count', value: 140.2 },
      { text: '36,4 млрд теңге', nth: 1, kind: 'amount', value: 36_400_000_000 },
      { text: '6 млрд', nth: 1, kind: 'amount', value: 6_000_000_000 },
      { text: '280', nth: 1, kind: 'count', value: 280 },
      { text: '1 мыңнан', nth: 1, kind: 'count', value: 1_000, bound: 'over' },
    ],
  },
  {
    origin: 'news: bridge',
    text: 'Биыл көпірге 4 млрд теңге бөлінген, тағы 11 млрд қажет. Ұзындығы 1240 метр көпір тәулігіне 15 мыңнан астам көлікті өткізеді.',
    figures: [
      { text: '4 млрд теңге', nth: 1, kind: 'amount', value: 4_000_000_000 },
      { text: '11 млрд', nth: 1, kind: 'amount', value: 11_000_000_000 },
      { text: '1240', nth: 1, kind: 'count', value: 1_240 },
      { text: '15 мыңнан', nth: 1, kind: 'count', value: 15_000, bound: 'over' },
    ],
  },
  {
    origin: 'news: fines',
    text: 'АЕК – 4 325 теңге. Тұрақ ережесін бұзғаны үшін 21 625 теңгеден бастап 43 250 теңгеге дейін айыппұл салынады. Қайталанса, айыппұл 129 750 теңге (30 АЕК).',
    figures: [
      { text: '4 325 теңге', nth: 1, kind: 'amount', value: 4_325 },
      { text: '21 625 теңгеден бастап 43 250 теңгеге', nth: 1, kind: 'amount', low: 21_625, high: 43_250 },
      { text: '129 750 теңге', nth: 1, kind: 'amount', value: 129_750 },
      { text: '30', nth: 1, kind: 'count', value: 30 },
    ],
  },
  {
    origin: 'news: business grants',
    text: '1 150 азаматқа қайтарымсыз грант беріледі, көлемі – 1 572 800 теңге. Бірінші кезеңде 225, екінші кезеңде 173 адам өтті. Қатысушының жасы 29-дан аспауы тиіс.',
    figures: [
      { text: '1 150', nth: 1, kind: 'count', value: 1_150 },
      { text: '1 572 800 теңге', nth: 1, kind: 'amount', value: 1_572_800 },
      { text: 'Бірінші', nth: 1, kind: 'ordinal', value: 1 },
      { text: '225', nth: 1, kind: 'count', value: 225 },
      { text: 'екінші', nth: 1, kind: 'ordinal', value: 2 },
      { text: '173', nth: 1, kind: 'count', value: 173 },
      { text: '29-дан', nth: 1, kind: 'count', value: 29, bound: 'atMost' },
    ],
  },
  {
    origin: 'feature: poultry farm',
    text: 'Кәсіпкер бір жарым миллион теңгеге жуық қаржы алып, 2500 балапан сатып алды. Жұмыртқаны 70-80 теңгеден өткізеді.',
    figures: [
      { text: 'бір жарым миллион теңгеге', nth: 1, kind: 'amount', value: 1_500_000, approximate: true },
      { text: '2500', nth: 1, kind: 'count', value: 2_500 },
      { text: '70-80 теңгеден', nth: 1, kind: 'amount', low: 70, high: 80 },
    ],
  },
  {
    origin: 'news: harvest',
    text: 'Диқандар гектарынан 15,8 центнерден өнім жинап, қоймаға 2,1 млн тонна астық құйды. Егін алқабы былтырғыдан 300 мың гектарға ұлғайды.',
    figures: [
      { text: '15,8', nth: 1, kind: 'count', value: 15.8 },
      { text: '2,1 млн', nth: 1, kind: 'count', value: 2_100_000 },
      { text: '300 мың', nth: 1, kind: 'count', value: 300_000, direction: 'up' },
    ],
  },
  {
    origin: 'news: livestock',
    text: 'Соңғы бес жылда қой басы 1,7 есе өсіп, 640 мыңға жетті. Субсидияға 3 млрд. 200 млн. теңге бөлінді.',
    figures: [
      { text: 'бес', nth: 1, kind: 'count', value: 5 },
      { text: '1,7', nth: 1, kind: 'count', value: 1.7, direction: 'up' },
      { text: '640 мыңға', nth: 1, kind: 'count', value: 640_000 },
      { text: '3 млрд. 200 млн. теңге', nth: 1, kind: 'amount', value: 3_200_000_000 },
    ],
  },
  {
    origin: 'audit',
    text: 'Тексеру 318,7 млн теңгенің заң бұзушылығын анықтады: 46 рәсімдік, 12 жүйелік кемшілік. Тиімсіз жұмсалғаны – 5 млрд теңгеге жуық.',
    figures: [
      { text: '318,7 млн теңгенің', nth: 1, kind: 'amount', value: 318_700_000 },
      { text: '46', nth: 1, kind: 'count', value: 46 },
      { text: '12', nth: 1, kind: 'count', value: 12 },
      { text: '5 млрд теңгеге', nth: 1, kind: 'amount', value: 5_000_000_000, approximate: true },
    ],
  },
  {
    origin: 'procurement notice',
    text: 'Мектеп жиһазын жеткізу шартының сомасы 18 432 560,00 (он сегіз миллион төрт жүз отыз екі мың бес жүз алпыс) теңге, ҚҚС есебімен. Өтінімдер 09.10.2025 ж. сағат 10:00-ге дейін қабылданады. Кепілақы мөлшері – шарт сомасының 3 пайызы.',
    figures: [
      {
        text: '18 432 560,00 (он сегіз миллион төрт жүз отыз екі мың бес жүз алпыс) теңге',
        nth: 1,
        kind: 'amount',
        value: 18_432_560,
      },
      { text: '3 пайызы', nth: 1, kind: 'percent', value: 3 },
    ],
  },
  {
    origin: 'news: budget of a region',
    text: 'Облыс бюджеті тоқсан миллиард теңгеден асты. Оның жартысынан көбі, дәлірегі 53 пайызы, білім саласына бағытталған.',
    figures: [
      { text: 'тоқсан миллиард теңгеден', nth: 1, kind: 'amount', value: 90_000_000_000, bound: 'over' },
      { text: '53 пайызы', nth: 1, kind: 'percent', value: 53 },
    ],
  },
];
