import { type Words, words } from '../catalog.ts';

/** Why a share, a change or a place cannot be worked out from numbers that were read. */
export type RateRefusalCode =
  | 'rate.zeroBase'
  | 'rate.zeroPlan'
  | 'rate.noData'
  | 'rate.noBase'
  | 'rate.partOverBase'
  | 'rate.negative'
  | 'rate.negativeBase'
  | 'rate.percentRange'
  | 'rate.scale'
  | 'rate.weights'
  | 'rate.minimum'
  | 'rate.locality'
  | 'rate.group'
  | 'rate.sameGroup'
  | 'rate.emptyGroup';

export const rateRefusals: Record<RateRefusalCode, Words> = {
  'rate.zeroBase': words(
    'Базасы нөл: үлес есептелмейді. Барлығы қанша екенін тексеріңіз.',
    'База равна нулю: доля не вычисляется. Проверьте, сколько всего.',
    'The base is zero, so there is no share. Check the total.',
  ),
  'rate.zeroPlan': words(
    'Жоспар нөл: атқарылуы есептелмейді. Жоспарды тексеріңіз.',
    'План равен нулю: исполнение не вычисляется. Проверьте план.',
    'The plan is zero, so there is no execution. Check the plan.',
  ),
  'rate.noData': words(
    '«{text}» – дерек жоқ, сондықтан есептелмейді. Ешкім болмаса, 0 жазыңыз.',
    '«{text}» — нет данных, поэтому не вычисляется. Если никого нет, введите 0.',
    '“{text}” means no data, so nothing can be worked out. If there are none, type 0.',
  ),
  'rate.noBase': words(
    'Саны бар, ал базасы бос. Барлығы қанша екенін жазыңыз.',
    'Часть указана, а база пуста. Введите, сколько всего.',
    'There is a part but no base. Type the total.',
  ),
  'rate.partOverBase': words(
    'Бөлігі ({part}) барлығынан ({base}) көп. Бағандарды тексеріңіз.',
    'Часть ({part}) больше целого ({base}). Проверьте графы.',
    'The part ({part}) exceeds the total ({base}). Check the columns.',
  ),
  'rate.negative': words(
    '{value} – теріс сан, мұнда болмайды. Түзетіңіз.',
    '{value} — отрицательное число, здесь не бывает. Исправьте.',
    '{value} is negative, which cannot be. Correct it.',
  ),
  'rate.negativeBase': words(
    'Базасы теріс ({value}). Түзетіңіз.',
    'База отрицательна ({value}). Исправьте.',
    'The base is negative ({value}). Correct it.',
  ),
  'rate.percentRange': words(
    '{value}\u00a0% 0–100 аралығынан тыс. Үтірдің орнын тексеріңіз.',
    '{value}\u00a0% вне пределов 0–100. Проверьте, где стоит запятая.',
    '{value}% is outside 0–100. Check the decimal comma.',
  ),
  'rate.scale': words(
    '«{text}» шкаласы белгісіз. Тек "%" жазыңыз немесе бос қалдырыңыз.',
    'Шкала «{text}» неизвестна. Укажите "%" или оставьте пустым.',
    'The scale “{text}” is not known. Give "%" or nothing.',
  ),
  'rate.weights': words(
    'Коэффициенттер 0-ден 1-ге дейінгі төрт не бес сан болуы керек: "1;0,64;0,36;0,16;0,07".',
    'Нужны четыре или пять коэффициентов от 0 до 1: "1;0,64;0,36;0,16;0,07".',
    'Four or five coefficients from 0 to 1 are needed: "1;0.64;0.36;0.16;0.07".',
  ),
  'rate.minimum': words(
    'Ең аз оқушы саны бүтін сан болуы керек, ал «{text}» тұр.',
    'Минимум учащихся должен быть целым числом, а указано «{text}».',
    'The minimum of pupils must be a whole number, not “{text}”.',
  ),
  'rate.locality': words(
    '«{text}»: қала не ауыл екені белгісіз. «қала» немесе «ауыл» деп жазыңыз.',
    '«{text}»: непонятно, город или село. Напишите «город» или «село».',
    '“{text}” is neither urban nor rural. Write “қала” or “ауыл”.',
  ),
  'rate.group': words(
    '«{text}» тобында бірде-бір жол жоқ. Топ атауын тексеріңіз.',
    'В группе «{text}» нет ни одной строки. Проверьте название группы.',
    'Group “{text}” has no rows. Check its name.',
  ),
  'rate.sameGroup': words(
    'Екі топ бірдей: «{text}». Екі түрлі топты көрсетіңіз.',
    'Обе группы одинаковы: «{text}». Укажите две разные группы.',
    'Both groups are “{text}”. Name two different groups.',
  ),
  'rate.emptyGroup': words(
    '«{text}» тобының базасы нөл: айырма есептелмейді. Топты тексеріңіз.',
    'База группы «{text}» равна нулю: разрыв не вычисляется. Проверьте группу.',
    'Group “{text}” has a zero base, so there is no gap. Check the group.',
  ),
};
