/** Turkish: nouns that drop a vowel, and the stems of verbs with their passives; see {@link file://../word-forms.ts}. */
export const TURKISH = `
yazmak yazar yazan
satmak satar satan | satış satıcı
almak aldı alır almış alacak alması almaz | alış alıcı
açmak açtı açar açan açmış açacak açması açmaz | açılış açık
kapamak kapar kapanmak kapatmak | kapanış kapalı
kırmak kırar kıran | kırık
yaptılar yapar yapan
gitmek gidiyor gider giden | gidiş
gelmek gelen | geliş
vermek veren | veriş
bulmak bulan
görmek gören | görüş
bilmek bilen | bilgi
söylemek söylüyor söyler | söz
anlatmak anlatır
anlamak anlar anlaşılmak | anlayış
sormak sorar soran
istemek ister istenmek | istek
beklemek bekler
başlamak başlar başlatmak | başlangıç
bitmek biter biten | bitiş
ödemek ödüyor öder ödenmek
ölmek öldüler ölürler ölen ölmüş ölecek ölmesi ölmez öldürmek
doğmak doğar doğan
yaşamak yaşar yaşanmak
uyumak uyur | uyku
oynamak oynar oynanmak | oyun
okumak okur okutmak
öğrenmek öğretmek öğretir | öğretmen öğrenci
çalmak çalar çalan | hırsızlık
çalışmak | işçi
kurmak kurar kuran | kuruluş kurucu
yıkmak yıkar yıkan
yıkamak yıkar yıkanmak
çizmek çizer çizen
kesmek keserler kesen
dikmek diker diken | dikiş
ekti ekilmek eken ekecek
biçmek biçer biçen
tutmak tutarlar tutan
atmak attı atar atan atmış atacak atması atmaz atılmak
koymak koyar koyan konulmak konar konan
kaldırmak kalkmak
indirmek inmek indi iner inen inmiş inecek inmesi inmez | iniş
çıkmak çıkarlar çıkan | çıkış
girmek girer giren | giriş
geçmek geçer geçen | geçiş geçit
dönmek dönerler dönen | dönüş
düşmek düşer düşen | düşüş
kaçmak kaçar kaçan | kaçış
kalmak kalan | kalış
oturmak oturtmak
durmak duran | duruş
seçmek seçer seçen
kazanmak | kazanç
kaybetmek kaybedir kaybolmak | kayıp
yenmek yener yenen | yenilgi
yemek yedi yiyor yiyen yiyecek
içmek içti içer içen içmiş içecek içmesi içmez içilmek içirmek | içki
pişirmek pişer pişen
yakmak yakar yakan | yangın
yanmak yanar yanan | yangın yanık
söndürmek söner sönen
bölmek böler bölen | bölge
toplamak toplar
dağıtmak dağıtır
değişmek | değişiklik
artmak artar artan | artış
azalmak azaltmak | azalış
büyümek büyüyor büyütmek
yükselmek yükseltmek | yükseliş
ölçmek ölçer ölçen
saymak sayar sayan
kutlamak kutlar
adlandırmak | ad
çağırmak çağrılmak
tamamlamak tamamlıyor
hazırlamak hazırlıyor | hazırlık
düzenlemek düzenliyor
imzalamak imzalıyor
onaylamak onaylıyor onaylar
yasaklamak yasaklıyor
belirlemek belirliyor
kiralamak kiralıyor | kiracı
beslemek besler
temizlemek temizliyor | temizlik
saklamak saklar
sulamak sular sulanmak
aramak arıyor arar aranmak
izlemek izler izlenmek
sevmek sever seven | sevgi
korkmak korkutmak
sürmek sürer süren | sürücü
binmek biner binen | biniş
uçmak uçtu uçar uçan uçmuş uçacak uçması uçmaz uçurmak | uçuş uçak
yüzmek yüzer yüzen | yüzücü
koşmak koşar koşan | koşucu
savaşmak | savaşçı
vurmak vuran | vuruş
basmak basar basan | baskı
yayımlamak yayımlıyor
yayınlamak yayınlıyor
yönetmek yönetir | yönetici yönetmen
üretmek üretir ürüyor ürer | üretici
tüketmek tüketir
tanımak tanıtmak
katılmak | katılım
ayrılmak ayırmak
bağlamak bağlar
giymek giyer giyen | giysi
asmak astı asar asan asmış asacak asması asmaz asılmak
dökmek döker döken
örmek ördü örer ören örmüş örecek örmesi örmez örülmek | örgü
kazmak kazar kazan
silmek siler silen
sökmek söker söken
dolmak dolar dolan
boşaltmak boşaltır | boş
denetlemek denetliyor | denetim
işlemek işler işlenmek
ilerlemek ilerliyor
ağız ağzı
burun burnu
omuz omzu
boyun boynu
karın karnı
göğüs göğsü
beyin beyni
oğul oğlu
şehir şehri
nehir nehri
isim ismi
cisim cismi
akıl aklı
fikir fikri
vakit vakti
emir emri
ömür ömrü
izin izni
hüküm hükmü
zulüm zulmü
şekil şekli
nesil nesli
kayıt kaydı
kayıp kaybı
keşif keşfi
metin metni
asıl aslı
zihin zihni
devir devri
kısım kısmı
nakil nakli
ufuk ufku
gönül gönlü
haciz haczi
hapis hapsi
ilim ilmi
hacim hacmi
kutup kutbu
mühür mührü
nutuk nutku
ritim ritmi
sabır sabrı
seyir seyri
vakıf vakfı
zehir zehri
his hissi
hak hakkı
tıp tıbbı
sır sırrı
ret reddi
yurt yurdu
kurt kurdu
cilt cildi
senet senedi
umut umudu
geçit geçidi
armut armudu
bulut bulutu
mektup mektubu
suç suçlu
genç gençlik
katalog kataloğu
kalp kalbi
harp harbi
yasa yasal
Türkiye T= Fransa | Fransız
Almanya | Alman
İngiltere | İngiliz
Rusya | Rus
Yunanistan | Yunan
Bulgaristan | Bulgar
uzun | uzunluk
yüksek | yükseklik
geniş | genişlik
derin | derinlik
ağır | ağırlık
hasta | hastalık
sıcak | sıcaklık
güzel | güzellik
büyük | büyüklük
zengin | zenginlik
yoksul | yoksulluk
dost | dostluk
özgür | özgürlük
üye | üyelik
başkan | başkanlık
bakan | bakanlık
yaşlı | yaşlılık
`;
