import type { SETTINGS as EN } from '../en/settings.ts';

export const SETTINGS: Readonly<Record<keyof typeof EN, string>> = {
  'settings.title': 'Bu yerin parametrləri',
  'settings.titleEverywhere': 'Bütün serverin və ya qrupun parametrləri',
  'settings.line': '{name}: {value} ({source})',
  'settings.from.here': 'burada seçilib',
  'settings.from.channel': 'bu mövzunun kanalından',
  'settings.from.everywhere': 'bütün serverdən və ya qrupdan',
  'settings.from.owner': 'heç nə seçilməyib',
  'settings.noneHere': 'burada göstərə bildiklərimin heç biri',
  'settings.allNarrow':
    'Sənəd burada o zaman göstərilir ki, sənədlər haqqındakı hər sətir buna icazə versin.',
  'settings.wholeOnly':
    'Bunu yalnız bütövün admini edə bilər: Discord-da Manage Server icazəsi olan, Telegram-da qrupun administratoru. Heç nə dəyişdirilmədi.',
  'settings.reset': 'Hamısını geri götür',
  'settings.word.here': 'yalnız bu yer',
  'settings.word.everywhere': 'bütün server və ya qrup',
  'settings.language': 'Dil',
  'settings.strictness': 'Ciddilik',
  'settings.answers': 'Cavablar',
  'settings.documents': 'Sənədlər',
  'settings.back': 'Geri',
  'settings.unclear': '“{typed}” adlı parametr yoxdur. Olanlar: {words}',
  'settings.adminOnly':
    'Parametrləri yalnız admin görə və dəyişə bilər: Discord-da Manage Channels icazəsi olan, Telegram-da qrupun administratoru.',
  'settings.away': 'Burada parametr yoxdur.',
  'settings.databaseAway':
    'Verilənlər bazası hazırda cavab vermir, ona görə parametrlər olduğu kimi qalır. Bir dəqiqədən sonra yenidən cəhd edin.',
  'settings.noWhisper':
    'Bu söhbətdə yazdıqlarımı hamı oxuyur, ona görə cavablar burada şəxsi ola bilməz. Heç nə dəyişdirilmədi.',
  'settings.noDocument':
    '“{typed}” burada göstərə bildiyim sənəd deyil, ona görə heç nə dəyişdirilmədi. Adları, yaxud ən çoxu iki ulduzlu staff/* kimi şablonları vergüllə ayıraraq yazın.',
  'settings.tooManyDocuments':
    'Buraya ən çoxu {max} ad və ya şablon sığır, ona görə heç nə dəyişdirilmədi. Qovluq içindəki hər şey deməkdir.',
  'settings.chooseDocuments':
    'Burada yalnız bəzi sənədləri göstərmək üçün əmri onların adları və ya şablonları ilə yazın: /settings documents rules.md, staff/*',
  'settings.word.auto': 'sual verənin dili',
  'settings.word.default': 'sahibin seçdiyi kimi',
  'settings.word.strict': 'ciddi: yalnız tam əmin olanda',
  'settings.word.balanced': 'orta',
  'settings.word.eager': 'həvəsli: az əmin olanda da',
  'settings.word.public': 'buradakı hamı üçün',
  'settings.word.private': 'yalnız sual verən üçün',
  'settings.word.all': 'burada göstərə bildiklərimin hamısı',
  'command.settings': 'Bu yerdə dil, ciddilik, cavabların kimə göründüyü və sənədlər, adminlər üçün',
  'command.settings.language': 'Burada danışdığım dil, yaxud auto: hər sual verənin öz dili',
  'command.settings.strictness': 'Cavab üçün nə qədər əmin olmalıyam: strict, balanced, eager və ya default',
  'command.settings.answers': 'Cavablar buradakı hamı üçün (public) və ya yalnız sual verən üçün (private)',
  'command.settings.documents':
    'Burada göstərilən yeganə sənədlər: vergüllə ayrılmış adlar və ya şablonlar, yaxud all',
  'command.settings.where': 'here: yalnız bu kanal və ya mövzu; everywhere: bütün server və ya qrup',
  'command.settings.reset': 'Əvvəlcə orada seçilənlərin hamısını geri götür',
};
