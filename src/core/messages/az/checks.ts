import type { CHECKS as EN } from '../en/checks.ts';

export const CHECKS: Readonly<Record<keyof typeof EN, string>> = {
  'verify.empty':
    'Yoxlanacaq sözləri verin: /verify yazıb ardınca sitatı əlavə edin və ya mesaja cavab olaraq göndərin.',
  'verify.exact': 'Eynilə: sənədlərdə sözbəsöz belə yazılıb.',
  'verify.places': '{count, plural, one {# yerdə var.} other {# yerdə var.}}',
  'verify.morePlaces':
    '{count, plural, one {# yerdən çoxunda var. İlkləri:} other {# yerdən çoxunda var. İlkləri:}}',
  'verify.typography': 'Sözlər eynidir, fərqlər bunlardadır: {names}.',
  'verify.ending': 'Mətniniz sənədin həmin yerində olmayan işarə ilə bitir.',
  'verify.leftOut': 'Mətninizdə nəsə buraxılıb; burada o da var.',
  'verify.apart': 'Mətninizdə nəsə buraxılıb; hissələri ayrı yerlərdə, bu ardıcıllıqla dayanır:',
  'verify.altered': 'Dəyişdirilib: sənədlərdə sözbəsöz belə yazılmayıb.',
  'verify.legend':
    'Üstündən xətt çəkilən və ya {removed}: yalnız sizin mətndə. Altından xətt çəkilən və ya {added}: yalnız sənəddə.',
  'verify.replaced': 'Sizin mətndə “{yours}”, sənəddə “{theirs}”',
  'verify.extra': 'Sənəddə yoxdur: “{yours}”',
  'verify.missing': 'Mətninizdə çatışmır: “{theirs}”',
  'verify.more': '{count, plural, one {və daha # dəyişiklik} other {və daha # dəyişiklik}}',
  'verify.document': 'Sənəddə belə yazılıb:',
  'verify.absent': 'Yoxdur: sənədlərdə belə bir şey yazılmayıb.',
  'verify.nearest': 'Ən yaxın yerdə başqa şey yazılıb:',
  'verify.ignored': 'Yoxlanmayıb: {lines}',

  'typography.quotes': 'dırnaqlar',
  'typography.dashes': 'tirelər',
  'typography.ellipses': 'üç nöqtələr',
  'typography.blanks': 'boşluqlar',
  'typography.marks': 'format işarələri',
  'typography.invisible': 'görünməyən simvollar',
  'typography.case': 'böyük və kiçik hərflər',

  'receipt.unreadable':
    'Qəbzi verin: sitatın altındakı mənbənin sonunda duran on hərf və rəqəm, məsələn, /source k7qm2x9tda.',
  'receipt.unknown': 'Burada bu qəbzlə tanınan parça yoxdur. Dəyişikliklər bir il yadda saxlanılır.',
  'receipt.away':
    'Bu parça indi sənədlərdə yoxdur, əvvəl nə yazıldığına isə hazırda baxmaq olmur. Bir dəqiqədən sonra yenidən cəhd edin.',
  'receipt.unchanged': 'Dəyişməyib: sənəddə indi də bu yazılıb, ətrafındakılarla birlikdə belədir.',
  'receipt.changed': 'Dəyişib: {date} tarixində qeydə alınıb.',
  'receipt.legend':
    'Üstündən xətt çəkilən və ya {removed}: yalnız köhnə mətndə. Altından xətt çəkilən və ya {added}: yalnız yeni mətndə.',
  'receipt.former': 'Əvvəl belə idi: “{wording}”',
  'receipt.now': 'İndi, ətrafındakılarla birlikdə, belədir:',
  'receipt.gone': 'Artıq yoxdur: bu parça sənəddən çıxarılıb; {date} tarixində qeydə alınıb.',
  'receipt.documentGone': 'Artıq yoxdur: sənədin özü qalmayıb; {date} tarixində qeydə alınıb.',
  'receipt.place': 'Parça {number} / {total}',
  'receipt.revision': 'Redaksiya: {revision}',
};
