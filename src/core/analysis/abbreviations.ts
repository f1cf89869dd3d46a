/**
 * True where the full stop that ends `tail` belongs to an abbreviation, an initial or an ordinal, so that `next`
 * goes on with the same sentence. `language` is a primary subtag; `tail` and `next` are a few words each.
 */
export function abbreviates(tail: string, next: string, language: string): boolean {
  const starts = STARTS_SENTENCE.test(next);
  if (ORDINAL_LANGUAGES.has(language) && /(?:^|[\s(])\d{1,2}\.$/.test(tail)) return !starts;
  const word = /([\p{L}\p{M}№](?:[\p{L}\p{M}.]*[\p{L}\p{M}])?)\.$/u.exec(tail)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  if (BEFORE_NAME.has(word)) return true;
  // Elsewhere "no" is a word, and "I" may be an article.
  if (word === 'no' && language !== 'en') return /^\p{N}/u.test(next);
  if (BEFORE_NUMBER.has(word)) return /^(?:\p{N}|[IVXLC]+(?!\p{L}))/u.test(next);
  if (/(?:^|[\s(\u00a0])\p{L}\p{M}*\.$/u.test(tail) && /^\p{L}\./u.test(next)) return true;
  if (AFTER_NAME.has(word) || /(?:^|[\s(\u00a0.])\p{Lu}\p{M}*\.$/u.test(tail)) return !starts;
  return false;
}

/** Languages that write an ordinal as a number with a full stop: am 3. Oktober, 19. yüzyıl. */
const ORDINAL_LANGUAGES: ReadonlySet<string> = new Set(
  'az bs cs da de et fi hr hu is lv nb nn no pl sk sl sr tr'.split(' '),
);

/** Words in capitals that hardly follow an abbreviation within a sentence, so that "the U.S. The …" is two. */
const STARTS_SENTENCE = new RegExp(
  `^["“‘«(]?(?:${[
    'The|This|That|These|Those|It|Its|He|She|They|We|You|I|In|On|At|But|And|A|An|As|After|Before|When|While|If|For',
    'From|By|However|Since|Most|Some|Many|All|There|Their|His|Her|Under|During|Although|With|To|No|Not|What|Who',
    'Der|Die|Das|Es|Er|Sie|Ein|Eine|Im|Am|Dann|Danach|Le|La|Les|Il|Elle|Un|Une|El|Los|Las|Una|Em|No|Na|Os',
    'Это|Этот|Эта|Эти|Он|Она|Оно|Они|В|Во|На|По|Но|И|С|К|За|Для|При|Потом|Затем|Після|Він|Вона|Вони|У|Це',
    'Bu|Şu|O|Bir|Ve|Ancak|Daha|Și|Acest|Această',
  ].join('|')})(?=[\\s,]|$)`,
);

/** Titles and the like: a name or an example follows, so that no sentence ends here. */
const BEFORE_NAME: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof sra gen col lt sgt capt cmdr gov sen rep rev hon messrs mme mlle mgr vs cf e.g i.e eg ie viz
  approx dept univ mt ft hr fr dipl bzw z.b d.h u.a ca vgl dott ing avv т.е т.н им ул акад ср стр доц ibid op вул
  av doç yrd bkz vb κ κα κος δρ π.χ βλ ст.н`.split(/\s+/),
);

/** They abbreviate before a number; elsewhere ("the answer is no.") they may end a sentence. */
const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  `no nos nr vol vols pp p art arts sec secs fig figs ch chap para paras ed eds jan feb mar apr jun jul aug sep sept
  oct nov dec № abs núm n ст п пп рис табл гл ч с m madde str`.split(/\s+/),
);

/** They follow a name or a number, at the end of a sentence or within it. */
const AFTER_NAME: ReadonlySet<string> = new Set(
  'jr sr inc ltd co corp bros st etc usw ph.d u.s u.k u.n г гг в вв др пр тыс млн млрд руб т.д т.п'.split(
    ' ',
  ),
);
