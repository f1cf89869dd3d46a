import type { PEOPLE as EN } from '../en/people.ts';

export const PEOPLE: Readonly<Record<keyof typeof EN, string>> = {
  'gaps.away': 'Burada heç nə saxlanılmır, ona görə göstəriləsi bir şey yoxdur.',
  'gaps.databaseAway':
    'Verilənlər bazası hazırda cavab vermir, ona görə bunu edə bilmirəm. Heç nə itməyib; bir dəqiqədən sonra yenidən cəhd edin.',
  'gaps.adminOnly':
    'Nə soruşulduğunu yalnız admin görə bilər: Discord-da “Manage Channels” icazəsi olan, Telegram-da qrupun administratoru.',
  'gaps.notAlone':
    'Bu, serverdə və ya qrupda soruşulanları onun adminlərinə göstərir: /gaps əmrini orada göndərin.',
  'gaps.writtenAlone': 'Siyahını sizə şəxsi söhbətimizdə göndərdim.',
  'gaps.notWritten':
    'Sizə şəxsi yaza bilmirəm: mənimlə söhbət açın, “Start” düyməsini basın və burada yenidən /gaps göndərin.',
  'gaps.off': 'Cavabsız suallar burada saxlanılmır. Sahibi bunu settings.yml faylında dəyişə bilər.',
  'gaps.none': 'Saxlanılan suallar arasında sənədlərdə cavabı olmayan yoxdur.',
  'gaps.noneHere': 'Burada soruşulub saxlanılan sualların hamısının sənədlərdə cavabı var.',
  'gaps.title': 'Sənədlərdə cavabı olmayan suallar',
  'gaps.group': '“{question}” ({asked, plural, one {# dəfə} other {# dəfə}} soruşulub, sonuncu dəfə: {day})',
  'gaps.nearest': 'ən yaxını: {path}',
  'gaps.also': 'həmçinin: {questions}',
  'gaps.alsoOne': '“{question}”',
  'gaps.others': '{count, plural, one {və daha # ifadə} other {və daha # ifadə}}',
  'gaps.rest': '{count, plural, one {və daha # qrup} other {və daha # qrup}}; hamısı üçün: npm run gaps',
  'gaps.stubs':
    'Cavablandırmaq üçün npm run gaps -- --markdown işə salın; o, sənədləriniz üçün qaralamalar yazır.',
  'gaps.meanwhile': 'Buraxılıb: sənədlərdə artıq cavabı olan {count, plural, one {# sual} other {# sual}}.',
  'gaps.marked': 'Səhv və ya faydasız sayılan cavablar',
  'gaps.votes': '{place} (səhv: {wrong}, faydasız: {unhelpful}, faydalı: {helpful})',
  'gaps.changedSince': '{document} sənədində o vaxtdan bəri dəyişmiş parça',

  'verdict.helpful': 'Faydalı',
  'verdict.unhelpful': 'Faydasız',
  'verdict.wrong': 'Səhv',
  'feedback.thanks': 'Təşəkkürlər. Adınız olmadan sayıldı.',
  'feedback.already': 'Təşəkkürlər. Bu cavabı artıq qiymətləndirmisiniz, bir dəfə sayılır.',
  'feedback.off': 'Oxucuların fikri burada saxlanılmır, ona görə sayılmadı.',

  'button.tell': 'Cavab olanda xəbər ver',
  'wish.unknown': 'Həmin sualı artıq bilmirəm. Yenidən soruşun.',
  'wish.answeredNow': 'İndi sənədlərdə cavab var:',
  'wish.here':
    'Sənədlərdə “{question}” sualının cavabı olanda sizə burada bir dəfə xəbər verəcəyəm. O vaxta qədər, ən çoxu {days, plural, one {# gün} other {# gün}}, bu yeri, bu platformadakı identifikatorunuzu, dilinizi və sualı saxlayıram. /forget bunları silir.',
  'wish.alone':
    'Sənədlərdə “{question}” sualının cavabı olanda yalnız sizə bir dəfə xəbər verəcəyəm. O vaxta qədər, ən çoxu {days, plural, one {# gün} other {# gün}}, şəxsi söhbətimizi, bu platformadakı identifikatorunuzu, dilinizi və sualı saxlayıram. /forget bunları silir.',
  'wish.already': '“{question}” sualının cavabını sizin üçün artıq izləyirəm.',
  'wish.tooMany':
    'Siz artıq {count, plural, one {# cavab} other {# cavab}} gözləyirsiniz; daha çoxunu saxlamıram.',
  'wish.full': 'Hazırda cavab gözləyənlər həddən artıq çoxdur. Başqa gün yenidən cəhd edin.',
  'wish.cannotTell': 'Sizə burada xəbər verə bilməzdim: {detail}. Heç nə saxlanılmadı.',
  'wish.told': 'Sənədlərdə “{question}” sualının cavabının nə vaxt olacağını bilmək istəyirdiniz. İndi var:',

  'privacy.title': 'Burada sizin haqqınızda saxlanılanlar',
  'privacy.questions':
    'Sənədlərdə cavabı olmayan sual: kiçik hərflərlə sözləri, ən çoxu {length, plural, one {# simvol} other {# simvol}}, ünvansız, hesabsız və rəqəmsiz; neçə dəfə və hansı günlərdə soruşulub. Kimin soruşduğu saxlanılmır. Serverdə və ya qrupda hansında soruşulduğu onun adminləri üçün saxlanılır, hansı kanalda soruşulduğu saxlanılmır; şəxsi söhbətimizdə harada soruşulduğu barədə heç nə saxlanılmır. Sonuncu dəfə soruşulandan {days, plural, one {# gün} other {# gün}} sonra silinir. Cavabı olan sual saxlanılmır.',
  'privacy.noQuestions': 'Heç bir sual saxlanılmır.',
  'privacy.wishes':
    '“Cavab olanda xəbər ver” düyməsini basanda: bu yer, bu platformadakı identifikatorunuz, diliniz və sual. Sizə xəbər verəndə, ən geci {days, plural, one {# gün} other {# gün}} sonra silinir.',
  'privacy.feedback':
    'Cavabın altında basdığınız düymə (faydalı, faydasız, səhv): parça üçün say, sualın heşi və gün. Kimin basdığı saxlanılmır. {days, plural, one {# gün} other {# gün}} sonra silinir.',
  'privacy.noFeedback': 'Cavablar haqqında fikriniz saxlanılmır.',
  'privacy.digests':
    'İcmal qurulan yerdə: yer, vaxtları və onu quran adminin söhbəti, icmal dayandırılana qədər; həmçinin orada hansı gün hansı parçaların paylaşıldığı.',
  'privacy.settings':
    'İdarəçinin /settings işlətdiyi yerdə: yer və onun üçün seçilənlər, başqası seçilənə və ya bot çıxarılana qədər. Kimin seçdiyi saxlanmır.',
  'privacy.memory':
    'Yalnız operativ yaddaşda: sual selinə qarşı nə qədər soruşduğunuz; və {hours, plural, one {# saat} other {# saat}} ərzində cavabı qiymətləndirdiyiniz, yalnız bu prosesin hesablaya bildiyi heş kimi.',
  'privacy.memoryOfFloods': 'Yalnız operativ yaddaşda: sual selinə qarşı nə qədər soruşduğunuz.',
  'privacy.log': 'Jurnalda heç bir sual, ad və mətn yoxdur.',
  'privacy.platform': 'Sizin və mənim yazdıqlarımızı platforma da saxlayır; oradan silə bilmirəm.',
  'privacy.forget': '/forget sizinlə əlaqələndirilə bilən hər şeyi silir.',

  'forget.nothing': 'Bu platformada sizin haqqınızda heç nə saxlanılmırdı.',
  'forget.wishes': 'Silindi: cavabını gözlədiyiniz {count, plural, one {# sual} other {# sual}}.',
  'forget.contacts':
    'Qurduğunuz {count, plural, one {# icmalın} other {# icmalın}} problemləri sizə daha bildirilmir; paylaşımlar davam edir.',
  'forget.elsewhere': 'Şəxsi söhbətimizdə qurduqlarınızı orada silmək olar: orada /forget göndərin.',
  'forget.placeToo': 'Bu söhbətin öz parametrləri və öz icmalı ola bilər.',
  'button.forget': 'Onları da sil',
  'forget.place': 'Silindi: bu söhbətin icmalı, paylaşılanların qeydi və bütün parametrləri.',
  'forget.notHere': 'Bunu yalnız şəxsi söhbətimizdə silmək olar: orada /forget göndərin.',
};
