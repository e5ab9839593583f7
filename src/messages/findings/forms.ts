import type { FindingMessage } from '../../core/finding.ts';
import { type Words, words } from '../catalog.ts';

/** Said by the rules over the other forms and over several sheets. */
export const formMessages = {
  rollBalance: words(
    '{row}-жол: {start} + {arrived} − {left} = {expected}, ал ай соңында {end}. Қозғалысты тексеріңіз.',
    'Строка {row}: {start} + {arrived} − {left} = {expected}, на конец {end}. Проверьте движение.',
    'Row {row}: {start} + {arrived} − {left} = {expected}, but the end is {end}. Check the moves.',
  ),
  rollCarry: words(
    '{a1}: ай басында {start}, өткен ай соңында {previous}. Екеуі тең болуы керек, нақтылаңыз.',
    '{a1}: на начало месяца {start}, на конец прошлого {previous}. Должны совпадать, уточните.',
    '{a1}: month starts with {start}, last month ended with {previous}. They should agree.',
  ),
  classSize: words(
    '{row}-жол: сыныпта орта есеппен {mean} оқушы. Сынып және оқушы санын тексеріңіз.',
    'Строка {row}: средняя наполняемость класса {mean}. Проверьте число классов и учащихся.',
    'Row {row}: mean class size {mean}. Check the numbers of classes and pupils.',
  ),
  noClasses: words(
    '{row}-жол: оқушы саны {pupils}, ал сынып саны 0. Сынып санын жазыңыз.',
    'Строка {row}: учащихся {pupils}, а классов 0. Укажите число классов.',
    'Row {row}: pupils {pupils}, classes 0. Enter the number of classes.',
  ),
  coverageOver: words(
    '{a1}: қамтылғаны {covered}, қамтылуға тиісі {eligible}. Екеуін салыстырып түзетіңіз.',
    '{a1}: охвачено {covered}, подлежит охвату {eligible}. Сверьте и исправьте.',
    '{a1}: covered {covered}, eligible {eligible}. Compare and correct.',
  ),
  printedShare: words(
    '{a1}: {printed} % деп жазылған, сандар бойынша {computed} %. Қайсысы дұрыс, нақтылаңыз.',
    '{a1}: указано {printed} %, по числам выходит {computed} %. Уточните, что верно.',
    '{a1}: {printed}% is printed, the counts give {computed}%. Settle which is right.',
  ),
  planOverYear: words(
    '{a1}: кезең жоспары {period}, жылдық жоспар {year}. Қайсысы дұрыс, нақтылаңыз.',
    '{a1}: план на период {period}, план на год {year}. Уточните, что верно.',
    '{a1}: plan for the period {period}, for the year {year}. Settle which is right.',
  ),
  paidOverYear: words(
    '{a1}: төленгені {paid}, жылдық жоспар {plan}. Жоспарды және өлшем бірлігін тексеріңіз.',
    '{a1}: оплачено {paid} при плане на год {plan}. Проверьте план и единицу измерения.',
    '{a1}: paid {paid}, plan for the year {plan}. Check the plan and the unit.',
  ),
  paidOverPlan: words(
    '{a1}: төленгені {paid}, кезең жоспары {plan}. Жоспарды және өлшем бірлігін тексеріңіз.',
    '{a1}: оплачено {paid} при плане периода {plan}. Проверьте план и единицу измерения.',
    '{a1}: paid {paid}, plan for the period {plan}. Check the plan and the unit.',
  ),
  paidOverFinanced: words(
    '{a1}: төленгені {paid}, ал қаржыландырылғаны {financed}. Екеуін салыстырыңыз.',
    '{a1}: оплачено {paid}, а профинансировано {financed}. Сверьте.',
    '{a1}: paid {paid}, financed {financed}. Compare the two.',
  ),
  filledOverPosts: words(
    '{a1}: жұмыс істейтіні {filled}, штат бірлігі {posts}. Екеуін салыстырыңыз.',
    '{a1}: занято {filled}, штатных единиц {posts}. Сверьте.',
    '{a1}: filled {filled}, posts {posts}. Compare the two.',
  ),
  planAsFact: words(
    '{a1}: нақты мән жоспармен дәл бірдей ({value}). Жоспар көшірілмегенін тексеріңіз.',
    '{a1}: факт в точности равен плану ({value}). Проверьте, не переписан ли план.',
    '{a1}: the actual equals the plan exactly ({value}). Check that it is not the plan copied.',
  ),
  targetYears: words(
    '{a1}: орындау жылы {lastYear}, ал бастапқы жыл {firstYear}. Жылдарын түзетіңіз.',
    '{a1}: год достижения {lastYear}, а базовый {firstYear}. Исправьте годы.',
    '{a1}: due in {lastYear}, but the base year is {firstYear}. Correct the years.',
  ),
  targetDirection: words(
    '{a1}: бастапқы мән {base}, межелі мән {target}, ал «{better}» жақсы делінген. Үшеуін салыстырыңыз.',
    '{a1}: исходное значение {base}, целевое {target}, а лучше «{better}». Сверьте эти три графы.',
    '{a1}: base {base}, target {target}, while “{better}” is better. Compare the three.',
  ),
  doneNotReady: words(
    '{a1}: нысан аяқталған делінген, дайындығы {percent}\u00a0%. Қайсысы дұрыс, нақтылаңыз.',
    '{a1}: объект завершён, а готовность {percent}\u00a0%. Уточните, что верно.',
    '{a1}: the object is finished, but {percent}% ready. Settle which is right.',
  ),
  basesDisjoint: words(
    '{a1} және {b1}: үлестер екі түрлі жиынды көрсетеді: {low1}–{high1} және {low2}–{high2}. Тексеріңіз.',
    '{a1} и {b1}: доли дают разные итоги: {low1}–{high1} и {low2}–{high2}. Проверьте источник.',
    '{a1} and {b1}: the shares imply different totals: {low1}–{high1} and {low2}–{high2}.',
  ),
  percentImpossible: words(
    '{a1}: оқушы саны {n} болғанда {percent} % шықпайды. Ең жақыны: {low} %, {high} %. Нақтылаңыз.',
    '{a1}: при числе учащихся {n} не бывает {percent} %. Ближайшие: {low} и {high} %. Уточните.',
    '{a1}: {percent}% cannot come from {n} pupils. Nearest: {low} and {high}%. Please check.',
  ),
  repeatedRow: words(
    '{row}-жол мен {other}-жол бірдей: {name}. Біреуін қалдырыңыз.',
    'Строки {row} и {other} повторяются: {name}. Оставьте одну.',
    'Rows {row} and {other} repeat: {name}. Keep one.',
  ),
  similarSchools: words(
    '{a1}: «{school}» және «{other}» – бір мектеп пе? Бірдей болса, атауын бірдей жазыңыз.',
    '{a1}: «{school}» и «{other}» — одна школа? Если да, пишите название одинаково.',
    '{a1}: are “{school}” and “{other}” one school? If so, spell it alike.',
  ),
  unknownSchool: words(
    '{a1}: «{school}» бұл ауданның тізілімінде жоқ. Атауын және ауданын тексеріңіз.',
    '{a1}: «{school}» нет в реестре этого района. Проверьте название и район.',
    '{a1}: “{school}” is not in the register of this district. Check the name and the district.',
  ),
  unknownSchoolNear: words(
    '{a1}: «{school}» тізілімде жоқ. Бәлкім, «{other}»?',
    '{a1}: «{school}» нет в реестре. Может быть, «{other}»?',
    '{a1}: “{school}” is not in the register. Perhaps “{other}”?',
  ),
  rollAgainstMarks: words(
    '{a1}: бағалар парағында {pupils}, контингентте {roll} оқушы. Айырмасын ({diff}) түсіндіріңіз.',
    '{a1}: в листе оценок {pupils}, в контингенте {roll}. Поясните разницу ({diff}).',
    '{a1}: marks sheet {pupils}, roll {roll}. Explain the difference ({diff}).',
  ),
  katoMismatch: words(
    '{a1}: {code} коды «{place}» коды ({kato}) емес. Кодын немесе ауданын түзетіңіз.',
    '{a1}: код {code} — не код «{place}» ({kato}). Исправьте код или район.',
    '{a1}: {code} is no code of “{place}” ({kato}). Correct the code or the district.',
  ),
  binCheck: words(
    '{a1}: {code} – БСН бақылау цифры сәйкес емес. Цифрларын тексеріңіз.',
    '{a1}: {code} — контрольная цифра БИН не сходится. Проверьте цифры.',
    '{a1}: the check digit of {code} does not fit. Check the digits.',
  ),
  dateOrder: words(
    '{a1}: жабылған күні {closed} ашылған күнінен ({opened}) бұрын. Түзетіңіз.',
    '{a1}: дата закрытия {closed} раньше открытия ({opened}). Исправьте.',
    '{a1}: closed on {closed}, before it was opened ({opened}). Correct it.',
  ),
  schoolLimits: words(
    '{a1}: {value}. Мектепте бұл әдетте {least}–{most} аралығында болады. Санды тексеріңіз.',
    '{a1}: {value}. У школы это бывает от {least} до {most}. Проверьте число.',
    '{a1}: {value}. For a school this lies between {least} and {most}. Check the number.',
  ),
  formulaAsText: words(
    '{a1}: формула мәтін болып тұр: {text}. Мәнін енгізіңіз немесе формуланы қайта теріңіз.',
    '{a1}: формула записана как текст: {text}. Введите значение или наберите формулу заново.',
    '{a1}: a formula stored as text: {text}. Enter the value or retype the formula.',
  ),
  personalData: words(
    '{a1}: жеке дерекке ұқсайды ({kind}, {n}). Бұл есепке қажет емес, өшіріңіз.',
    '{a1}: похоже на персональные данные ({kind}, {n}). Для отчёта не нужны, удалите.',
    '{a1}: looks like personal data ({kind}, {n}). The report does not need it; delete it.',
  ),
} satisfies Partial<Record<FindingMessage, Words>>;
