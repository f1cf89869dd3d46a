import type { SETTINGS as EN } from '../en/settings.ts';

export const SETTINGS: Readonly<Record<keyof typeof EN, string>> = {
  'settings.title': 'Buranın ayarları',
  'settings.titleEverywhere': 'Tüm sunucunun ya da grubun ayarları',
  'settings.line': '{name}: {value} ({source})',
  'settings.from.here': 'burada belirlendi',
  'settings.from.channel': 'bu alt başlığın kanalından',
  'settings.from.everywhere': 'tüm sunucudan ya da gruptan',
  'settings.from.owner': 'belirlenmiş bir şey yok',
  'settings.noneHere': 'burada gösterebildiklerimin hiçbiri',
  'settings.allNarrow': 'Bir belge, belgelerle ilgili satırların her biri izin verdiğinde burada gösterilir.',
  'settings.wholeOnly':
    'Bunu yalnızca bütünün yöneticisi yapabilir: Discord’da Sunucuyu Yönet izni olan, Telegram’da grubun yöneticisi. Hiçbir şey değiştirilmedi.',
  'settings.reset': 'Tümünü geri al',
  'settings.word.here': 'yalnızca burası',
  'settings.word.everywhere': 'tüm sunucu ya da grup',
  'settings.language': 'Dil',
  'settings.strictness': 'Titizlik',
  'settings.answers': 'Yanıtlar',
  'settings.documents': 'Belgeler',
  'settings.back': 'Geri',
  'settings.unclear': '“{typed}” diye bir ayar yok. Olanlar: {words}',
  'settings.adminOnly':
    'Ayarları yalnızca bir yönetici görebilir ve değiştirebilir: Discord’da Kanalları Yönet izni olan, Telegram’da grubun yöneticisi.',
  'settings.away': 'Burada ayar yok.',
  'settings.databaseAway':
    'Veritabanı şu anda yanıt vermiyor, bu yüzden ayarlar olduğu gibi kalıyor. Bir dakika sonra yeniden deneyin.',
  'settings.noWhisper':
    'Bu sohbette yazdıklarımı herkes okuyor, bu yüzden yanıtlar burada özel olamaz. Hiçbir şey değiştirilmedi.',
  'settings.noDocument':
    '“{typed}”, burada gösterebildiğim bir belge değil; hiçbir şey değiştirilmedi. Adları ya da en çok iki yıldızlı staff/* gibi kalıpları virgülle ayırarak yazın.',
  'settings.tooManyDocuments':
    'Buraya en çok {max} ad ya da kalıp sığar; hiçbir şey değiştirilmedi. Bir klasör, içindeki her şey demektir.',
  'settings.chooseDocuments':
    'Burada yalnızca bazı belgeleri göstermek için komutu adları ya da kalıplarıyla yazın: /settings documents rules.md, staff/*',
  'settings.word.auto': 'soranın dili',
  'settings.word.default': 'sahibinin seçtiği gibi',
  'settings.word.strict': 'titiz: yalnızca çok eminsem',
  'settings.word.balanced': 'dengeli',
  'settings.word.eager': 'istekli: daha az eminsem de',
  'settings.word.public': 'buradaki herkes için',
  'settings.word.private': 'yalnızca soran için',
  'settings.word.all': 'burada gösterebildiklerimin tümü',
  'command.settings': 'Burada dil, titizlik, yanıtların kime göründüğü ve belgeler, yöneticiler için',
  'command.settings.language': 'Burada konuştuğum dil ya da auto: her soranın kendi dili',
  'command.settings.strictness': 'Yanıt için ne kadar emin olmalıyım: strict, balanced, eager ya da default',
  'command.settings.answers': 'Yanıtlar buradaki herkes için (public) ya da yalnızca soran için (private)',
  'command.settings.documents':
    'Burada gösterilecek tek belgeler: virgülle ayrılmış adlar ya da kalıplar, veya all',
  'command.settings.where': 'here: yalnızca bu kanal ya da alt başlık; everywhere: tüm sunucu ya da grup',
  'command.settings.reset': 'Önce orada seçilen her şeyi geri al',
};
