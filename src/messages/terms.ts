import { words } from './catalog.ts';
import { PARTS } from './period.ts';

/** The field's own terms, once: indicators, parts of the year, values of the drop-downs. */
export const terms = {
  quality: words('Білім сапасы', 'Качество знаний', 'Quality of knowledge'),
  passRate: words('Үлгерім', 'Успеваемость', 'Pass rate'),
  sou: words('ООЖ', 'СОУ', 'Degree of learning'),
  meanMark: words('Орташа балл', 'Средний балл', 'Mean mark'),
  ...PARTS,
  general: words('Жалпы білім беретін мектеп', 'Общеобразовательная школа', 'General school'),
  gymnasium: words('Мектеп-гимназия', 'Школа-гимназия', 'Gymnasium'),
  lyceum: words('Мектеп-лицей', 'Школа-лицей', 'Lyceum'),
  special: words('Арнайы мектеп', 'Специальная школа', 'Special school'),
  boarding: words('Мектеп-интернат', 'Школа-интернат', 'Boarding school'),
  kk: words('Қазақ тілінде', 'На казахском', 'In Kazakh'),
  ru: words('Орыс тілінде', 'На русском', 'In Russian'),
  mixed: words('Аралас', 'Смешанный', 'Mixed'),
  ug: words('Ұйғыр тілінде', 'На уйгурском', 'In Uighur'),
  uz: words('Өзбек тілінде', 'На узбекском', 'In Uzbek'),
  tj: words('Тәжік тілінде', 'На таджикском', 'In Tajik'),
  other: words('Басқа', 'Другой', 'Other'),
  base: words('Барлығы', 'Всего', 'Total'),
  lower: words('төмен', 'ниже', 'lower'),
  higher: words('жоғары', 'выше', 'higher'),
  borders: words('2022 жылғы шекара өзгерісі', 'границы изменены в 2022 году', 'borders changed in 2022'),
  remote: words('қашықтан оқу', 'дистанционное обучение', 'distance learning'),
  more: words('көп', 'больше', 'more'),
  less: words('аз', 'меньше', 'less'),
  iin: words('ЖСН', 'ИИН', 'personal number'),
  phone: words('телефон', 'телефон', 'telephone'),
  names: words('оқушылардың аты-жөні', 'имена учащихся', 'names of pupils'),
} as const;
