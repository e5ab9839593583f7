import type { SummaryWord } from '../../core/summary/plan.ts';
import { type Words, words } from '../catalog.ts';

/** What a summary leaves out, and what makes its figures doubtful. */
export const leftOutWords = {
  refusedHeading: words('Есепке алынбаған жолдар', 'Неучтённые строки', 'Rows refused'),
  'refused.unreadableMarks': words('баға саны оқылмады', 'число оценок не читается', 'marks cannot be read'),
  'refused.noMarks': words(
    'баға саны жоқ, тек пайызы бар',
    'нет числа оценок, только проценты',
    'no counts of marks, only percentages',
  ),
  'refused.noPeriod': words('кезеңі белгісіз', 'период неизвестен', 'the period is not known'),
  'refused.unreadableNumber': words('сан оқылмады', 'число не читается', 'a number cannot be read'),
  'refused.total': words(
    'бөліктері басқа жолдарда есептелді',
    'её части учтены в других строках',
    'its parts are counted in other rows',
  ),
  'refused.replaced': words(
    'нақтыланған жоспармен алмастырылды',
    'заменена строкой уточнённого плана',
    'replaced by the row of the adjusted plan',
  ),
  'refused.part': words(
    'жоғарыдағы жолдың бөлігі, онда есептелді',
    'часть строки выше, уже учтена в ней',
    'a part of the row above, counted in it',
  ),
  'refused.duplicate': words('жол қайталанған', 'строка повторяется', 'the row repeats another'),
  'refused.overlap': words(
    'сыныптары бөлек жолдарда есептелді',
    'её классы уже учтены в других строках',
    'its classes are counted in other rows',
  ),
  refusedMore: words(
    'Тағы {n} жол бар, толық тізімі – «Тексеру» қойындысында.',
    'Ещё {n:строка}; полный список — на вкладке «Проверка».',
    '{n} more rows; the full list is on the Check tab.',
  ),
  halfFilled: words(
    'Жартыжылдық бағасы жоқ сыныптар жартыжылдықтың соңғы тоқсанының бағасымен алынды.',
    'Классы без полугодовых отметок взяты с отметками последней четверти полугодия.',
    'Classes without half-year marks are taken with those of the last term of the half-year.',
  ),
  unseenHalves: words(
    'Жартыжылдықпен бағаланатын оқушылар бұл тоқсанға кірмейді: {n}. Олар жартыжылдық қорытындысында.',
    'Учащиеся с полугодовыми отметками в четверть не входят: {n}. Они есть в своде за полугодие.',
    'Pupils marked by half-years are not in this term: {n}. They are in the summary of the half-year.',
  ),
  unseenTerms: words(
    'Жартыжылдықпен бағаланатын сыныптар басқа сыныптармен бір жолда тұр, сондықтан кірмеген оқушы: {n}.',
    'Классы с полугодовыми отметками стоят в одной строке с другими, поэтому не вошли учащиеся: {n}.',
    'Classes marked by half-years stand in one row with others, so pupils that are not in: {n}.',
  ),
  silentSchools: words(
    '{term} бойынша тапсырып, қазір тапсырмаған мектеп: {n}.',
    'Школ, которые сдали данные за {term}, а сейчас не сдали: {n}.',
    'Schools that reported for {term}, and have not now: {n}.',
  ),
  unregisteredSchools: words(
    'Тізілімде жоқ мектеп: {n}. Олардың саны көрсеткіштерге кіреді, ал тапсырғандар санына кірмейді.',
    'Школ, которых нет в реестре: {n}. Их данные входят в показатели, но не в число сдавших.',
    'Schools that the register lacks: {n}. Their data are in the figures, and not among the schools received.',
  ),
  unequalTotals: words(
    'Қорытынды жолы жолдар қосындысына тең емес парақтар: {sheets}. Толығырақ «Тексеру» қойындысында.',
    'Итоги не равны сумме строк в листах: {sheets}. Подробнее на вкладке «Проверка».',
    'Totals are not the sum of their rows in: {sheets}. See the tab Check.',
  ),
  unregistered: words(
    '{school} (тізілімде жоқ)',
    '{school} (нет в реестре)',
    '{school} (not in the register)',
  ),
} satisfies Partial<Record<SummaryWord, Words>>;
