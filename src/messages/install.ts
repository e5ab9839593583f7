import { words } from './catalog.ts';

/** Words of the dialog that helps people without Node to put Sapa into their own Google Sheet. */
export const installWords = {
  title: words(
    'Sapa-ны Google кестесіне орнату',
    'Установка Sapa в Google Таблицу',
    'Putting Sapa into a Google Sheet',
  ),
  lead: words(
    'Бағдарламалаусыз, алты қадаммен, шамамен бес минутта. Төрт файлды көшіріп, өз кестеңізге қоясыз. Деректеріңіз кестеден шықпайды.',
    'Без программирования, шесть шагов, около пяти минут. Вы скопируете четыре файла и вставите их в свою таблицу. Данные из неё не уходят.',
    'No programming, six steps, about five minutes. You copy four files and paste them into your own spreadsheet. Its data stay in it.',
  ),
  step: words('{n}-қадам', 'Шаг {n}', 'Step {n}'),
  open: words(
    'Кестеңізді ашып, «Кеңейтімдер › Apps Script» таңдаңыз.',
    'Откройте свою таблицу и выберите «Расширения › Apps Script».',
    'Open your spreadsheet and choose “Extensions › Apps Script”.',
  ),
  settings: words(
    'Сол жақтағы «Жоба параметрлері» бөлімінде «appsscript.json» файлын көрсету құсбелгісін қойыңыз.',
    'Слева откройте «Настройки проекта» и отметьте показ файла «appsscript.json».',
    'On the left open “Project Settings” and tick showing the file “appsscript.json”.',
  ),
  code: words(
    '«< >» редакторына оралып, Code.gs ішіндегінің бәрін өшіріңіз де, Code мәтінін қойыңыз.',
    'Вернитесь в редактор «< >», удалите всё в файле Code.gs и вставьте текст Code.',
    'Back in the editor “< >”, delete everything in Code.gs and paste the text of Code.',
  ),
  files: words(
    '«+» арқылы Entry атты скрипт пен Sidebar атты HTML қосып, мәтіндерін қойыңыз.',
    'Через «+» добавьте скрипт Entry и HTML с именем Sidebar и вставьте их тексты.',
    'With “+” add a script named Entry and an HTML file named Sidebar, and paste their texts.',
  ),
  manifest: words(
    'appsscript.json файлының мәтінін ауыстырып, Ctrl+S пернелерімен сақтаңыз.',
    'Замените текст файла appsscript.json и сохраните: Ctrl+S.',
    'Replace the text of appsscript.json and save with Ctrl+S.',
  ),
  reload: words(
    'Кестені жаңартыңыз (F5). «Кеңейтімдер» мәзірінде Sapa пайда болады; алғаш ашқанда рұқсат беріңіз.',
    'Обновите таблицу (F5). В меню «Расширения» появится Sapa; при первом запуске дайте разрешение.',
    'Reload the spreadsheet (F5). Sapa appears under “Extensions”; allow it the first time.',
  ),
  filesTitle: words('Көшірілетін файлдар', 'Файлы для копирования', 'Files to copy'),
  copy: words('Көшіру', 'Копировать', 'Copy'),
  copied: words('Көшірілді', 'Скопировано', 'Copied'),
  copyOf: words('{file} мәтінін көшіру', 'Копировать текст {file}', 'Copy the text of {file}'),
  notCopied: words(
    'Браузер көшіруге рұқсат бермеді. Беттің рұқсаттарын тексеріп, қайталаңыз.',
    'Браузер не разрешил копирование. Проверьте разрешения страницы и повторите.',
    'The browser did not allow copying. Check the permissions of the page and try again.',
  ),
  kilobytes: words('{n} КБ', '{n} КБ', '{n} KB'),
  script: words('скрипт', 'скрипт', 'script'),
  html: words('HTML', 'HTML', 'HTML'),
  manifestKind: words('манифест', 'манифест', 'manifest'),
  rights: words(
    'Sapa екі рұқсат сұрайды: осы кестемен жұмыс істеу және панелін көрсету. Google қолданба тексерілмегенін ескертеді: бұл – сіз өзіңіз қойған код. Қосымша параметрлерді ашып, Sapa-ға өтіңіз.',
    'Sapa просит два права: доступ к этой таблице и показ панели. Google предупредит, что приложение не проверено: это код, который вставили вы сами. Откройте «Дополнительные настройки» и перейдите к Sapa.',
    'Sapa asks for two rights: this spreadsheet, and to show its panel. Google will warn that the app is not verified: it is the code you pasted yourself. Open “Advanced” and go on to Sapa.',
  ),
  // What Google's own pages say, for the pictures.
  extensions: words('Кеңейтімдер', 'Расширения', 'Extensions'),
  projectSettings: words('Жоба параметрлері', 'Настройки проекта', 'Project Settings'),
  showManifest: words('«appsscript.json» көрсету', 'Показывать «appsscript.json»', 'Show “appsscript.json”'),
  scriptItem: words('Скрипт', 'Скрипт', 'Script'),
  saveItem: words('Сақтау', 'Сохранить', 'Save'),
  paste: words('Ctrl+A, Ctrl+V', 'Ctrl+A, Ctrl+V', 'Ctrl+A, Ctrl+V'),
};
