import { analyze } from './analyze.ts';
import { primaryLanguage } from './scripts.ts';

/**
 * Words that people put around what they ask about, and that documents say otherwise or not at all: whoever, things and
 * ways; to get, take, use, need, happen, last, be allowed; how long, often and large; now and exactly. They may matter,
 * so they are no stop words, but their being missing says little.
 */
const LIGHT_WORDS: Readonly<Record<string, string>> = {
  ar: `أحد شيء أشياء نوع أنواع طريقة يحصل الحصول حصل يأخذ أخذ يستخدم استخدام أستخدم يستعمل يحتاج أحتاج نحتاج يحدث حدث يصبح
    يفعل أفعل نفعل يجعل يذهب يأتي يعطي يضع يعرف أعرف يقول يعني أريد يريد نريد مسموح يسمح ممكن يمكن يمكنني بإمكاني يستطيع
    أستطيع مطلوب ضروري بالضبط حاليا الآن اليوم طويل طويلا طويلة كثيرا غالبا كبير كبيرة مدة تستغرق يستغرق تدوم يدوم أقصى
    أدنى حد مساعدة سؤال فضلك`,
  az: `kimsə kiminsə nəsə hər kəs şey şeylər cür yol almaq alıram alır götürmək istifadə işlətmək lazım lazımdır gərək
    istəyirəm istəyir baş verir olmaq etmək edim getmək gəlmək vermək qoymaq bilmək demək tapmaq baxmaq icazə mümkün
    mümkündür bilərəm bilər bilərik olar tam dəqiq hələ indi hazırda bugün uzun tez-tez böyük müddət vaxt çəkir davam
    maksimum minimum xahiş kömək sual`,
  bg: `някой някого нещо всеки всичко неща начин получа получавам взема вземам използвам използва трябва нужно искам иска
    случва стане става прави правя отида дойде дава дам сложа знам кажа кажете означава намеря гледам позволено разрешено
    възможно може мога точно още вече сега днес дълго често голям голяма време трае продължава максимум минимум моля помощ
    въпрос`,
  da: `nogen noget alle alting ting slags måde får få fik tager tage bruger bruge bruges behøver brug sker ske bliver blive
    gør gøre går gå kommer komme giver give sætter ved siger sige betyder finder finde ser tilladt muligt kan må skal
    præcis stadig allerede nu idag lang længe ofte stor varer vare højst mindst maksimal hjælp spørgsmål`,
  de: `jemand jemanden jemandem irgendwer irgendwas etwas jeder alle alles ding dinge sache sachen weise kriegen kriegt
    bekommen bekommt bekomme erhalten erhält nehmen nimmt nehme benutzen benutzt benutze verwenden verwendet nutzen nutzt
    brauchen braucht brauche benötigen möchte wollen will passiert passieren geschieht geschehen werden wird machen macht
    mache tun gehen geht gehe kommen kommt geben gibt gebe stellen weiß wissen sagen bedeutet heißt finden finde sehen
    erlaubt gestattet möglich nötig erforderlich genau eigentlich noch schon aktuell derzeit momentan jetzt heute lange
    lang oft häufig groß dauert dauern dauer maximal mindestens höchstens bitte hilfe frage`,
  el: `κάποιος κάποιον κάτι όλοι πράγμα πράγματα τρόπος παίρνω πάρω παίρνει χρησιμοποιώ χρησιμοποιεί χρησιμοποιήσω
    χρειάζομαι χρειάζεται χρειάζονται θέλω θέλει συμβαίνει συμβεί γίνεται γίνω γίνει κάνω κάνει πηγαίνω πάω έρχεται δίνω
    δίνει βάζω ξέρω λέω πω σημαίνει βρω βλέπω επιτρέπεται δυνατόν δυνατό απαιτείται ακριβώς ακόμα ακόμη ήδη τώρα σήμερα
    διαρκεί διάρκεια συχνά μεγάλος μεγάλη μεγάλο μέγιστο ελάχιστο παρακαλώ βοήθεια ερώτηση`,
  en: `someone somebody anyone anybody everyone everybody something anything everything nothing thing stuff kind sort way
    get take use need want happen become make do go come give put let keep know tell explain say mean try find look see
    like think allowed permitted possible able supposed required actually exactly really still already currently now today
    anymore ever long often many much far big large tall last maximum minimum max min please help question called named`,
  es: `alguien algo alguno nadie todos todo cosa cosas tipo clase manera forma obtener obtengo consigo conseguir recibir
    tomar tomo toma usar uso usa utilizar utiliza necesito necesita necesitar necesitan quiero quiere pasa pasar ocurre
    ocurrir sucede hacer hago hace ir voy va venir viene dar doy da poner pongo saber sé decir dice significa encontrar ver
    permitido permite posible obligatorio exactamente todavía aún ya ahora actualmente hoy largo mucho frecuencia tiempo
    menudo grande dura durar tarda tardar máximo mínimo favor ayuda pregunta`,
  fa: `کسی شخصی چیزی همه نوع روش راه گرفتن بگیرم می‌گیرد استفاده نیاز لازم می‌خواهم خواستن اتفاق می‌افتد بیفتد رفتن بروم
    آمدن دادن بدهم می‌دهد گذاشتن بگذارم دانستن می‌دانم گفتن بگو یعنی پیدا اجازه مجاز ممکن امکان دقیقا هنوز اکنون الان امروز
    طولانی طول می‌کشد مدت زمان اغلب بزرگ حداکثر حداقل لطفا کمک سوال`,
  fi: `joku jotain kaikki asia tapa saada saan saa ottaa käyttää käytän tarvitsee tarvitsen haluan tapahtuu tulla tehdä
    mennä antaa laittaa tiedän sanoa tarkoittaa löytää sallittu mahdollista voiko saako tarkalleen vielä nyt tänään kauan
    usein iso suuri kestää enintään vähintään apua kysymys`,
  fr: `quelqu quelque quelquun chose choses tout tous truc sorte façon manière obtenir obtient recevoir reçoit prendre
    prend utiliser utilise besoin veux veut vouloir passe passer arrive arriver devient devenir faire fait fais aller va
    vais venir vient donner donne mettre met savoir sais dire dit signifie trouver voir permis autorisé possible
    obligatoire nécessaire exactement encore déjà actuellement maintenant aujourdhui longtemps temps souvent fréquence
    grand grande dure durer durée maximum minimum plaît aide question`,
  hi: `कोई किसी कुछ चीज़ चीज चीजें तरह प्रकार तरीका मिलता मिलती मिलेगा मिलना पाना इस्तेमाल उपयोग प्रयोग ज़रूरत जरूरत
    आवश्यक ज़रूरी जरूरी चाहता होता करना करें करूं देना रखना जानना बताओ बताइए बताएं मतलब अर्थ अनुमति इजाज़त संभव
    मुमकिन ठीक अभी अब आज फिलहाल लंबा लंबी देर समय वक़्त वक्त अक्सर बड़ा बड़ी चलता अवधि अधिकतम न्यूनतम कृपया मदद सवाल`,
  hu: `valaki valami mindenki minden dolog fajta mód kap kapok venni használ használni kell szükséges akar történik lesz
    csinál menni jön ad tesz tud mond jelent talál szabad lehet lehetséges pontosan még már most ma hosszú sokáig gyakran
    nagy tart maximum minimum kérem segítség kérdés`,
  id: `seseorang sesuatu semua hal jenis cara mendapat mendapatkan dapat ambil mengambil pakai memakai guna menggunakan
    digunakan perlu butuh mau ingin terjadi jadi menjadi buat membuat pergi datang beri memberi taruh tahu kata berarti
    temukan boleh diizinkan mungkin wajib persis masih sudah sekarang saat ini lama sering besar berlangsung maksimal
    minimal tolong bantuan pertanyaan`,
  it: `qualcuno qualcosa tutti tutto cosa cose tipo modo ottenere ottengo ricevere ricevo prendere prendo prende usare uso
    usa utilizzare serve servono bisogno voglio vuole succede succedere accade accadere diventa diventare fare faccio fa
    andare vado va venire viene dare do dà mettere metto sapere so dire dice significa trovare vedere permesso consentito
    possibile obbligatorio esattamente ancora già attualmente adesso ora oggi lungo tempo spesso frequenza grande dura
    durare durata massimo minimo favore aiuto domanda`,
  ja: `誰か 何か 全部 みんな 種類 方法 仕方 得る 取る 使う 使え 使い 使用 利用 必要 欲しい 起こる 起き やる 行く 来る 出す 置く 知る 知り 教え 教える 言う 意味 見つける 許可 可能 許さ 正確 まだ もう 今
    現在 今日 長い 時間 期間 頻度 大きい 大き かかる かかり 続く 最大 最小 最低 お願い 助け 質問`,
  ko: `누군가 무언가 모두 모든 것 종류 방법 방식 얻다 받다 받 사용 이용 쓰 필요 필요하 원하 일어나 생기 되다 하다 가다 오다 주다 놓다 알다 알려주 말하다 의미 뜻 찾다 허용 허락 가능 가능하 정확히 아직
    이미 지금 현재 오늘 오래 길 자주 크 걸리 동안 기간 시간 최대 최소 부탁 도움 질문`,
  nl: `iemand iets iedereen alles ding dingen zaak soort manier krijgen krijg krijgt nemen neem neemt gebruiken gebruik
    gebruikt nodig willen wil gebeurt gebeuren worden wordt maken maakt doen doet gaan gaat komen komt geven geeft zetten
    weet weten zeggen betekent vinden zien toegestaan mogelijk verplicht precies eigenlijk nog al momenteel nu vandaag lang
    vaak groot duurt duren maximaal minimaal minstens hoogstens alsjeblieft hulp vraag`,
  no: `noen noe alle alt ting slags måte får få fikk tar ta bruker bruke brukes trenger behøver skjer skje blir bli gjør
    gjøre går gå kommer komme gir gi setter vet sier si betyr finner finne ser tillatt mulig nøyaktig fortsatt allerede nå
    idag lang lenge ofte stor varer vare maksimalt minst høyst hjelp spørsmål`,
  pl: `ktoś kogoś coś wszyscy wszystko rzecz rzeczy rodzaj sposób dostać dostaję otrzymać wziąć używać użyć trzeba
    potrzebuję potrzeba chcę chce dzieje stanie zostać robić zrobić iść przyjść dać daje położyć wiedzieć powiedzieć znaczy
    znaleźć wolno można możliwe wymagane dokładnie jeszcze już teraz obecnie dziś długo często duży duża trwa czas
    maksymalnie minimalnie proszę pomoc pytanie`,
  pt: `alguém algo todos tudo coisa coisas tipo maneira forma jeito obter obtenho conseguir consigo receber tomar pegar
    usar uso usa utilizar preciso precisa precisam quero quer acontece acontecer ocorre fazer faço faz ir vou vai vir vem
    dar dou dá pôr colocar saber sei dizer diz significa encontrar achar permitido possível obrigatório exatamente
    ainda já agora atualmente hoje longo tempo frequência muitas vezes grande dura durar duração demora máximo mínimo favor
    ajuda pergunta`,
  ro: `cineva ceva toți toate tot lucru lucruri fel tip mod obține obțin primesc primi lua iau folosi folosesc folosește
    utiliza nevoie trebuie vreau vrea întâmplă deveni devin face fac merge merg veni vine da dau pune pun ști știu spune
    spun înseamnă găsi vedea permis voie posibil obligatoriu exact încă deja acum actualmente azi astăzi lung mult timp des
    frecvent mare durează dura maxim minim rog ajutor întrebare`,
  ru: `кто-то кто-нибудь кого-то кого-нибудь кому-то что-то что-нибудь кто-либо каждый вещь вещи тип способ образ получить
    получу получать получает взять брать берут использовать использует пользоваться требуется требуют хочу хотеть хочет
    случится случается происходит произойдет становится стать стану делать сделать делает идти прийти дать давать дает
    положить знать сказать скажите означает значит найти смотреть разрешено разрешается позволено возможно обязательно
    обязан точно именно еще уже сейчас теперь сегодня долго длится длиться часто время времени занимает большой большая
    максимум минимум максимальный пожалуйста помощь помогите вопрос`,
  sv: `någon något alla allt sak saker slags sätt får få fick tar ta använder använda används behöver behövs vill händer
    hända blir bli gör göra går gå kommer komma ger ge sätter vet säger säga betyder hittar hitta ser tillåtet möjligt
    exakt fortfarande redan nu idag lång länge ofta stor varar vara tid maximalt minst högst hjälp fråga`,
  th: `ใครสักคน บางคน บางอย่าง ทุกคน ทุกอย่าง สิ่ง ชนิด ประเภท วิธี ได้รับ เอา ใช้ ต้องการ จำเป็น อยาก เกิดขึ้น กลายเป็น ทำ
    ไป มา ให้ วาง รู้ บอก หมายถึง หมายความ หา อนุญาต ได้ สามารถ ตอนนี้ ปัจจุบัน วันนี้ นาน บ่อย ใหญ่ เวลา ระยะเวลา สูงสุด
    ต่ำสุด กรุณา ช่วย คำถาม`,
  tr: `biri birisi birini bazı kimse şey şeyler herkes çeşit şekil almak alırım alır alabilirim kullanmak kullanılır
    kullanabilirim kullan gerek gerekir gerekli lazım ihtiyaç istiyorum ister oluyor olur olmak yapmak yaparım yapılır
    gitmek gelmek vermek verir koymak bilmek söylemek demek anlamı bulmak bakmak izin serbest yasak mümkün zorunlu mi tam
    hala henüz artık şimdi şu an bugün uzun sık sıklıkla büyük sürer sürüyor süre zaman vakit azami asgari maksimum minimum
    lütfen yardım soru`,
  uk: `хтось когось щось хто-небудь що-небудь кожен річ речі тип спосіб отримати отримую отримувати взяти брати
    використовувати використовує користуватися потрібно потрібен треба хочу хоче станеться стається відбувається стає стати
    робити зробити робить йти прийти дати давати дає покласти знати сказати скажіть означає знайти дивитися дозволено
    дозволяється можливо обовʼязково точно саме ще вже зараз тепер сьогодні довго триває часто час часу займає великий
    велика максимум мінімум ласка допомога питання`,
  vi: `ai đó cái gì mọi thứ loại cách nhận lấy dùng sử dụng cần muốn xảy ra trở thành làm đi đến cho đặt biết nói nghĩa tìm
    được phép có thể bắt buộc chính xác vẫn bây giờ hiện tại nay hôm lâu thường xuyên lớn kéo dài mất bao thời gian tối đa
    thiểu xin giúp câu hỏi`,
  zh: `有人 某人 任何人 东西 東西 事情 种类 種類 方式 方法 办法 辦法 得到 获得 獲得 拿 使用 用 需要 想 想要 发生 發生 成为 成為 变成 變成 做 去 来 來 给 給 放 知道 告诉 告訴 说 說 意思 找 允许 允許
    可以 能 能够 能夠 可能 必须 必須 到底 确切 確切 还 還 已经 已經 现在 現在 目前 今天 长 長 久 经常 經常 大 持续 持續 时间 時間 最多 最少 最大 最小 请 請 帮助 幫助 问题 問題`,
};

const termsOf = new Map<string, ReadonlySet<string>>();

/** Terms of {@link LIGHT_WORDS} in a language, a BCP 47 tag, as {@link analyze} gives them; empty where none are listed. */
export function lightWords(language: string): ReadonlySet<string> {
  const primary = primaryLanguage(language);
  const known = termsOf.get(primary) ?? parse(LIGHT_WORDS[primary] ?? '', primary);
  termsOf.set(primary, known);
  return known;
}

/** Words, and those with a hyphen as they are written together; not the grams of scripts without spaces. */
function parse(words: string, language: string): ReadonlySet<string> {
  const tokens = analyze(words, language).filter(({ start, end, kind, stop }) => {
    return !stop && (kind === 'word' || words.slice(start, end).includes('-'));
  });
  return new Set(tokens.map(({ term }) => term));
}
