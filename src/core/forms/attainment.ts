import { LANGUAGES } from './choices.ts';
import { type Column, type Form, names } from './form.ts';
import { district, school, subject } from './shared.ts';

export type AttainmentColumn =
  | 'schoolYear'
  | 'term'
  | 'district'
  | 'school'
  | 'grade'
  | 'gradeRange'
  | 'classGroup'
  | 'language'
  | 'subject'
  | 'pupils'
  | 'mark5'
  | 'mark4'
  | 'mark3'
  | 'mark2'
  | 'notAttested'
  | 'exempt'
  | 'excellent'
  | 'oneFour'
  | 'oneThree'
  | 'quality'
  | 'passRate'
  | 'sou'
  | 'meanMark';

const count = (
  id: AttainmentColumn,
  heading: [string, string, string],
  synonyms: string,
): Column<AttainmentColumn> => ({ id, type: 'count', heading: names(...heading), synonyms });

/** Үлгерім / успеваемость: how many pupils (or marks, where a subject is named) a class has of each mark. */
export const attainment: Form<AttainmentColumn> = {
  id: 'attainment',
  names: names('Үлгерім', 'Успеваемость', 'Attainment'),
  key: [
    'schoolYear',
    'term',
    'district',
    'school',
    'grade',
    'gradeRange',
    'classGroup',
    'language',
    'subject',
  ],
  required: ['schoolYear', 'term', 'district', 'school'],
  tellBy: [
    ['mark5', 'quality'],
    ['mark4', 'quality'],
    ['mark3', 'passRate', 'mark2'],
  ],
  columns: [
    {
      id: 'schoolYear',
      type: 'schoolYear',
      heading: names('Оқу жылы', 'Учебный год', 'School year'),
      synonyms: 'уч. год | уч год | учебн. год | жылы | год',
    },
    {
      id: 'term',
      type: 'part',
      heading: names('Тоқсан', 'Четверть', 'Term'),
      synonyms:
        'период | кезең | четв | оқу кезеңі | полугодие | жартыжылдық | учебный период | отчетный период | период, четверть',
    },
    district,
    school,
    {
      id: 'grade',
      type: 'grades',
      heading: names('Параллель', 'Параллель', 'Grade'),
      synonyms: 'параллель классов | сынып параллелі | параллели',
    },
    {
      id: 'gradeRange',
      type: 'grades',
      heading: names('Сыныптар', 'Классы', 'Grades'),
      synonyms: 'сынып деңгейі | уровень классов | ступень | звено | буын',
    },
    {
      id: 'classGroup',
      type: 'grades',
      heading: names('Сынып', 'Класс', 'Class'),
      synonyms:
        'сынып атауы | сыныптың атауы | класс литера | сынып литер | класс буква | наименование класса | кл | сыныбы',
    },
    {
      id: 'language',
      type: 'choice',
      heading: names('Оқыту тілі', 'Язык обучения', 'Language'),
      synonyms: 'оқу тілі | тілі | яз. обучения | язык',
      choices: LANGUAGES,
    },
    subject,
    count(
      'pupils',
      ['Оқушы саны', 'Число учащихся', 'Pupils'],
      'кол-во уч-ся | количество учащихся | всего учащихся | кол-во детей | оқушылар | барлық оқушы | оқушылардың жалпы саны | тізім бойынша | уч-ся по списку | по списку | численность учащихся | контингент | количество учеников | кол-во обучающихся | білім алушылар саны | бала саны | всего уч-ся | всего учеников | учеников в классе | учащихся в классе | учащихся на конец четверти | учащихся на конец периода | учащихся на конец года | сыныптағы оқушы | тоқсан соңындағы оқушы | балалар саны',
    ),
    count(
      'mark5',
      ['«5» саны', 'Кол-во «5»', '5s'],
      '5 | на 5 | бес | отл | отлично | отличники | отличников | үздік | үздіктер | үзд | озат | үздік оқушылардың саны | тек 5 | на отлично | 5-ке | 5-тік | количество 5 | 5 отлично | оқу озаты | оқу озаттары | оценка 5',
    ),
    count(
      'mark4',
      ['«4» саны', 'Кол-во «4»', '4s'],
      '4 | на 4 | хор | хорошо | хорошисты | хорошистов | ударники | жақ | жақсы | екпінді | екпінділер | на 4 и 5 | 4 және 5 | 4 пен 5 | количество 4 | 4 хорошо | 4-5 | оқу екпінділері | оценка 4 | 4-тік | 4-ке',
    ),
    count(
      'mark3',
      ['«3» саны', 'Кол-во «3»', '3s'],
      '3 | на 3 | уд | удовл | удовлетворительно | троечники | орт | қанағаттанарлық | қанағат | үштік | количество 3 | 3 удовлетворительно | оценка 3 | 3-тік | 3-ке | с тройками',
    ),
    count(
      'mark2',
      ['«2» саны', 'Кол-во «2»', '2s'],
      '2 | на 2 | неуд | неудовл | неудовлетворительно | неуспевающие | неуспевающих | жеткіліксіз | үлгермегендер | үлгермейтін | үлгермеушілер | қанағаттанарлықсыз | двоечники | количество 2 | 2 неудовлетворительно | оценка 2 | 2-лік | 2-ге',
    ),
    count(
      'notAttested',
      ['Аттестатталмаған', 'Не аттестовано', 'Not attested'],
      'н/а | а/ө | не атт | неаттестованные | не аттестованы | баға жоқ | без оценки | аттестациядан өтпеген | неаттест | аттестацияланбаған',
    ),
    count(
      'exempt',
      ['Босатылған', 'Освобождено', 'Exempt'],
      'бос | осв | освобождены | освобожденные | босатылғандар | б/о',
    ),
    count('excellent', ['Үздік саны', 'Кол-во отличников', 'Excellent pupils'], 'круглые отличники'),
    count(
      'oneFour',
      ['Бір «4»', 'С одной «4»', 'One 4'],
      'бір төрті бар | с одной четверкой | одна 4 | одна четверка',
    ),
    count(
      'oneThree',
      ['Бір «3»', 'С одной «3»', 'One 3'],
      'бір үші бар | с одной тройкой | одна 3 | одна тройка | резерв',
    ),
    {
      id: 'quality',
      type: 'percent',
      isShare: true,
      heading: names('Білім сапасы, %', 'Качество знаний, %', 'Quality of knowledge, %'),
      synonyms:
        'сапа % | сапа | сапасы | біл. сап | кз | кач | качество | % качества | качество обучения | качественная успеваемость | білім сапасының пайызы | қ/з',
    },
    {
      id: 'passRate',
      type: 'percent',
      isShare: true,
      heading: names('Үлгерім, %', 'Успеваемость, %', 'Pass rate, %'),
      synonyms:
        'үлгерім | оқу үлгерімі | үлгерімі | успев | успеваемость | % успеваемости | абсолютная успеваемость | абс успев | общая успеваемость | үлгерім пайызы',
    },
    {
      id: 'sou',
      type: 'percent',
      isShare: true,
      heading: names('ООЖ, %', 'СОУ, %', 'Degree of learning, %'),
      synonyms:
        'соу | оож | оқд | общий % соу | жалпы оож | степень обученности | степень обученности учащихся | оқушылардың білім алу деңгейі',
    },
    {
      id: 'meanMark',
      type: 'decimal',
      range: [2, 5],
      heading: names('Орташа балл', 'Средний балл', 'Mean mark'),
      synonyms: 'ср балл | ср. балл | орта балл | орташа баға | средняя оценка',
    },
  ],
};
