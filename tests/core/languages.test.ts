import { describe, expect, it } from 'vitest';
import { answer } from '../../src/core/answer.ts';
import { createLibrary } from '../../src/core/library.ts';
import { documentOf } from '../fixtures/house.ts';

interface Language {
  readonly tag: string;
  /** Passages, and for each of them questions in other forms of its words, or in other ways to write them. */
  readonly passages: Readonly<Record<string, readonly string[]>>;
  /** Questions that name no subject. */
  readonly empty: readonly string[];
}

/** The languages that are first class. */
const LANGUAGES: readonly Language[] = [
  {
    tag: 'en',
    passages: {
      'The libraries were closed on Mondays.': ['library', 'Which days does a library close?', 'LIBRARY'],
      'The cities are lit at six, when bread is baked.': [
        'city',
        'bakes',
        'breads',
        'When was the bread baked?',
      ],
    },
    empty: ['What is this?', 'Who was that?'],
  },
  {
    tag: 'ru',
    passages: {
      'Библиотеки закрыты по понедельникам.': [
        'библиотека',
        'В какой день закрыта библиотека?',
        'понедельник',
      ],
      'Самолёты улетают над ёлками на рассвете и будят дома.': [
        'домами',
        'елка',
        'самолет',
        'Когда улетает самолёт?',
        'рассвет',
      ],
    },
    empty: ['Что это такое?', 'Кто он?'],
  },
  {
    tag: 'tr',
    passages: {
      'Kütüphaneler pazartesi günleri kapalıdır.': ['kütüphane', 'kütüphanenin', 'KÜTÜPHANE', 'kutuphane'],
      'Işıklar akşam yanar.': ['ışık', 'IŞIK', 'Işığı kim yakar?', 'isik'],
    },
    empty: ['Bu nedir?', 'O kim?'],
  },
  {
    tag: 'az',
    passages: {
      'Kitabxanalar bazar ertəsi bağlıdır.': ['kitabxana', 'kitabxananın', 'Kitabxana nə vaxt bağlı olur?'],
      'Çörək səhər bişirilir.': ['çörəyi', 'çörəklər', 'corek'],
    },
    empty: ['Bu nədir?', 'O kimdir?'],
  },
  {
    tag: 'zh-Hans',
    passages: {
      '图书馆每逢星期一闭馆。': ['图书馆', '圖書館', '图书馆哪天闭馆？', '閉館'],
      '面包师早上六点烤面包。': ['面包', '麵包', '谁烤面包？'],
    },
    empty: ['这是什么？', '他是谁？'],
  },
  {
    tag: 'zh-Hant',
    passages: {
      '圖書館每逢星期一閉館。': ['圖書館', '图书馆', '圖書館哪天閉館？', '闭馆'],
      '麵包師早上六點烤麵包。': ['麵包', '面包', '誰烤麵包？'],
    },
    empty: ['這是什麼？', '他是誰？'],
  },
  {
    tag: 'de',
    passages: {
      'Die Bibliotheken sind montags geschlossen.': ['Bibliothek', 'Wann ist die Bibliothek geschlossen?'],
      'Die Schlüssel hängen neben den Türen.': ['Schluessel', 'Schlüssels', 'SCHLÜSSEL', 'Tür', 'hängt'],
    },
    empty: ['Was ist das?', 'Wer war das?'],
  },
  {
    tag: 'es',
    passages: {
      'Las bibliotecas cierran los lunes.': ['biblioteca', '¿Cuándo cierra la biblioteca?'],
      'El camión recoge la basura y trae los panes.': [
        'pan',
        'camiones',
        'camion',
        'CAMIÓN',
        '¿Qué recogen los camiones?',
      ],
    },
    empty: ['¿Qué es esto?', '¿Quién es?'],
  },
  {
    tag: 'ar',
    passages: {
      'المكتبات مغلقة يوم الاثنين.': ['مكتبة', 'المكتبة', 'المَكْتَبَةُ', 'مكتبه'],
      'يخبز الخباز الخبز في الصباح.': ['خبز', 'والخبز', 'بالخبز'],
    },
    empty: ['ما هذا؟', 'من هو؟'],
  },
  {
    tag: 'hi',
    passages: {
      'पुस्तकालयों में सोमवार को छुट्टी रहती है।': ['पुस्तकालय', 'पुस्तकालय में छुट्टी कब रहती है?'],
      'लड़कियाँ दरवाज़े खोलती हैं।': ['लड़की', 'लडकी', 'लड़कियों', 'दरवाज़ा', 'दरवाजे'],
    },
    empty: ['यह क्या है?', 'वह कौन है?'],
  },
  {
    tag: 'ja',
    passages: {
      '図書館は月曜日に休みます。': ['図書館', '図書館が休むのはいつですか？', '月曜日'],
      'パン屋はケーキを焼きます。': ['パン', 'ﾊﾟﾝ', 'ｹｰｷ', 'ケーキは誰が焼きますか？'],
    },
    empty: ['これは何ですか？', 'それは誰ですか？'],
  },
  {
    tag: 'vi',
    passages: {
      'Thư viện đóng cửa vào thứ Hai.': ['thư viện', 'thu vien', 'THƯ VIỆN', 'Thư viện đóng cửa khi nào?'],
      'Bánh mì được nướng buổi sáng.': ['bánh mì', 'banh mi', 'Banh mi nuong luc nao?'],
    },
    empty: ['Đây là cái gì?', 'Ai đó?'],
  },
  {
    tag: 'el',
    passages: {
      'Οι βιβλιοθήκες κλείνουν τις Δευτέρες.': ['βιβλιοθήκη', 'βιβλιοθηκη', 'ΒΙΒΛΙΟΘΗΚΗ', 'βιβλιοθήκης'],
      'Ο φούρναρης ψήνει ψωμιά, και οι γάτες κοιμούνται.': ['γάτα', 'ψωμί', 'ψωμι', 'Ποιος ψήνει το ψωμί;'],
    },
    empty: ['Τι είναι αυτό;', 'Ποιος είναι;'],
  },
  {
    tag: 'ro',
    passages: {
      'Bibliotecile sunt închise lunea.': ['bibliotecă', 'biblioteca', 'bibliotecii', 'inchise'],
      'Brutarul coace pâinea dimineața.': ['pâine', 'paine', 'pâinii', 'dimineaţa'],
    },
    empty: ['Ce este asta?', 'Cine este?'],
  },
  {
    tag: 'th',
    passages: {
      ห้องสมุดปิดทุกวันจันทร์: ['ห้องสมุด', 'ห้องสมุดปิดวันไหน', 'วันจันทร์'],
      'ขนมปังอบเสร็จเวลา ๖ โมง': ['ขนมปัง', 'ขนมปังอบเสร็จเมื่อไร', 'อบเสร็จเวลา 6 โมง'],
    },
    empty: ['นี่คืออะไร', 'เขาคือใคร'],
  },
  {
    tag: 'fr',
    passages: {
      'Les bibliothèques ferment le lundi.': [
        'bibliothèque',
        'bibliotheque',
        'Quand ferme la bibliothèque ?',
      ],
      "L'école a de grandes fenêtres et deux clés.": [
        'clé',
        'écoles',
        'ecole',
        'fenêtre',
        'La fenêtre de l’école est-elle grande ?',
      ],
    },
    empty: ["Qu'est-ce que c'est ?", 'Qui est-ce ?'],
  },
  {
    tag: 'it',
    passages: {
      'Le biblioteche chiudono il lunedì.': ['biblioteca', 'lunedi', 'Quando chiude la biblioteca?'],
      "L'albergo ha stanze libere e il gatto dorme.": [
        'dormono',
        'alberghi',
        'dell’albergo',
        'stanza',
        'La stanza è libera?',
      ],
    },
    empty: ['Che cosa è questo?', 'Chi è?'],
  },
  {
    tag: 'pt',
    passages: {
      'As bibliotecas fecham na segunda-feira.': ['biblioteca', 'Quando fecha a biblioteca?'],
      'O caminhão recolhe o pão.': ['caminhões', 'caminhao', 'pães', 'O que recolhem os caminhões?'],
    },
    empty: ['O que é isso?', 'Quem é ele?'],
  },
  {
    tag: 'uk',
    passages: {
      'Бібліотеки зачинені щопонеділка.': ['бібліотека', 'бібліотеці', 'Коли зачинена бібліотека?'],
      'Пекар пече хліб із м’ятою.': ['хліба', 'хлібом', "м'ята", 'мʼята'],
    },
    empty: ['Що це таке?', 'Хто він?'],
  },
  {
    tag: 'ko',
    passages: {
      '도서관은 월요일에 문을 닫습니다.': ['도서관', '도서관이', '도서관에서는', '월요일은'],
      '빵집에서 빵을 굽습니다.': ['빵집', '빵집은', '빵이', '빵'],
    },
    empty: ['이것은 무엇입니까?', '누구입니까?'],
  },
  {
    tag: 'fa',
    passages: {
      'کتابخانه‌ها روز دوشنبه بسته هستند.': ['کتابخانه', 'كتابخانه', 'کتابخانه‌های', 'کتابخانه‌ام'],
      'نانوا نان‌ها را صبح می‌پزد.': ['نان', 'نانوایان', 'نان را'],
    },
    empty: ['این چیست؟', 'او کیست؟'],
  },
];

describe.each(LANGUAGES)('$tag', ({ tag, passages, empty }) => {
  const library = createLibrary([documentOf('a.txt', Object.keys(passages).join('\n\n'), { language: tag })]);
  const asked = Object.entries(passages).flatMap(([text, questions]) =>
    questions.map((question) => [question, text] as const),
  );

  it.each(asked)('finds by %s: %s', (question, text) => {
    expect(answer(library, question).candidates[0]?.text).toBe(text);
  });

  it.each(empty)('answers nothing to %s', (question) => {
    const { answered, candidates } = answer(library, question, { threshold: 0 });
    expect([answered, candidates]).toEqual([false, []]);
  });
});
