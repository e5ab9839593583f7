import type { PressText } from './press.ts';

/** Kazakh texts on schools. */
export const pressKazakhSchools: readonly PressText[] = [
  {
    origin: 'news: school construction',
    text: 'Үкімет сейсмикалық аймақтағы мектептерге Ұлттық қордан 48,6 млрд теңге береді. Оның 11,2 млрд теңгесі 2026 жылы, 37,4 млрд теңгесі 2027 жылы игеріледі. Одан бөлек, жергілікті бюджеттен 29 нысан салынбақ, олардың 17-сі үш ауысымды мектептің орнына тұрғызылады.',
    figures: [
      { text: '48,6 млрд теңге', nth: 1, kind: 'amount', value: 48_600_000_000 },
      { text: '11,2 млрд теңгесі', nth: 1, kind: 'amount', value: 11_200_000_000 },
      { text: '2026 жылы', nth: 1, kind: 'year', value: 2026 },
      { text: '37,4 млрд теңгесі', nth: 1, kind: 'amount', value: 37_400_000_000 },
      { text: '2027 жылы', nth: 1, kind: 'year', value: 2027 },
      { text: '29', nth: 1, kind: 'count', value: 29 },
      { text: '17-сі', nth: 1, kind: 'count', value: 17 },
      { text: 'үш', nth: 1, kind: 'count', value: 3 },
    ],
  },
  {
    origin: 'news: flood repair',
    text: 'Тасқыннан зардап шеккен балабақшаларға 4 млрд теңгеден астам қаржы қаралды. Қаржының жалпы сомасы – 4,3 млрд теңге, ол үш облысқа бөлінеді. Ертіс ауданындағы №7 мектеп 15 тамызға дейін жөнделеді.',
    figures: [
      { text: '4 млрд теңгеден', nth: 1, kind: 'amount', value: 4_000_000_000, bound: 'over' },
      { text: '4,3 млрд теңге', nth: 1, kind: 'amount', value: 4_300_000_000 },
      { text: 'үш', nth: 1, kind: 'count', value: 3 },
    ],
  },
  {
    origin: 'news: confiscated assets fund',
    text: 'Қор есебінен 18 мың орындық 24 мектеп бой көтереді. Бүгінде 61,5 мың орындық 52 мектеп ашылды, оның 31-і ауылда тұр.',
    figures: [
      { text: '18 мың', nth: 1, kind: 'count', value: 18_000 },
      { text: '24', nth: 1, kind: 'count', value: 24 },
      { text: '61,5 мың', nth: 1, kind: 'count', value: 61_500 },
      { text: '52', nth: 1, kind: 'count', value: 52 },
      { text: '31-і', nth: 1, kind: 'count', value: 31 },
    ],
  },
  {
    origin: 'news: opening on the first of September',
    text: '1 қыркүйекте еліміз бойынша 37 мектеп есігін ашады: Абай облысында – 4, Ұлытауда – бір, Жетісуда – жеті, Астанада – 12 мектеп. Жыл соңына дейін тағы 19 мектеп тапсырылады.',
    figures: [
      { text: '37', nth: 1, kind: 'count', value: 37 },
      { text: '4', nth: 1, kind: 'count', value: 4 },
      { text: 'бір', nth: 1, kind: 'count', value: 1 },
      { text: 'жеті', nth: 1, kind: 'count', value: 7 },
      { text: '12', nth: 1, kind: 'count', value: 12 },
      { text: '19', nth: 1, kind: 'count', value: 19 },
    ],
  },
  {
    origin: 'news: hot meals',
    text: 'Биыл мектепте ыстық тамақ ішетін бала саны 120 мыңға көбейді. Қазір 1 млн 540 мың оқушы тамақтанады, бұған бюджеттен 26 млрд теңгеден астам ақша қаралған.',
    figures: [
      { text: '120 мыңға', nth: 1, kind: 'count', value: 120_000, direction: 'up' },
      { text: '1 млн 540 мың', nth: 1, kind: 'count', value: 1_540_000 },
      { text: '26 млрд теңгеден', nth: 1, kind: 'amount', value: 26_000_000_000, bound: 'over' },
    ],
  },
  {
    origin: "news: teachers' pay",
    text: '14-17 жыл өтілі бар мұғалімнің айлығы 310 мың теңге болса, жаңа жылдан бастап ол 25 пайызға өседі. Бұл үшін қазынадан 95 миллиардқа жуық теңге бөлінуі мүмкін.',
    figures: [
      { text: '14-17', nth: 1, kind: 'count', low: 14, high: 17 },
      { text: '310 мың теңге', nth: 1, kind: 'amount', value: 310_000 },
      { text: '25 пайызға', nth: 1, kind: 'percent', value: 25, direction: 'up' },
      { text: '95 миллиардқа жуық теңге', nth: 1, kind: 'amount', value: 95_000_000_000, approximate: true },
    ],
  },
  {
    origin: 'news: minister on pay',
    text: 'Жас маман кемінде 180 мың теңге алады. Жалақы екі есе өскенде тәжірибелі ұстаздың табысы 600 мың теңгеге жетеді.',
    figures: [
      { text: '180 мың теңге', nth: 1, kind: 'amount', value: 180_000, bound: 'atLeast' },
      { text: 'екі', nth: 1, kind: 'count', value: 2, direction: 'up' },
      { text: '600 мың теңгеге', nth: 1, kind: 'amount', value: 600_000 },
    ],
  },
  {
    origin: 'vacancy',
    text: 'Жалақысы ≈ 230000 (екі жүз отыз мың) теңге. Құжаттар 2026 жылғы 14 қыркүйекке дейін қабылданады, тел.: 8 705 311 20 84, 8 (71636) 2-17-50. Талап: еңбек өтілі кемінде 3 жыл.',
    figures: [
      { text: '230000 (екі жүз отыз мың) теңге', nth: 1, kind: 'amount', value: 230_000, approximate: true },
      { text: '3', nth: 4, kind: 'count', value: 3, bound: 'atLeast' },
    ],
  },
  {
    origin: 'news: scholarships',
    text: 'Енді студенттер ай сайын 41 200 теңге емес, 49 440 теңге алады. Стипендия 20 пайызға өсті, оны 280 мыңдай жас алып отыр.',
    figures: [
      { text: '41 200 теңге', nth: 1, kind: 'amount', value: 41_200 },
      { text: '49 440 теңге', nth: 1, kind: 'amount', value: 49_440 },
      { text: '20 пайызға', nth: 1, kind: 'percent', value: 20, direction: 'up' },
      { text: '280 мыңдай', nth: 1, kind: 'count', value: 280_000, approximate: true },
    ],
  },
  {
    origin: 'news: doctoral grants',
    text: 'Магистратура үшін – 15 пайызға, докторантура үшін – 12%-ға артады. Жүлдегерлерге айына 90 500 теңгеден төленеді.',
    figures: [
      { text: '15 пайызға', nth: 1, kind: 'percent', value: 15, direction: 'up' },
      { text: '12%-ға', nth: 1, kind: 'percent', value: 12, direction: 'up' },
      { text: '90 500 теңгеден', nth: 1, kind: 'amount', value: 90_500 },
    ],
  },
  {
    origin: 'press release: attestation',
    text: 'Аттестаттаудан 1 204 педагог өтті, оның 86%-ы санатын растады. Шебер-педагогтердің үлесі 2,3 пайыздық тармаққа өсті.',
    figures: [
      { text: '1 204', nth: 1, kind: 'count', value: 1_204 },
      { text: '86%-ы', nth: 1, kind: 'percent', value: 86 },
      { text: '2,3 пайыздық тармаққа', nth: 1, kind: 'point', value: 2.3, direction: 'up' },
    ],
  },
  {
    origin: 'report: first term',
    text: 'І тоқсан қорытындысымен білім сапасы 61,8%, үлгерім 99,4% болды. Өткен жылмен салыстырғанда білім сапасы 1,6%-ға төмендеп отыр. 5-9 сыныптарда тоқсан оқушы үштікпен қалды.',
    figures: [
      { text: 'І тоқсан', nth: 1, kind: 'period', value: 'T1' },
      { text: '61,8%', nth: 1, kind: 'percent', value: 61.8 },
      { text: '99,4%', nth: 1, kind: 'percent', value: 99.4 },
      { text: '1,6%-ға', nth: 1, kind: 'point', value: 1.6, direction: 'down' },
      { text: 'тоқсан', nth: 2, kind: 'count', value: 90 },
    ],
  },
  {
    origin: 'report: school year',
    text: '2024-2025 оқу жылының ІІІ тоқсанында сапа 58 пайыз еді, ІV тоқсанда 60 пайызға жетті. Мектеп бойынша 90 үздік, 412 екпінді бар.',
    figures: [
      { text: '2024-2025 оқу жылының ІІІ тоқсанында', nth: 1, kind: 'period', value: '2024-T3' },
      { text: '58 пайыз', nth: 1, kind: 'percent', value: 58 },
      { text: 'ІV тоқсанда', nth: 1, kind: 'period', value: 'T4' },
      { text: '60 пайызға', nth: 1, kind: 'percent', value: 60 },
      { text: '90', nth: 1, kind: 'count', value: 90 },
      { text: '412', nth: 1, kind: 'count', value: 412 },
    ],
  },
  {
    origin: 'report: school rating',
    text: 'Мектебіміз аудандағы 34 мектептің ішінде үшінші орында, былтыр 11-орында болғанбыз. 8 «Б» сыныбының сапасы 72,4 пайыз.',
    figures: [
      { text: '34', nth: 1, kind: 'count', value: 34 },
      { text: 'үшінші', nth: 1, kind: 'ordinal', value: 3 },
      { text: '11', nth: 1, kind: 'ordinal', value: 11 },
      { text: '72,4 пайыз', nth: 1, kind: 'percent', value: 72.4 },
    ],
  },
  {
    origin: 'news: unified testing',
    text: 'ҰБТ-да бес пәннен орташа көрсеткіш 61,5 балл болды, ең жоғары нәтиже – 138 балл. Талапкерлердің 59,2%-ы шекті баллды жинады, 41 адам ереже бұзғаны үшін шығарылды.',
    figures: [
      { text: 'бес', nth: 1, kind: 'count', value: 5 },
      { text: '61,5 балл', nth: 1, kind: 'score', value: 61.5 },
      { text: '138 балл', nth: 1, kind: 'score', value: 138 },
      { text: '59,2%-ы', nth: 1, kind: 'percent', value: 59.2 },
      { text: '41', nth: 1, kind: 'count', value: 41 },
    ],
  },
  {
    origin: 'news: threshold scores',
    text: 'Педагогикаға кемінде 75 балл, медицинаға кемінде 70 балл керек. Апелляция тест біткен соң 30 минут ішінде қабылданады.',
    figures: [
      { text: '75 балл', nth: 1, kind: 'score', value: 75, bound: 'atLeast' },
      { text: '70 балл', nth: 1, kind: 'score', value: 70, bound: 'atLeast' },
      { text: '30', nth: 1, kind: 'count', value: 30 },
    ],
  },
  {
    origin: 'news: kindergartens',
    text: '2-6 жастағы балаларды мектепке дейінгі тәрбиемен қамту 93,4 пайызға жетті. Кезекте тұрған балалар саны 8 мыңнан 5 мыңға дейін қысқарды.',
    figures: [
      { text: '2-6', nth: 1, kind: 'count', low: 2, high: 6 },
      { text: '93,4 пайызға', nth: 1, kind: 'percent', value: 93.4 },
      { text: '8 мыңнан', nth: 1, kind: 'count', value: 8_000 },
      { text: '5 мыңға', nth: 1, kind: 'count', value: 5_000 },
    ],
  },
  {
    origin: 'news: teachers move to villages',
    text: '«Дипломмен – ауылға» бағдарламасымен 10 жылда 5 мыңға жуық маман көшті. Оларға 100 еселенген АЕК көлемінде көмек, 2 млн теңгеге дейін несие беріледі.',
    figures: [
      { text: '10', nth: 1, kind: 'count', value: 10 },
      { text: '5 мыңға', nth: 1, kind: 'count', value: 5_000, approximate: true },
      { text: '100', nth: 1, kind: 'count', value: 100 },
      { text: '2 млн теңгеге', nth: 1, kind: 'amount', value: 2_000_000, bound: 'atMost' },
    ],
  },
  {
    origin: 'interview',
    text: 'Маған отыз бес жас, мектепте он екі жыл жұмыс істеймін. Бір сыныпта 38-40 бала отырады, ал норма – 25.',
    figures: [
      { text: 'отыз бес', nth: 1, kind: 'count', value: 35 },
      { text: 'он екі', nth: 1, kind: 'count', value: 12 },
      { text: '38-40', nth: 1, kind: 'count', low: 38, high: 40 },
      { text: '25', nth: 1, kind: 'count', value: 25 },
    ],
  },
  {
    origin: 'news: olympiad',
    text: 'Құрама 2 алтын, 5 күміс, бес қола алды. Жарысқа 60-тан аса елдің өкілі қатысты, біздікілер командалық есепте 4-орын алды.',
    figures: [
      { text: '2', nth: 1, kind: 'count', value: 2 },
      { text: '5', nth: 1, kind: 'count', value: 5 },
      { text: 'бес', nth: 1, kind: 'count', value: 5 },
      { text: '60-тан', nth: 1, kind: 'count', value: 60, bound: 'over' },
      { text: '4', nth: 1, kind: 'ordinal', value: 4 },
    ],
  },
];
