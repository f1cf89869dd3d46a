/**
 * Words that carry a question or a clause and no subject, where the general lists lack them. Azerbaijani has no
 * general list in the package, so its own stands here whole.
 */
export const QUESTION_WORDS: Readonly<Record<string, string>> = {
  ar: 'ما ماذا من متى أين كيف لماذا كم أي هل التي الذي الذين هو هي هم عن على في إلى',
  az: `və bu o da də ki ilə üçün bir olan olaraq hər nə kim kimin kimə kimi harada hara haradan hansı necə niyə nəyə
    nəyi nəyin nədir kimdir neçə nədən hansıdır haçan idi imiş edir edən etdi olub olunur olundu oldu olur olacaq
    bunu bunun buna bundan bunlar onun onu ona onlar onların ondan mən sən biz siz mənim sənin bizim sizin öz özü
    amma ancaq lakin həm həmçinin isə belə bəzi bütün çox daha ən hə yox bəli deyil var yoxdur yalnız artıq sonra
    əvvəl qədər görə haqqında barədə barəsində üzrə üzərində arasında tərəfindən əgər çünki yəni hansılar zaman
    nə vaxt mi mı mu mü həmin digər başqa hansının isə edilib edilir edilmişdir bağlı`,
  de: `wer wen wem wessen was wann wo wohin woher warum weshalb wieso wie welche welcher welches welchen welchem
    womit wofür wodurch worüber wieviel viele`,
  el: `ποιος ποια ποιο ποιοι ποιες ποιου ποιας ποιων ποιον ποιους τι πότε πού πώς γιατί πόσο πόσα πόσοι πόσες πόσος
    ο η το οι τα του της των τον την τους τις στο στη στην στον στα στις στους και είναι ήταν με σε για από θα να
    που ότι δεν μια ένα ένας μέσα`,
  en: `when why whose whom does doing done having will shall may cannot its theirs ours yours hers not no nor so us
    were until upon within without per via am im ive id ill youre theyre hes shes its thats whats whos isnt arent
    wasnt werent dont doesnt didnt wont wouldnt couldnt shouldnt cant havent hasnt hadnt lets eg ie etc please tell
    during whether once again just off own few s t`,
  es: `qué quién quiénes cuándo dónde cómo cuál cuáles cuánto cuánta cuántos cuántas por qué cuyo cuya a al del yo nosotros
    nosotras vosotros ellos ellas usted ustedes os les mis tus nuestro nuestra nuestros nuestras este esta esto estos estas
    esa esos esas aquel aquella aquello aquellos aquellas unos unas si ser es son era eran fue fueron sea sean sido siendo
    soy somos será serán estar está están estaba estaban estado haber ha han he hemos había habían hay hubo haya hayan
    poder puede pueden puedo podemos podía podían podrá deber debe deben debo debemos`,
  fa: 'چه چی کی کدام کدامین چگونه چطور چرا کجا چند چقدر آیا را که از به در با این آن است بود شد شده می های ها تر ترین',
  fr: `qui que quoi quand où comment pourquoi quel quelle quels quelles combien est-ce lequel laquelle lesquels
    lesquelles dont c d j l m n s t qu jusqu lorsqu puisqu quoiqu`,
  hi: `क्या कौन कब कहाँ कहां कैसे क्यों कितना कितने कितनी किस किसे किसने किसका किसकी किसके किन कौनसा कौनसी
    है हैं था थे थी का की के को में से ने पर`,
  it: `chi che cosa quando dove come perché quale quali quanto quanta quanti quante cui dov com qual l d c un dell
    all nell sull dall quell quest stato stata stati state essere era sono`,
  ja: `いつ どこ どちら どっち だれ 誰 何 なに なん なぜ どう どの どれ どんな どのように どうして どうし どうやって いくつ いくら です
    ます ました でした か は が を この その あの これ それ あれ ここ そこ あそこ こう そう ああ こんな そんな あんな 私 わたし 僕 彼
    彼女 あなた 自分 って んで てい いた いて まし した して ませ ません せん べき おく おい くらい ぐらい いい よい まま よう ような ように
    とき こと もの ほう あり ある あっ あれば いる いれ なる なり なっ なら くる き くれ もらう もらい れば たら ても では には とは
    でき できる できま という といった また さらに すべて だけ しか ばかり など ながら たい ない なく なけれ られ れる せる させ`,
  ko: `무엇 뭐 뭐가 뭘 무슨 누구 누가 누굴 언제 어디 어딜 어떻게 어떻 어째서 왜 어느 어떤 어떠 어때 몇 며칠 며치 얼마 얼마나 이 그 저 및 등
    수 것 거 게 걸 건 줄 바 데 때 뿐 채 듯 만큼 때문 나 너 저희 우리 너희 그녀 그들 이것 그것 저것 이거 그거 여기 거기 저기
    하 한 할 함 해 하면 하고 하지 하기 하며 하나 되 된 될 됨 돼 되면 되고 되지 되기 있 없 않 아니 말 싶 이런 그런 저런 이렇 그렇 저렇 이러 그러 위하 대하 관하 통하 의하 따르
    안 못 잘 더 다 또 꼭 좀 가장 매우 아주 너무 또는 혹은 그리고 그러나 하지만 그래서`,
  pt: 'quem que quê quando onde como porque porquê qual quais quanto quanta quantos quantas por é são foi no na',
  ro: `cine ce când unde cum de ce care cât câtă câți câte cărui cărei căror cui la pe din cu și sau în este sunt a
    fost fi era erau al ai ale o un`,
  ru: `кто кого кому кем ком что чего чему чем когда где куда откуда почему зачем как какой какая какое какие каков
    какова каковы какую каких каким каком какого какому какими который которая которое которые сколько чей чья чьё
    чьи ли это`,
  th: 'อะไร ใคร เมื่อไหร่ เมื่อไร เมื่อใด ที่ไหน อย่างไร ยังไง ทำไม เท่าไหร่ เท่าไร เท่าใด กี่ ใด ไหน คือ หรือ ไหม',
  tr: `kim kimin kime kimi ne neler neyi neye neyin nedir kimdir nerede nereye nereden nerededir nasıl neden niçin
    niye hangi hangisi hangileri kaç ne zaman mı mi mu mü mıdır midir mudur müdür ve ile için bir bu şu o`,
  uk: `хто кого кому ким що чого чому чим коли де куди звідки навіщо як який яка яке які яку яких яким якому якого
    скільки чий чия чиє чиї чи`,
  vi: 'ai gì nào đâu khi nào bao giờ tại sao vì sao thế nào như thế nào bao nhiêu mấy là của và có được những các một',
  zh: `什么 什麼 谁 誰 哪 哪里 哪裡 哪儿 哪个 哪個 哪些 何时 何時 何 几 幾 多少 怎么 怎麼 怎样 怎樣 如何 为什么 為什麼 为何
    為何 是 了 的 吗 嗎 呢 之 於 于 在 有 被 由 为 為 而 以 所 其 此 是否 甚麼 什么时候 什麼時候 多久 多大 多长`,
};

/** In the general lists, but often what a question is about: numbers, and content words taken in by mistake. */
export const NOT_STOP_WORDS: Readonly<Record<string, string>> = {
  ar: 'ستة سبعة ثمانية تسعة عشرة',
  en: 'said take came come make get got way well never over under another same still through',
  ja: '年 月 日 国',
  ko: '아이 시간 시각 오르다 도착하다 도달하다 놀라다 토하다 구토하다 게우다 비슷하다 소생 양자 전후 일 월 년 사 자',
  tr: `bin iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz milyon
    milyar trilyon katrilyon`,
  zh: '年 月 日 时 分 秒 多 来',
};
