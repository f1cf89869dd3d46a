import type { CHECKS as EN } from '../en/checks.ts';

export const CHECKS: Readonly<Record<keyof typeof EN, string>> = {
  'verify.empty': 'Дайте слова для проверки: /verify и цитата после команды или ответом на сообщение.',
  'verify.exact': 'Точно: в документах так и сказано, слово в слово.',
  'verify.places':
    '{count, plural, one {Встречается в # месте.} few {Встречается в # местах.} many {Встречается в # местах.} other {Встречается в # места.}}',
  'verify.morePlaces':
    '{count, plural, one {Встречается более чем в # месте. Первые из них:} few {Встречается более чем в # местах. Первые из них:} many {Встречается более чем в # местах. Первые из них:} other {Встречается более чем в # места. Первые из них:}}',
  'verify.typography': 'Слова те же, отличия вот в чём: {names}.',
  'verify.ending': 'Ваш текст кончается знаком, которого в этом месте документа нет.',
  'verify.leftOut': 'В вашем тексте что-то пропущено; здесь это есть.',
  'verify.apart': 'В вашем тексте что-то пропущено; его части стоят порознь, в таком порядке:',
  'verify.altered': 'Изменено: слово в слово этого в документах нет.',
  'verify.legend':
    'Зачёркнуто или {removed}: только в вашем тексте. Подчёркнуто или {added}: только в документе.',
  'verify.replaced': 'В вашем тексте «{yours}», в документе «{theirs}»',
  'verify.extra': 'Нет в документе: «{yours}»',
  'verify.missing': 'Пропущено в вашем тексте: «{theirs}»',
  'verify.more':
    '{count, plural, one {и ещё # изменение} few {и ещё # изменения} many {и ещё # изменений} other {и ещё # изменения}}',
  'verify.document': 'В документе сказано:',
  'verify.absent': 'Отсутствует: в документах этого нет.',
  'verify.nearest': 'В самом близком месте сказано другое:',
  'verify.ignored': 'Не проверено: {lines}',

  'typography.quotes': 'кавычки',
  'typography.dashes': 'дефисы и тире',
  'typography.ellipses': 'многоточия',
  'typography.blanks': 'пробелы',
  'typography.marks': 'знаки разметки',
  'typography.invisible': 'невидимые символы',
  'typography.case': 'прописные и строчные буквы',

  'receipt.unreadable':
    'Дайте квитанцию: десять букв и цифр в конце источника под цитатой, например /source k7qm2x9tda.',
  'receipt.unknown': 'Отрывок с такой квитанцией здесь неизвестен. Изменения помнятся один год.',
  'receipt.away':
    'Сейчас этого отрывка в документах нет, а посмотреть, что в них было раньше, пока нельзя. Попробуйте через минуту.',
  'receipt.unchanged': 'Без изменений: в документе и сейчас так сказано; вот это место с тем, что рядом.',
  'receipt.changed': 'Изменено (замечено {date}).',
  'receipt.legend':
    'Зачёркнуто или {removed}: только в прежнем тексте. Подчёркнуто или {added}: только в новом.',
  'receipt.former': 'Раньше было: «{wording}»',
  'receipt.now': 'Теперь так, с тем, что рядом:',
  'receipt.gone': 'Исчезло: этого отрывка в документе больше нет (замечено {date}).',
  'receipt.documentGone': 'Исчезло: самого документа больше нет (замечено {date}).',
  'receipt.place': 'Отрывок {number} из {total}',
  'receipt.revision': 'Редакция: {revision}',
};
