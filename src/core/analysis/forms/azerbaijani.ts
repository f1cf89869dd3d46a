/** Azerbaijani: nouns that drop a vowel, and the stems of verbs with their passives; see {@link file://../word-forms.ts}. */
export const AZERBAIJANI = `
yazmaq yazar yazdırması | yazıçı
satmaq satar | satış satıcı
almaq aldı alır alar alan almış alacaq almaz almalıdır alınmaq aldırması | alış alıcı alqı
açmaq açdı açır açar açan açmış açacaq açmaz açmalıdır açılmaq açılar | açılış
bağlamaq bağlaması
qırmaq qırar qırması
sınmaq sınar sındırması
görmək görər görməsi | görüş
göstərmək göstərməsi | göstəriş
getmək gedir gedər | gediş
gəlmək gələr gətirmək gətirməsi | gəliş
aparmaq aparması
vermək verər verməsi | verilmə
tapmaq tapar
bilmək bilər
söyləmək söyləməsi | söz
anlamaq anlaması anlaşılmaq | anlayış
soruşmaq | sual
istəmək istəməsi
gözləmək gözləməsi
başlamaq başlaması | başlanğıc
bitmək bitər bitirməsi
ödəmək ödəməsi | ödəniş
ölmək öldülər ölürlər ölər ölən ölmüş öləcək ölməz ölməlidir öldürməsi | ölüm ölü
doğmaq doğar | doğum
yaşamaq yaşaması | yaşayış
yatmaq yatar | yuxu
oynamaq oynaması | oyun
oxumaq oxuması oxutmaq | oxucu
öyrənmək öyrətmək | öyrənmə
çalmaq çalar
oğurlamaq oğurlaması | oğru oğurluq
işləmək işləməsi işlətmək | iş işçi
qurmaq qurar qurması | quruluş qurucu
tikmək tikər | tikinti tikiş
çəkmək çəkər | çəkiliş
kəsmək kəsər | kəsim
biçmək biçər
tutmaq tutar
atmaq atdı atır atar atan atmış atacaq atmaz atmalıdır atılmaq atılar
qoymaq qoyar
buraxmaq | buraxılış
qaldırmaq qaldırması qalxmaq
endirmək endirməsi enmək enir enər enən enmiş enəcək enməz enməlidir | eniş
çıxmaq çıxar çıxarması | çıxış
girmək girər girməsi | giriş
keçmək keçər keçirməsi
dönmək dönər döndərməsi | dönüş
düşmək düşər düşürməsi | düşmə
qaçmaq qaçar qaçırması | qaçış
qalmaq qalar
oturmaq oturması oturtmaq
durmaq durar durması dayanmaq dayandırması
seçmək seçər | seçki seçim
qazanmaq | qazanc
itirmək itirməsi itmək itdi itər itən itmiş itəcək itməz itməlidir | itki
içmək içdi içir içər içən içmiş içəcək içməz içməlidir içilmək içilər içirməsi | içki
bişirmək bişirməsi bişər
yanmaq yanar yandırması | yanğın
söndürmək söndürməsi sönər
bölmək bölər | bölgü
daşımaq daşıması | daşınma
göndərmək göndərməsi | göndəriş
toplamaq toplaması | toplantı
paylamaq paylaması
dəyişmək dəyişdirməsi | dəyişiklik
artmaq artar artırması | artım
azalmaq azalar azaltmaq
böyümək böyüməsi böyütmək
yüksəlmək yüksələr yüksəltmək | yüksəliş
ölçmək ölçər
saymaq sayar | sayım
adlanmaq adlandırması | ad
çağırmaq çağırması | çağırış
tamamlamaq tamamlaması
hazırlamaq hazırlaması | hazırlıq
imzalamaq imzalaması
təsdiqləmək təsdiqləməsi
təmizləmək təmizləməsi
saxlamaq saxlaması
sulamaq sulaması | su
axtarmaq axtarması | axtarış
izləmək izləməsi
sevmək sevər | sevgi
qorxmaq qorxutmaq
sürmək sürər sürməsi | sürücü
minmək minər mindirməsi | miniş
uçmaq uçdu uçur uçar uçan uçmuş uçacaq uçmaz uçmalıdır uçurması | uçuş
üzmək üzdü üzür üzər üzən üzmüş üzəcək üzməz üzməlidir üzdürməsi | üzgüçü
vurmaq vurar vurması | zərbə
basmaq basar | basqı
yaymaq yayar yayımlamaq yayımlaması
tanımaq tanıması tanıtmaq
qatılmaq qoşulmaq
ayırmaq ayırması ayrılmaq
geymək geyər geyindirməsi | geyim
asmaq asdı asır asar asan asmış asacaq asmaz asmalıdır asılmaq asılar
tökmək tökər
toxumaq toxuması | toxucu
hörmək hörər hörməsi | hörgü
qazmaq qazar | qazıntı
silmək silər
sökmək sökər
dolmaq dolar doldurması
boşaltmaq boşalmaq boşalar
qorumaq qoruması
düzəltmək düzəldilmək düzələr | düzəliş
yaratmaq yaradılmaq | yaradıcı
qaynatmaq qaynadılmaq qaynaması
qayıtmaq qaytarmaq qaytarması | qayıdış
çatdırmaq çatdırması çatar
boyamaq boyaması
boşanmaq | boşanma
gəzmək gəzər gəzdirməsi | gəzinti
ağız ağzı
burun burnu
alın alnı
boyun boynu
qarın qarnı
beyin beyni
oğul oğlu
şəhər şəhri
isim ismi
cisim cismi
ağıl ağlı
fikir fikri
ömür ömrü
izin izni
nəsil nəsli
qisim qismi
zehin zehni
sinif sinfi
sətir sətri
qəbir qəbri
könül könlü
heyif heyfi
çiyin çiyni
su suyu
Fransa | fransız
İngiltərə | ingilis
Gürcüstan | gürcü
Özbəkistan | özbək
uzun | uzunluq
yüksək | yüksəklik
geniş | genişlik
dərin | dərinlik
ağır | ağırlıq
xəstə | xəstəlik xəstəxana
gözəl | gözəllik
böyük | böyüklük
kasıb | kasıblıq
dost | dostluq
azad | azadlıq
üzv | üzvlük
başqan | başçı
nazir | nazirlik
müəllim | müəllimlik
hakim | hakimiyyət
yumaq yudu yuyur yuyar
əkmək əkdi əkir əkər əkən əkilir
udmaq uddu udur udar udan | uduş
örtmək örtər
yemək yedi yeyir yeyər
demək dedi deyir deyər
`;
