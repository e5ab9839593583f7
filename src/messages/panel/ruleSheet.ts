import { LIMITS, type LimitedRule } from '../../core/rules/limits.ts';
import { type Lang, type Words, words } from '../catalog.ts';
import { checkWords } from './check.ts';
import { ruleTitles } from './rules.ts';

/** A sheet in which each rule has a row: its title, its weight, its limit, what the limit means. */
export interface RuleSheetWords {
  readonly title: string;
  readonly heads: string[];
  readonly levels: string[];
  readonly rules: { id: string; title: string; limit?: number; note: string }[];
}

export const ruleSheetWords = {
  open: words('Ережелер парағын ашу', 'Открыть лист правил', 'Open the sheet of rules'),
  opening: words('Ашылып жатыр…', 'Открывается…', 'Opening…'),
  openText: words(
    'Әр ереженің маңызын (қате, ескерту, ақпарат, өшірулі) және шегін осы парақта өзгертуге болады.',
    'На этом листе меняют важность каждого правила (ошибка, предупреждение, к сведению, выключено) и пороги.',
    'On this sheet the weight of each rule (error, warning, note, off) and its limit are changed.',
  ),
  opened: words('«{sheet}» парағы ашылды.', 'Открыт лист «{sheet}».', 'Sheet “{sheet}” is open.'),
};

const TITLE = words('Тексеру ережелері', 'Правила проверки', 'Rules of the check');
const HEADS = [
  words('Ереже', 'Правило', 'Rule'),
  words('Әдеттегі маңызы', 'Обычная важность', 'Usual severity'),
  words('Маңызын өзгерту', 'Изменить важность', 'Change severity'),
  words('Шегі', 'Порог', 'Limit'),
  words('Шектің мәні', 'Что значит порог', 'What the limit means'),
];
const OFF = words('Өшірулі', 'Выключено', 'Off');

const MEANING: Readonly<Record<LimitedRule, Words>> = {
  outlier: words(
    'Ұқсас жолдардың медианасынан неше стандартты ауытқу артық болса.',
    'На сколько стандартных отклонений от медианы сходных строк.',
    'How many standard deviations from the median of similar rows.',
  ),
  jump: words(
    'Бір кезеңде неше пайыздық тармаққа артық өзгерсе.',
    'На сколько процентных пунктов за период.',
    'By how many percentage points in one period.',
  ),
  'class-size': words(
    'Сыныпта орта есеппен неше оқушыдан артық болса.',
    'Сколько учащихся в среднем в классе ещё допустимо.',
    'How many pupils the mean class may have.',
  ),
  'copied-month': words(
    'Өткен кезеңмен неше сан бірдей болса.',
    'Сколько чисел совпадает с прошлым периодом.',
    'How many numbers equal the period before.',
  ),
};

/** The sheet as it is made: every rule by its title, nothing set but the limits as they are. */
export const ruleSheet = (lang: Lang): RuleSheetWords => ({
  title: TITLE[lang],
  heads: HEADS.map((head) => head[lang]),
  levels: [checkWords.error, checkWords.warning, checkWords.info, OFF].map((each) => each[lang]),
  rules: Object.entries(ruleTitles).map(([id, title]) => {
    const limit = id in LIMITS ? LIMITS[id as LimitedRule] : undefined;
    return {
      id,
      title: title[lang],
      ...(limit !== undefined && { limit }),
      note: limit === undefined ? '' : MEANING[id as LimitedRule][lang],
    };
  }),
});
