import { words } from '../catalog.ts';

/** Words about findings that an office takes as they are. */
export const acceptWords = {
  accept: words('Қабылдау…', 'Принять…', 'Accept…'),
  reason: words('Себебі', 'Причина', 'Reason'),
  reasonText: words(
    'Мысалы: мектеп тамызда жабылды. Жолда бірдеңе өзгерсе, ескертпе қайта шығады.',
    'Например: школа закрыта в августе. Изменится строка — замечание появится снова.',
    'For example: the school closed in August. When the row changes, the finding comes back.',
  ),
  reasonMissing: words('Себебін жазыңыз.', 'Укажите причину.', 'Give the reason.'),
  until: words('Қай күнге дейін', 'До какого дня', 'Until'),
  untilText: words('Бос қалса – мерзімсіз.', 'Пусто — бессрочно.', 'Blank: for good.'),
  save: words('Қабылдау', 'Принять', 'Accept'),
  saving: words('Сақталып жатыр…', 'Сохранение…', 'Saving…'),
  cancel: words('Бас тарту', 'Отмена', 'Cancel'),
  done: words('Ескертпе қабылданды.', 'Замечание принято.', 'The finding is accepted.'),
  count: words(
    'Қабылданған ескертпе: {n}. «{sheet}» парағында.',
    'Принято замечаний: {n}. Они на листе «{sheet}».',
    'Findings accepted: {n}. They are on sheet “{sheet}”.',
  ),
  title: words('Қабылданған ескертпелер', 'Принятые замечания', 'Accepted findings'),
  word: words('қабылданды', 'принято', 'accepted'),
};

export const acceptedHeads = [
  words('Парақ', 'Лист', 'Sheet'),
  words('Ұяшық', 'Ячейка', 'Cell'),
  words('Ереже', 'Правило', 'Rule'),
  words('Ескертпе', 'Замечание', 'Finding'),
  words('Себебі', 'Причина', 'Reason'),
  words('Мерзімі', 'Действует до', 'Until'),
  words('Кім', 'Кто', 'Who'),
  words('Қашан', 'Когда', 'When'),
];
