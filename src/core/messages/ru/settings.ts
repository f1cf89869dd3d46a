import type { SETTINGS as EN } from '../en/settings.ts';

export const SETTINGS: Readonly<Record<keyof typeof EN, string>> = {
  'settings.title': 'Настройки этого места',
  'settings.titleEverywhere': 'Настройки всего сервера или группы',
  'settings.line': '{name}: {value} ({source})',
  'settings.from.here': 'задано здесь',
  'settings.from.channel': 'от канала этой ветки',
  'settings.from.everywhere': 'от всего сервера или группы',
  'settings.from.owner': 'ничего не задано',
  'settings.noneHere': 'ни одного из тех, что можно здесь показывать',
  'settings.allNarrow': 'Документ показывается здесь, если его допускает каждая из строк о документах.',
  'settings.wholeOnly':
    'Это может только администратор всего сервера или группы: в Discord — с правом «Управлять сервером», в Telegram — администратор группы. Ничего не изменено.',
  'settings.reset': 'Снять всё заданное',
  'settings.word.here': 'только это место',
  'settings.word.everywhere': 'весь сервер или группа',
  'settings.language': 'Язык',
  'settings.strictness': 'Строгость',
  'settings.answers': 'Ответы',
  'settings.documents': 'Документы',
  'settings.back': 'Назад',
  'settings.unclear': '«{typed}» — такой настройки нет. Есть: {words}',
  'settings.adminOnly':
    'Смотреть и менять настройки может только администратор: в Discord — с правом «Управлять каналами», в Telegram — администратор группы.',
  'settings.away': 'Здесь нет настроек.',
  'settings.databaseAway':
    'База данных сейчас не отвечает, поэтому настройки остаются прежними. Попробуйте ещё раз через минуту.',
  'settings.noWhisper':
    'В этом чате мои сообщения видят все, поэтому ответы здесь не могут быть личными. Ничего не изменено.',
  'settings.noDocument':
    '«{typed}» — такого документа, который можно здесь показывать, нет; ничего не изменено. Укажите через запятую имена или шаблоны вроде staff/*, не более двух звёздочек в каждом.',
  'settings.tooManyDocuments':
    'Здесь помещается не более {max} имён или шаблонов; ничего не изменено. Папка означает всё, что в ней есть.',
  'settings.chooseDocuments':
    'Чтобы показывать здесь только некоторые документы, напишите команду с их именами или шаблонами: /settings documents rules.md, staff/*',
  'settings.word.auto': 'язык того, кто спрашивает',
  'settings.word.default': 'как выбрал владелец',
  'settings.word.strict': 'строго: только при полной уверенности',
  'settings.word.balanced': 'умеренно',
  'settings.word.eager': 'смело: и при меньшей уверенности',
  'settings.word.public': 'видны всем здесь',
  'settings.word.private': 'видны только спросившему',
  'settings.word.all': 'все, которые здесь можно показывать',
  'command.settings': 'Язык, строгость, видимость ответов и документы в этом месте, для администраторов',
  'command.settings.language': 'Язык, на котором я здесь говорю, или auto — язык каждого спрашивающего',
  'command.settings.strictness': 'Насколько уверенным быть для ответа: strict, balanced, eager или default',
  'command.settings.answers': 'Ответы для всех здесь (public) или только для спросившего (private)',
  'command.settings.documents': 'Единственные документы здесь: имена или шаблоны через запятую, или all',
  'command.settings.where': 'here — только этот канал или ветка, everywhere — весь сервер или группа',
  'command.settings.reset': 'Сначала снять всё, что там было выбрано',
};
