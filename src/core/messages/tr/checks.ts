import type { CHECKS as EN } from '../en/checks.ts';

export const CHECKS: Readonly<Record<keyof typeof EN, string>> = {
  'verify.empty':
    'Denetlenecek sözü verin: /verify yazıp ardına alıntıyı ekleyin ya da bir mesaja yanıt olarak gönderin.',
  'verify.exact': 'Aynen: belgelerde kelimesi kelimesine böyle yazıyor.',
  'verify.places': '{count, plural, one {# yerde geçiyor.} other {# yerde geçiyor.}}',
  'verify.morePlaces':
    '{count, plural, one {# yerden fazlasında geçiyor. İlkleri:} other {# yerden fazlasında geçiyor. İlkleri:}}',
  'verify.typography': 'Kelimeler aynı, farklar şunlarda: {names}.',
  'verify.ending': 'Metniniz, belgenin o yerinde bulunmayan bir işaretle bitiyor.',
  'verify.leftOut': 'Metninizde bir şey atlanmış; burada o da var.',
  'verify.apart': 'Metninizde bir şey atlanmış; parçaları ayrı yerlerde, şu sırayla geçiyor:',
  'verify.altered': 'Değiştirilmiş: belgelerde kelimesi kelimesine böyle yazmıyor.',
  'verify.legend':
    'Üstü çizili ya da {removed}: yalnızca metninizde. Altı çizili ya da {added}: yalnızca belgede.',
  'verify.replaced': 'Metninizde “{yours}”, belgede “{theirs}”',
  'verify.extra': 'Belgede yok: “{yours}”',
  'verify.missing': 'Metninizde eksik: “{theirs}”',
  'verify.more': '{count, plural, one {ve # değişiklik daha} other {ve # değişiklik daha}}',
  'verify.document': 'Belgede şöyle yazıyor:',
  'verify.absent': 'Yok: belgelerde böyle bir şey yazmıyor.',
  'verify.nearest': 'En yakın yerde başka bir şey yazıyor:',
  'verify.ignored': 'Denetlenmedi: {lines}',

  'typography.quotes': 'tırnak işaretleri',
  'typography.dashes': 'çizgiler',
  'typography.ellipses': 'üç noktalar',
  'typography.blanks': 'boşluklar',
  'typography.marks': 'biçim işaretleri',
  'typography.invisible': 'görünmez karakterler',
  'typography.case': 'büyük ve küçük harfler',

  'receipt.unreadable':
    'Bir makbuz verin: alıntının altındaki kaynağın sonunda duran on harf ve rakam, örneğin /source k7qm2x9tda.',
  'receipt.unknown': 'Burada bu makbuzla bilinen bir bölüm yok. Değişiklikler bir yıl hatırlanır.',
  'receipt.away':
    'Bu bölüm şimdi belgelerde yok; önceden ne yazdığına da şu anda bakılamıyor. Bir dakika sonra yeniden deneyin.',
  'receipt.unchanged': 'Değişmedi: belgede şimdi de bu yazıyor, işte çevresiyle birlikte.',
  'receipt.changed': 'Değişti: {date} tarihinde fark edildi.',
  'receipt.legend':
    'Üstü çizili ya da {removed}: yalnızca eski metinde. Altı çizili ya da {added}: yalnızca yeni metinde.',
  'receipt.former': 'Önceki hali: “{wording}”',
  'receipt.now': 'Şimdiki hali, çevresiyle birlikte:',
  'receipt.gone': 'Kalktı: bu bölüm artık belgede yok; {date} tarihinde fark edildi.',
  'receipt.documentGone': 'Kalktı: belge artık yok; {date} tarihinde fark edildi.',
  'receipt.place': 'Bölüm {number} / {total}',
  'receipt.revision': 'Sürüm: {revision}',
};
