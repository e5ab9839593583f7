import { choice } from './choices.ts';
import type { Choice, Names } from './form.ts';

/**
 * Subjects of the school plan, so that «Ағылшын тілі» of one sheet and «Английский язык» of another are one line. Others are
 * kept as they are written. «Пәні» and «предмет» beside a name change nothing.
 */
export const SUBJECTS: readonly Choice[] = [
  choice(
    'kazakhLanguage',
    'Қазақ тілі',
    'Казахский язык',
    'Kazakh language',
    'каз. яз. | каз.яз | казахский яз.',
  ),
  choice('kazakhLiterature', 'Қазақ әдебиеті', 'Казахская литература', 'Kazakh literature', 'каз. лит.'),
  choice(
    'kazakhLanguageAndLiterature',
    'Қазақ тілі мен әдебиеті',
    'Казахский язык и литература',
    'Kazakh language and literature',
    'қазақ тілі және әдебиеті | каз. яз. и лит.',
  ),
  choice(
    'russianLanguage',
    'Орыс тілі',
    'Русский язык',
    'Russian language',
    'рус. яз. | рус.яз | русский яз.',
  ),
  choice('russianLiterature', 'Орыс әдебиеті', 'Русская литература', 'Russian literature', 'рус. лит.'),
  choice(
    'russianLanguageAndLiterature',
    'Орыс тілі мен әдебиеті',
    'Русский язык и литература',
    'Russian language and literature',
    'орыс тілі және әдебиеті | рус. яз. и лит.',
  ),
  choice(
    'english',
    'Ағылшын тілі',
    'Английский язык',
    'English',
    'англ. яз. | англ.яз | английский яз. | англ. язык | английский | ағылшын',
  ),
  choice('foreignLanguage', 'Шет тілі', 'Иностранный язык', 'Foreign language', 'иностр. яз.'),
  choice('literacy', 'Сауат ашу', 'Обучение грамоте', 'Literacy', ''),
  choice('literaryReading', 'Әдебиеттік оқу', 'Литературное чтение', 'Literary reading', 'лит. чтение'),
  choice('mathematics', 'Математика', 'Математика', 'Mathematics', 'матем.'),
  choice('algebra', 'Алгебра', 'Алгебра', 'Algebra', ''),
  choice(
    'algebraAndAnalysis',
    'Алгебра және анализ бастамалары',
    'Алгебра и начала анализа',
    'Algebra and elements of analysis',
    '',
  ),
  choice('geometry', 'Геометрия', 'Геометрия', 'Geometry', ''),
  choice('informatics', 'Информатика', 'Информатика', 'Informatics', 'икт'),
  choice('digitalLiteracy', 'Цифрлық сауаттылық', 'Цифровая грамотность', 'Digital literacy', ''),
  choice('naturalScience', 'Жаратылыстану', 'Естествознание', 'Natural science', ''),
  choice('worldAround', 'Дүниетану', 'Познание мира', 'World around us', ''),
  choice('physics', 'Физика', 'Физика', 'Physics', ''),
  choice('chemistry', 'Химия', 'Химия', 'Chemistry', ''),
  choice('biology', 'Биология', 'Биология', 'Biology', ''),
  choice('geography', 'География', 'География', 'Geography', ''),
  choice(
    'historyOfKazakhstan',
    'Қазақстан тарихы',
    'История Казахстана',
    'History of Kazakhstan',
    'тарих қазақстан | ист. казахстана',
  ),
  choice(
    'worldHistory',
    'Дүниежүзі тарихы',
    'Всемирная история',
    'World history',
    'дүние жүзі тарихы | дүниежүзілік тарих',
  ),
  choice('history', 'Тарих', 'История', 'History', ''),
  choice('law', 'Құқық негіздері', 'Основы права', 'Basics of law', ''),
  choice('art', 'Көркем еңбек', 'Художественный труд', 'Art and craft', 'худ. труд'),
  choice('music', 'Музыка', 'Музыка', 'Music', ''),
  choice(
    'physicalEducation',
    'Дене шынықтыру',
    'Физическая культура',
    'Physical education',
    'дене тәрбиесі | физкультура | физ-ра | физическое воспитание',
  ),
  choice(
    'militaryTraining',
    'Алғашқы әскери және технологиялық дайындық',
    'Начальная военная и технологическая подготовка',
    'Basic military and technological training',
    'аәтд | нвтп | нвп | аәд',
  ),
  choice(
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
