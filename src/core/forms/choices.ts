import { type Choice, names } from './form.ts';

export const choice = (id: string, kk: string, ru: string, en: string, spellings: string): Choice => ({
  id,
  names: names(kk, ru, en),
  spellings,
});

/** Values of the drop-downs. Spellings are compared folded: case, quotes, look-alike letters and dots do not count. */
export const SCHOOL_TYPES: readonly Choice[] = [
  {
    id: 'general',
    names: names('жалпы білім беретін мектеп', 'общеобразовательная школа', 'general school'),
    spellings:
      'жббм | ом | орта мектеп | ош | сош | сш | средняя школа | общеобразовательная | жалпы білім беретін | жалпы орта | негізгі мектеп | основная школа | оош | бастауыш мектеп | начальная школа | нш | general',
  },
  {
    id: 'gymnasium',
    names: names('мектеп-гимназия', 'школа-гимназия', 'gymnasium'),
    spellings: 'гимназия | шг | мг | мектеп гимназия | gymnasium',
  },
  {
    id: 'lyceum',
    names: names('мектеп-лицей', 'школа-лицей', 'lyceum'),
    spellings: 'лицей | шл | мл | бил | біл | білім-инновация лицейі | lyceum',
  },
  {
    id: 'special',
    names: names('арнайы мектеп', 'специальная школа', 'special school'),
    spellings: 'арнайы | специальная | коррекционная | special',
  },
  {
    id: 'boarding',
    names: names('мектеп-интернат', 'школа-интернат', 'boarding school'),
    spellings: 'интернат | boarding',
  },
];

export const LANGUAGES: readonly Choice[] = [
  {
    id: 'kk',
    names: names('қазақ', 'казахский', 'Kazakh'),
    spellings: 'қаз | каз | казахская | қазақша | қазақ тілі | мемлекеттік | kk | kazakh',
  },
  {
    id: 'ru',
    names: names('орыс', 'русский', 'Russian'),
    spellings: 'рус | русская | орысша | орыс тілі | ru | russian',
  },
  {
    id: 'mixed',
    names: names('аралас', 'смешанный', 'mixed'),
    spellings: 'смешанная | қазақ-орыс | казахско-русский | каз/рус | қаз/орыс | mixed',
  },
  { id: 'ug', names: names('ұйғыр', 'уйгурский', 'Uighur'), spellings: 'уйгурская | ұйғырша | ug' },
  { id: 'uz', names: names('өзбек', 'узбекский', 'Uzbek'), spellings: 'узбекская | өзбекше | uz' },
  { id: 'tj', names: names('тәжік', 'таджикский', 'Tajik'), spellings: 'таджикская | тәжікше | tj' },
  { id: 'other', names: names('басқа', 'другой', 'other'), spellings: 'другая | other' },
];

export const OWNERSHIP: readonly Choice[] = [
  {
    id: 'state',
    names: names('мемлекеттік', 'государственная', 'state'),
    spellings: 'государственный | коммуналдық | гос | кмм | кгу | state',
  },
  {
    id: 'private',
    names: names('жекеменшік', 'частная', 'private'),
    spellings: 'частный | жеке | private | тоо | жшс',
  },
];

/** What children are covered by; offices have others, of their own. */
export const PROGRAMMES: readonly Choice[] = [
  choice(
    'meals',
    'ыстық тамақ',
    'горячее питание',
    'hot meals',
    'питание | тамақ | тамақтандыру | ыстық тамақпен қамту | охват горячим питанием | питание учащихся',
  ),
  // Those who eat for nothing are some of those who eat: beside hot meals they are a line of their own.
  choice(
    'freeMeals',
    'тегін ыстық тамақ',
    'бесплатное питание',
    'free meals',
    'тегін тамақ | тегін тамақтандыру | бесплатное горячее питание | охват бесплатным питанием | тегін ыстық тамақпен қамту',
  ),
  choice(
    'buses',
    'тасымалдау',
    'подвоз',
    'buses',
    'подвоз учащихся | подвоз детей | подвоз обучающихся | подвоз школьников | мектеп автобусы | школьный автобус | оқушыларды тасымалдау | балаларды тасымалдау | автобуспен тасымалдау | мектеп автобусымен тасымалдау | перевозка учащихся | перевозка детей',
  ),
  choice(
    'camps',
    'жазғы лагерь',
    'летний лагерь',
    'summer camps',
    'летний отдых | жазғы демалыс | лагерь | лагеря | жазғы лагерьлер | летние лагеря',
  ),
  choice('clubs', 'үйірме', 'кружки', 'clubs', 'кружок | үйірмелер | қосымша білім | доп. образование'),
];

export const SOURCES: readonly Choice[] = [
  choice(
    'local',
    'жергілікті бюджет',
    'местный бюджет',
    'local budget',
    'жергілікті | местный | мб | жб | областной бюджет | облыстық бюджет | районный бюджет | аудандық бюджет',
  ),
  choice(
    'republic',
    'республикалық бюджет',
    'республиканский бюджет',
    'republican budget',
    'республикалық | республиканский | рб | трансферт | трансферты | целевые трансферты | целевые текущие трансферты | целевые трансферты из рб | целевые трансферты из республиканского бюджета | нысаналы трансферттер | рб нысаналы трансферттері | республикалық бюджеттен нысаналы трансферттер',
  ),
  choice(
    'fund',
    'қор',
    'фонд',
    'fund',
    'қор қаражаты | средства фонда | қазақстан халқына | қазақстан халқына қоры | фонд қазақстан халқына | общественный фонд | қоғамдық қор | демеушілік | спонсорские',
  ),
];

export const PLAN_KINDS: readonly Choice[] = [
  choice('approved', 'бекітілген', 'утверждённый', 'approved', 'утвержден | первоначальный | бастапқы'),
  choice('adjusted', 'нақтыланған', 'уточнённый', 'adjusted', 'уточнен | скорректированный | түзетілген'),
];

export const WORKS: readonly Choice[] = [
  choice('building', 'құрылыс', 'строительство', 'building', 'новое строительство | салу | жаңа құрылыс'),
  choice('extension', 'қосымша құрылыс', 'пристройка', 'extension', 'пристройки | қосымша ғимарат'),
  choice(
    'overhaul',
    'күрделі жөндеу',
    'капитальный ремонт',
    'overhaul',
    'капремонт | кап. ремонт | күрд. жөндеу',
  ),
  choice('repair', 'ағымдағы жөндеу', 'текущий ремонт', 'repair', 'тек. ремонт | жөндеу | ремонт'),
  choice(
    'reconstruction',
    'қайта жаңарту',
    'реконструкция',
    'reconstruction',
    'реконструкциялау | қайта құру',
  ),
  choice('equipping', 'жабдықтау', 'оснащение', 'equipping', 'оборудование | материалдық база'),
];

export const STAGES: readonly Choice[] = [
  choice('planned', 'жоспарда', 'в плане', 'planned', 'планируется | жоспарланған | жоспарланды'),
  choice('design', 'жобалау', 'проектирование', 'design', 'псд | жсқ | разработка псд | жсқ әзірлеу'),
  choice(
    'underway',
    'жүріп жатыр',
    'идёт',
    'under way',
    'ведутся | ведется | в работе | жүргізілуде | смр | басталды | начато',
  ),
  choice(
    'done',
    'аяқталды',
    'завершено',
    'done',
    'завершен | завершена | сдан | введен | тапсырылды | пайдалануға берілді | готово',
  ),
];

export const TARGET_KINDS: readonly Choice[] = [
  choice('level', 'деңгей', 'уровень', 'level', 'значение | мән'),
  choice('increment', 'өсім', 'прирост', 'increment', 'қосымша | увеличение на | дополнительно'),
];

export const BETTER: readonly Choice[] = [
  choice('higher', 'жоғары', 'выше', 'higher', 'көп | больше | рост | өсуі'),
  choice('lower', 'төмен', 'ниже', 'lower', 'аз | меньше | снижение | азаюы'),
];

export const HONOURS: readonly Choice[] = [
  choice(
    'sign',
    'Алтын белгі',
    'Алтын белгі',
    'Алтын белгі',
    'алтын белгі иегері | знак алтын белгі | золотой знак',
  ),
  choice(
    'excellence',
    'үздік аттестат',
    'аттестат с отличием',
    'attestat with honours',
    'с отличием | үздік',
  ),
  choice('gold', 'алтын медаль', 'золотая медаль', 'gold medal', 'алтын | золото'),
  choice('silver', 'күміс медаль', 'серебряная медаль', 'silver medal', 'күміс | серебро'),
  choice('bronze', 'қола медаль', 'бронзовая медаль', 'bronze medal', 'қола | бронза'),
  choice(
    'first',
    'I орын',
    'I место',
    '1st place',
    '1 орын | 1-орын | бірінші орын | 1 место | первое место',
  ),
  choice(
    'second',
    'II орын',
    'II место',
    '2nd place',
    '2 орын | 2-орын | екінші орын | 2 место | второе место',
  ),
  choice(
    'third',
    'III орын',
    'III место',
    '3rd place',
    '3 орын | 3-орын | үшінші орын | 3 место | третье место',
  ),
];

export const LEVELS: readonly Choice[] = [
  choice('district', 'аудандық', 'районный', 'district', 'городской | қалалық | районная'),
  choice('region', 'облыстық', 'областной', 'oblast', 'областная'),
  choice('republic', 'республикалық', 'республиканский', 'national', 'республиканская | республика'),
  choice('world', 'халықаралық', 'международный', 'international', 'международная'),
];
