import type { PEOPLE as EN } from '../en/people.ts';

export const PEOPLE: Readonly<Record<keyof typeof EN, string>> = {
  'gaps.away': 'Burada hiçbir şey tutulmuyor, bu yüzden gösterecek bir şey yok.',
  'gaps.databaseAway':
    'Veritabanı şu anda yanıt vermiyor, bu yüzden bunu yapamıyorum. Hiçbir şey kaybolmadı; bir dakika sonra yeniden deneyin.',
  'gaps.adminOnly':
    'Neler sorulduğunu yalnızca bir yönetici görebilir: Discord’da Kanalları Yönet izni olan biri, Telegram’da grubun yöneticisi.',
  'gaps.notAlone':
    'Bu, bir sunucuda ya da grupta sorulanları oranın yöneticilerine gösterir: /gaps komutunu orada gönderin.',
  'gaps.writtenAlone': 'Listeyi size özel sohbetimizde gönderdim.',
  'gaps.notWritten':
    'Size özel olarak yazamıyorum: benimle bir sohbet açın, Başlat’a basın ve burada yeniden /gaps gönderin.',
  'gaps.off': 'Yanıtsız sorular burada tutulmuyor. Botun sahibi bunu settings.yml içinde değiştirebilir.',
  'gaps.none': 'Tutulan sorulardan belgelerde yanıtsız kalan yok.',
  'gaps.noneHere': 'Burada sorulup tutulan sorulardan belgelerde yanıtsız kalan yok.',
  'gaps.title': 'Belgelerin yanıtlamadığı sorular',
  'gaps.group': '“{question}” ({asked, plural, one {# kez} other {# kez}} soruldu, en son: {day})',
  'gaps.nearest': 'en yakını: {path}',
  'gaps.also': 'ayrıca: {questions}',
  'gaps.alsoOne': '“{question}”',
  'gaps.others': '{count, plural, one {ve # farklı soruluş daha} other {ve # farklı soruluş daha}}',
  'gaps.rest': '{count, plural, one {ve # grup daha} other {ve # grup daha}}; hepsi için: npm run gaps',
  'gaps.stubs': 'Yanıtlamak için npm run gaps -- --markdown çalıştırın; belgeleriniz için taslaklar yazar.',
  'gaps.meanwhile':
    'Dışarıda bırakılan: belgelerin artık yanıtladığı {count, plural, one {# soru} other {# soru}}.',
  'gaps.marked': 'Yanlış ya da yararsız diye işaretlenen yanıtlar',
  'gaps.votes': '{place} (yanlış: {wrong}, yararsız: {unhelpful}, yararlı: {helpful})',
  'gaps.changedSince': '{document} içinde o zamandan beri değişen bir bölüm',

  'verdict.helpful': 'Yararlı',
  'verdict.unhelpful': 'Yararsız',
  'verdict.wrong': 'Yanlış',
  'feedback.thanks': 'Teşekkürler. Adınız olmadan sayıldı.',
  'feedback.already': 'Teşekkürler. Bu yanıtı zaten değerlendirmiştiniz; bir kez sayılır.',
  'feedback.off': 'Okurların görüşleri burada tutulmuyor, bu yüzden sayılmadı.',

  'button.tell': 'Yanıtlanınca haber ver',
  'wish.unknown': 'O soruyu artık bilmiyorum. Yeniden sorun.',
  'wish.answeredNow': 'Belgeler bunu artık yanıtlıyor:',
  'wish.here':
    'Belgeler “{question}” sorusunu yanıtlayınca size burada bir kez haber vereceğim. O zamana kadar, en çok {days, plural, one {# gün} other {# gün}}, bu yeri, bu platformdaki kimliğinizi, dilinizi ve soruyu tutuyorum. /forget bunları siler.',
  'wish.alone':
    'Belgeler “{question}” sorusunu yanıtlayınca yalnızca size bir kez haber vereceğim. O zamana kadar, en çok {days, plural, one {# gün} other {# gün}}, özel sohbetimizi, bu platformdaki kimliğinizi, dilinizi ve soruyu tutuyorum. /forget bunları siler.',
  'wish.already': '“{question}” sorusunun yanıtını sizin için zaten bekliyorum.',
  'wish.tooMany':
    'Zaten {count, plural, one {# yanıt} other {# yanıt}} bekliyorsunuz; daha fazlasını tutmuyorum.',
  'wish.full': 'Şu anda yanıt bekleyen çok fazla kişi var. Başka bir gün yeniden deneyin.',
  'wish.cannotTell': 'Size burada haber veremezdim: {detail}. Hiçbir şey tutulmadı.',
  'wish.told':
    'Belgelerin “{question}” sorusunu ne zaman yanıtlayacağını bilmek istemiştiniz. Artık yanıtlıyorlar:',

  'privacy.title': 'Burada hakkınızda tutulanlar',
  'privacy.questions':
    'Belgelerin yanıtlamadığı bir soru: küçük harflerle sözcükleri, en çok {length, plural, one {# karakter} other {# karakter}}, adresler, hesaplar ve sayılar olmadan; kaç kez ve hangi günlerde sorulduğu. Kimin sorduğu tutulmaz. Bir sunucuda ya da grupta hangisinde sorulduğu da oranın yöneticileri için tutulur, hangi kanalda sorulduğu tutulmaz; özel sohbetimizde nerede sorulduğuna dair hiçbir şey tutulmaz. Son sorulduğu günden {days, plural, one {# gün} other {# gün}} sonra silinir. Yanıtlanan bir soru tutulmaz.',
  'privacy.noQuestions': 'Hiçbir soru tutulmaz.',
  'privacy.wishes':
    '“Yanıtlanınca haber ver” düğmesine bastığınızda: bu yer, bu platformdaki kimliğiniz, diliniz ve soru. Size haber verdiğimde, en geç {days, plural, one {# gün} other {# gün}} sonra silinir.',
  'privacy.feedback':
    'Bir yanıtın altında bastığınız düğme (yararlı, yararsız, yanlış): bölüm için bir sayım, sorunun özet değeri (hash) ve gün. Kimin bastığı tutulmaz. {days, plural, one {# gün} other {# gün}} sonra silinir.',
  'privacy.noFeedback': 'Yanıtlar hakkındaki görüşünüz tutulmaz.',
  'privacy.digests':
    'Günün özetinin ayarlandığı yerde: yer, saatleri ve onu ayarlayan yöneticinin sohbeti, özet durdurulana kadar; ve hangi bölümlerin orada hangi gün gönderildiği.',
  'privacy.settings':
    'Bir yöneticinin /settings kullandığı yerde: yer ve orası için seçilenler, başka bir şey seçilene veya bot çıkarılana kadar. Kimin seçtiği saklanmaz.',
  'privacy.memory':
    'Yalnızca bellekte: soru yağmuruna karşı ne kadar sorduğunuz; ve {hours, plural, one {# saat} other {# saat}} boyunca bir yanıtı değerlendirdiğiniz, yalnızca bu sürecin üretebileceği bir özet değer (hash) olarak.',
  'privacy.memoryOfFloods': 'Yalnızca bellekte: soru yağmuruna karşı ne kadar sorduğunuz.',
  'privacy.log': 'Günlükte hiçbir soru, ad ya da metin bulunmaz.',
  'privacy.platform': 'Sizin ve benim yazdıklarımı platform da tutar; oradan silemem.',
  'privacy.forget': '/forget sizinle ilişkilendirilebilecek her şeyi siler.',

  'forget.nothing': 'Bu platformda hakkınızda hiçbir şey tutulmuyordu.',
  'forget.wishes': 'Silindi: yanıtını beklediğiniz {count, plural, one {# soru} other {# soru}}.',
  'forget.contacts':
    'Ayarladığınız {count, plural, one {# özetle} other {# özetle}} ilgili sorunlar size artık bildirilmeyecek; gönderiler sürüyor.',
  'forget.elsewhere': 'Özel sohbetimizde ayarladıklarınız orada silinebilir: orada /forget gönderin.',
  'forget.placeToo': 'Bu sohbetin kendi ayarları ve kendi özeti olabilir.',
  'button.forget': 'Onları da sil',
  'forget.place': 'Silindi: bu sohbetin özeti, gönderilenlerin kaydı ve bütün ayarları.',
  'forget.notHere': 'Bu yalnızca özel sohbetimizde silinebilir: orada /forget gönderin.',
};
