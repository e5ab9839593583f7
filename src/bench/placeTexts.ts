/** Districts as offices write them: both languages, endings, short forms. A column repeats a few hundred such texts. */
const DISTRICTS_KK =
  'Талғар Іле Қарасай Кеген Райымбек Ұйғыр Еңбекшіқазақ Алакөл Ескелді Кербұлақ Көксу Қаратал Сарқан';
const DISTRICTS_RU =
  'Талгарск Илийск Карасайск Кегенск Райымбекск Уйгурск Енбекшиказахск Алакольск Ескельдинск Кербулакск Коксуск Каратальск Сарканск';

export const KATO_TEXTS: readonly string[] = [
  ...DISTRICTS_KK.split(' ').flatMap((name) => [
    `${name} ауданы`,
    `${name} ауданында`,
    `${name} ауданының`,
    `${name} ауд.`,
  ]),
  ...DISTRICTS_RU.split(' ').flatMap((stem) => [
    `${stem}ий район`,
    `${stem}ого района`,
    `по ${stem}ому району`,
    `${stem}ий р-н`,
  ]),
];
