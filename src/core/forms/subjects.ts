import { type Choice, type Names, names } from './form.ts';

const subject = (id: string, kk: string, ru: string, en: string, spellings: string): Choice => ({
  id,
  names: names(kk, ru, en),
  spellings,
});

/**
 * Subjects of the school plan, so that «Ағылшын тілі» of one sheet and «Английский язык» of another are one line. Others are
 * kept as they are written. «Пәні» and «предмет» beside a name change nothing.
 */
export const SUBJECTS: readonly Choice[] = [
  subject(
    'kazakhLanguage',
    'Қазақ тілі',
    'Казахский язык',
    'Kazakh language',
    'каз. яз. | каз.яз | казахский яз.',
  ),
  subject('kazakhLiterature', 'Қазақ әдебиеті', 'Казахская литература', 'Kazakh literature', 'каз. лит.'),
  subject(
    'kazakhLanguageAndLiterature',
    'Қазақ тілі мен әдебиеті',
    'Казахский язык и литература',
    'Kazakh language and literature',
    'қазақ тілі және әдебиеті | каз. яз. и лит.',
  ),
  subject(
    'russianLanguage',
    'Орыс тілі',
    'Русский язык',
    'Russian language',
    'рус. яз. | рус.яз | русский яз.',
  ),
  subject('russianLiterature', 'Орыс әдебиеті', 'Русская литература', 'Russian literature', 'рус. лит.'),
  subject(
    'russianLanguageAndLiterature',
    'Орыс тілі мен әдебиеті',
    'Русский язык и литература',
    'Russian language and literature',
    'орыс тілі және әдебиеті | рус. яз. и лит.',
  ),
  subject(
    'english',
    'Ағылшын тілі',
    'Английский язык',
    'English',
    'англ. яз. | англ.яз | английский яз. | англ. язык | английский | ағылшын',
  ),
  subject('foreignLanguage', 'Шет тілі', 'Иностранный язык', 'Foreign language', 'иностр. яз.'),
  subject('literacy', 'Сауат ашу', 'Обучение грамоте', 'Literacy', ''),
  subject('literaryReading', 'Әдебиеттік оқу', 'Литературное чтение', 'Literary reading', 'лит. чтение'),
  subject('mathematics', 'Математика', 'Математика', 'Mathematics', 'матем.'),
  subject('algebra', 'Алгебра', 'Алгебра', 'Algebra', ''),
  subject(
    'algebraAndAnalysis',
    'Алгебра және анализ бастамалары',
    'Алгебра и начала анализа',
    'Algebra and elements of analysis',
    '',
  ),
  subject('geometry', 'Геометрия', 'Геометрия', 'Geometry', ''),
  subject('informatics', 'Информатика', 'Информатика', 'Informatics', 'икт'),
  subject('digitalLiteracy', 'Цифрлық сауаттылық', 'Цифровая грамотность', 'Digital literacy', ''),
  subject('naturalScience', 'Жаратылыстану', 'Естествознание', 'Natural science', ''),
  subject('worldAround', 'Дүниетану', 'Познание мира', 'World around us', ''),
  subject('physics', 'Физика', 'Физика', 'Physics', ''),
  subject('chemistry', 'Химия', 'Химия', 'Chemistry', ''),
  subject('biology', 'Биология', 'Биология', 'Biology', ''),
  subject('geography', 'География', 'География', 'Geography', ''),
  subject(
    'historyOfKazakhstan',
    'Қазақстан тарихы',
    'История Казахстана',
    'History of Kazakhstan',
    'тарих қазақстан | ист. казахстана',
  ),
  subject(
    'worldHistory',
    'Дүниежүзі тарихы',
    'Всемирная история',
    'World history',
    'дүние жүзі тарихы | дүниежүзілік тарих',
  ),
  subject('history', 'Тарих', 'История', 'History', ''),
  subject('law', 'Құқық негіздері', 'Основы права', 'Basics of law', ''),
  subject('art', 'Көркем еңбек', 'Художественный труд', 'Art and craft', 'худ. труд'),
  subject('music', 'Музыка', 'Музыка', 'Music', ''),
  subject(
    'physicalEducation',
    'Дене шынықтыру',
    'Физическая культура',
    'Physical education',
    'дене тәрбиесі | физкультура | физ-ра | физическое воспитание',
  ),
  subject(
    'militaryTraining',
    'Алғашқы әскери және технологиялық дайындық',
    'Начальная военная и технологическая подготовка',
    'Basic military and technological training',
    'аәтд | нвтп | нвп | аәд',
  ),
  subject(
    'primaryClasses',
    'Бастауыш сынып',
    'Начальные классы',
    'Primary classes',
    'бастауыш сыныптар | бастауыш сынып мұғалімі | учитель начальных классов | нач. классы | начальное образование',
  ),
];

/** A subject in three languages; one that is none of ours as somebody has written it. */
export const subjectName = (value: string): string | { readonly names: Names } => {
  const known = SUBJECTS.find(({ id }) => id === value);
  return known === undefined ? value : { names: known.names };
};
