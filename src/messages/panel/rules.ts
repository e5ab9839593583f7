import { type Words, words } from '../catalog.ts';

/** What a rule is about, in two to five words: heads a group of findings and stands in the filter. */
export const ruleTitles = {
  'marks-sum': words('Баға саны мен оқушы саны', 'Число оценок и учащихся', 'Marks against pupils'),
  'quality-over-pass': words(
    'Сапа үлгерімнен жоғары',
    'Качество выше успеваемости',
    'Quality above pass rate',
  ),
  'printed-rate': words(
    'Жазылған пайыз есепке сай емес',
    'Процент расходится с расчётом',
    'Percentage differs from the marks',
  ),
  'threes-share': words('«3» үлесі сәйкес емес', 'Доля «3» не сходится', 'Share of 3s does not fit'),
  'printed-sou': words('ООЖ есепке сай емес', 'СОУ расходится с расчётом', 'Degree of learning differs'),
  'grade-one': words('1-сынып базадан тыс', '1 класс вне базы', 'Grade 1 outside the base'),
  'total-sum': words(
    '«Барлығы» бөліктеріне сай емес',
    'Итог не сходится с частями',
    'Total does not fit its parts',
  ),
  'roll-balance': words('Қозғалыс сәйкес емес', 'Движение не сходится', 'Moves do not add up'),
  'roll-carry': words(
    'Ай басы өткен айға сай емес',
    'Начало месяца не равно концу прошлого',
    'Month does not go on from the last',
  ),
  'class-size': words('Сынып толымдылығы', 'Наполняемость классов', 'Class size'),
  'coverage-over': words(
    'Қамту тиістісінен көп',
    'Охвачено больше, чем подлежит',
    'More covered than eligible',
  ),
  'printed-coverage': words(
    'Қамту пайызы сәйкес емес',
    'Процент охвата расходится',
    'Coverage differs from the counts',
  ),
  'paid-over-plan': words('Төлем жоспардан асады', 'Оплата больше плана', 'Paid over plan'),
  'filled-over-posts': words('Штаттан көп', 'Занято больше штата', 'More filled than posts'),
  'plan-as-fact': words('Нақты мән жоспармен бірдей', 'Факт повторяет план', 'Actual repeats the plan'),
  'target-years': words('Жылдар реті бұзылған', 'Годы не по порядку', 'Years out of order'),
  'bases-disjoint': words(
    'Үлестер бір жиынға келмейді',
    'Доли дают разные итоги',
    'Shares of different totals',
  ),
  'percent-impossible': words('Мүмкін емес пайыз', 'Невозможный процент', 'Impossible percentage'),
  'similar-schools': words('Ұқсас мектеп атаулары', 'Похожие названия школ', 'Similar school names'),
  'roll-against-marks': words('Бағалар мен контингент', 'Оценки и контингент', 'Marks against the roll'),
  'kato-mismatch': words('КАТО коды ауданға сай емес', 'Код КАТО не того района', 'Code of another district'),
  'bin-check': words('БСН бақылау цифры', 'Контрольная цифра БИН', 'Check digit of the code'),
  'date-order': words('Күндер реті бұзылған', 'Даты не по порядку', 'Dates out of order'),
  outlier: words('Ұқсас жолдардан бөлек', 'Отличается от сходных', 'Apart from its peers'),
  jump: words('Күрт өзгеріс', 'Резкое изменение', 'Sudden change'),
  'copied-month': words(
    'Өткен кезеңнен көшірілген',
    'Повтор прошлого периода',
    'Copied from the period before',
  ),
  'unit-slip': words('Өлшем бірлігі шатасқан', 'Перепутана единица', 'Unit mistaken'),
  'date-outside': words('Күн оқу жылынан тыс', 'Дата вне учебного года', 'Date outside the school year'),
  'formula-as-text': words('Мәтін болып тұрған формула', 'Формула как текст', 'Formula stored as text'),
  'personal-data': words('Жеке деректер', 'Персональные данные', 'Personal data'),
  'carried-down': words(
    'Бос ұяшық жоғарыдағы мәнмен оқылды',
    'Пустые ячейки прочитаны по значению выше',
    'Blank cells read as the value above',
  ),
  choice: words('Тізімде жоқ мән', 'Значения нет в списке', 'Value not on the list'),
  'class-name': words('Сынып оқылмады', 'Класс не прочитан', 'Class not read'),
  'district-by-company': words(
    'Аудан басқа жолдар бойынша анықталды',
    'Район определён по другим строкам',
    'District told by the other rows',
  ),
  'district-clash': words('Аттас аудандар', 'Одноимённые районы', 'Districts of one name'),
  'district-spelling': words('Аудан атауындағы қате', 'Опечатка в названии района', 'District misspelt'),
  duplicate: words('Қайталанған жолдар', 'Повторяющиеся строки', 'Repeated rows'),
  'from-title': words(
    'Мән парақ тақырыбынан алынды',
    'Значение взято из заголовка листа',
    'Value taken from the title',
  ),
  'heading-missing': words('Қажетті баған жоқ', 'Нет нужной графы', 'Column missing'),
  'heading-twice': words('Баған атаулары қайталанады', 'Названия граф повторяются', 'Headings repeat'),
  'heading-unsure': words('Күмәнді баған', 'Сомнительная графа', 'Unsure heading'),
  'mark-range': words(
    'Орташа балл 2–5 аралығынан тыс',
    'Средний балл вне пределов 2–5',
    'Mean mark outside 2–5',
  ),
  amount: words('Сома оқылмады', 'Сумма не прочитана', 'Amount not read'),
  'amount-ambiguous': words('Сома екі түрлі оқылады', 'Сумма читается двояко', 'Amount reads two ways'),
  date: words('Күні оқылмады', 'Дата не прочитана', 'Date not read'),
  'money-unit': words('Ақша бірлігі', 'Единица денег', 'Unit of money'),
  month: words('Ай оқылмады', 'Месяц не прочитан', 'Month not read'),
  year: words('Жыл оқылмады', 'Год не прочитан', 'Year not read'),
  'negative-count': words('Теріс сан', 'Отрицательное число', 'Negative number'),
  overlap: words('Қабаттасқан жолдар', 'Пересекающиеся строки', 'Overlapping rows'),
  'percent-range': words(
    'Пайыз 0–100 аралығынан тыс',
    'Процент вне пределов 0–100',
    'Percentage outside 0–100',
  ),
  required: words('Толтырылмаған ұяшық', 'Незаполненная ячейка', 'Cell not filled in'),
  'school-year': words('Оқу жылы оқылмады', 'Учебный год не прочитан', 'School year not read'),
  sheet: words('Парақ бос немесе танылмады', 'Лист пуст или не распознан', 'Sheet empty or not recognised'),
  type: words('Сан дұрыс жазылмаған', 'Число записано неверно', 'Number not written right'),
  'unknown-district': words('Аудан тізімде жоқ', 'Неизвестный район', 'Unknown district'),
  'unknown-term': words('Тоқсан оқылмады', 'Четверть не прочитана', 'Term not read'),
} satisfies Record<string, Words>;

/** A rule of a newer script than this page is named by its id: better than no name. */
export const ruleTitle = (rule: string): Words => TITLES.get(rule) ?? words(rule, rule, rule);

const TITLES: ReadonlyMap<string, Words> = new Map(Object.entries(ruleTitles));
