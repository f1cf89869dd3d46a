/**
 * A Korean word without particles and endings, contractions of verbs undone: 학교에서는 and 학교, 세웠다 and 세운 meet.
 * The syllables of the stem stand where they stood in the word. Other writing comes back unchanged.
 */
export function korean(word: string): string {
  if (!/^[가-힣]+$/.test(word)) return word;
  let letters = word.normalize('NFD');
  let removed = '';
  for (let round = 0; round < MAX_ENDINGS; round++) {
    const shorter = withoutEnding(letters, removed);
    if (shorter === letters) break;
    removed = letters.slice(shorter.length);
    letters = shorter;
  }
  return withoutModifier(letters).normalize('NFC');
}

/** Endings follow one another (에서 + 는, 었 + 나요), hardly more than this many. */
const MAX_ENDINGS = 5;

/** What must stand before an ending; many a noun ends like one (광고, 바다, 회의). */
type Before =
  | 'syllable'
  | 'consonant'
  | 'two'
  | 'two or plosive'
  | 'two, consonant'
  | 'two, vowel'
  | 'contraction';

/** An ending may begin with the consonant that closes the syllable before it. */
const FINALS: Readonly<Record<string, string>> = { ㄴ: '\u11ab', ㄹ: '\u11af', ㅂ: '\u11b8' };

const ENDINGS: ReadonlyMap<string, Before> = new Map([
  ...endings(
    'syllable',
    `습니다 ㅂ니다 습니까 ㅂ니까 나요 ㄴ가요 은가요 는가요 던가요 인가요 인가 인지 일까요 ㄹ까요 을까요 ㄹ까 을까 이에요 예요
    ㄹ게요 을게요 세요 으세요 십시오 으십시오 죠 지요 네요 군요 어요 아요 여요 려면 으려면 려고 으려고 으러 으면 으며 으니
    으니까 면서 으면서 지만 는데 은데 더니 도록 거나 든지 는지 은지 을지 던지 느라 자마자 을수록 ㄹ수록
    어서 아서 여서 어야 아야 여야 어도 아도 여도 는다 ㄴ다 다고 라고 으라고 다는 라는 입니다 입니까 는 를 던 에서 에게 한테
    께서 까지 부터 처럼 보다 마다 조차 으로 로서 로써 에`,
  ),
  ...endings(
    'consonant',
    '은 을 이 이나 이란 이든 이든지 이며 이고 이다 이면 이라 이라고 이라는 이라도 이랑',
  ),
  ...endings(
    'two',
    `의 도 만 로 들 ㄴ지 ㄹ지 ㄴ데 며 면 지 기 나 니 니까 쯤 씩 밖에 뿐 만큼 대로 하 한 할 함 해 되 된 될 됨 돼 시키 시킨 시킬
    시켜`,
  ),
  ...endings('two or plosive', '다 고 게'),
  ...endings('two, consonant', '과'),
  ...endings('two, vowel', '가 와 라도 랑'),
  ...endings('contraction', '서 야 요'),
]);

const LONGEST_ENDING = Math.max(...[...ENDINGS.keys()].map((ending) => ending.length));

function endings(before: Before, list: string): readonly (readonly [ending: string, before: Before])[] {
  return list.split(/\s+/).map((ending) => {
    const letters = ending.replace(/^[ㄴㄹㅂ]/, (letter) => FINALS[letter] ?? letter).normalize('NFD');
    return [letters, before];
  });
}

/** `letters` are decomposed syllables, here and below; `removed` is what followed them. */
function withoutEnding(letters: string, removed: string): string {
  if (PAST.test(letters)) return withoutPast(letters);
  for (let length = Math.min(LONGEST_ENDING, letters.length - 2); length > 0; length--) {
    const before = ENDINGS.get(letters.slice(-length));
    const rest = letters.slice(0, -length);
    if (before === undefined || !permits(before, rest)) continue;
    // Of a verb in 이 only the ending was taken: 절이기.
    if (before === 'consonant' && removed !== '' && !NOUN_PARTICLE.test(removed) && !TWO_SYLLABLES.test(rest))
      continue;
    if (before === 'contraction') return uncontracted(rest);
    return connected(rest, letters.slice(-length));
  }
  return letters;
}

/** A verb of one syllable in ㄹ keeps its 어 or 아, without which it is most often a noun: 물었다, asked; 물, water. */
function connected(rest: string, ending: string): string {
  const vowel = /^\u110b[\u1161\u1165]/.exec(ending)?.[0];
  return vowel !== undefined && SYLLABLE_IN_L.test(rest) ? rest + vowel : rest;
}

const SYLLABLE_IN_L = /^[\u1100-\u1112][\u1161-\u1175]\u11af$/;

const NOUN_PARTICLE = new RegExp(`^(?:${'를|가|와|의|에|도|만|로|에서|까지|부터'.normalize('NFD')})$`);

/** All that ends in ㅆ but 있, which is a stem. */
const PAST = /(?<!\u110b\u1175)\u11bb$/;

function permits(before: Before, rest: string): boolean {
  const closed = /[\u11a8-\u11c2]$/.test(rest);
  switch (before) {
    case 'syllable':
      return true;
    case 'consonant':
      return closed;
    case 'two':
      return TWO_SYLLABLES.test(rest) || VERB_FINAL.test(rest);
    case 'two or plosive':
      return TWO_SYLLABLES.test(rest) || VERB_FINAL.test(rest) || /[\u11a8\u11b8]$/.test(rest);
    case 'two, consonant':
      return closed && TWO_SYLLABLES.test(rest);
    case 'two, vowel':
      return !closed && TWO_SYLLABLES.test(rest);
    case 'contraction':
      return CONTRACTION.test(rest);
    default:
      return before satisfies never;
  }
}

const TWO_SYLLABLES = /[\u1161-\u1175].+[\u1161-\u1175]/;

/** ㄲ, ㄵ, ㄶ, ㄷ, ㄺ, ㄻ, ㄼ, ㄾ, ㄿ, ㅀ, ㅄ, ㅅ, ㅆ, ㅈ, ㅌ, ㅍ, ㅎ close the stems of verbs, hardly those of nouns before 고 or 다. */
const VERB_FINAL = /[\u11a9\u11ac-\u11ae\u11b0-\u11b2\u11b4-\u11b6\u11b9-\u11bb\u11bd\u11c0-\u11c2]$/;

/** 세웠 is 세우 with 었, 했 is 하 with 였; 었, 았 and 겠 stand as syllables of their own too. */
function withoutPast(letters: string): string {
  const whole =
    /(?:\u110b[\u1165\u1161]|\u1100\u1166|(?<=[\u1161-\u1175].+[\u1161-\u1175][\u11a8-\u11c2]?)\u110b\u1167)\u11bb$/;
  const rest = letters.replace(whole, '');
  if (rest !== '' && rest !== letters) return connected(rest, letters.slice(rest.length));
  return uncontracted(letters.slice(0, -1));
}

/** The last vowel of a stem grown together with the 어 or 아 of an ending. */
const CONTRACTION = /(?:[\u1167\u116f\u116a\u116b]|\u1112\u1162|[\u1101\u1104\u110a\u110f-\u1111]\u1165)$/;

function uncontracted(letters: string): string {
  if (!CONTRACTION.test(letters)) return letters;
  return letters.replace(/.$/, (vowel) => UNCONTRACTED[vowel] ?? vowel);
}

/** ㅕ is ㅣ with ㅓ, ㅝ is ㅜ, ㅘ is ㅗ, ㅙ is ㅚ, 해 is 하 with 여, ㅓ alone has swallowed ㅡ. */
const UNCONTRACTED: Readonly<Record<string, string>> = {
  '\u1167': '\u1175',
  '\u116f': '\u116e',
  '\u116a': '\u1169',
  '\u116b': '\u116c',
  '\u1162': '\u1161',
  '\u1165': '\u1173',
};

/**
 * 세운, 세울 and 세워 as 세우, 만든 as 만들, 추운 as 춥: the vowels here end the stems of verbs. Nouns that look so change in
 * all their forms alike.
 */
function withoutModifier(letters: string): string {
  if (!TWO_SYLLABLES.test(letters)) return letters;
  return letters
    .replace(CONNECTED, '')
    .replace(MODIFIER, '')
    .replace(/[\u1167\u116f]$/, (vowel) => UNCONTRACTED[vowel] ?? vowel)
    .replace(/\u1103\u1173$/, '$&\u11af')
    .replace(/(?<=[\u1161-\u1175])\u110b\u116e$/, '\u11b8');
}

/** 어 or 아 after a consonant that closes the stems of verbs, not those of nouns like 언어: 쌓아, 넣어. */
const CONNECTED = new RegExp(`(?<=${VERB_FINAL.source.replace('$', '')})\\u110b[\\u1161\\u1165]$`);

/** ㄴ or ㄹ below 리, 시, 이, 히, 기, 치, 키, 지, 우, 추, 꾸, 두, 으, 르, 드, 하 and 되. */
const MODIFIER =
  /(?<=[\u1105\u1109\u110b\u1112\u1100\u110e\u110f\u110c]\u1175|[\u110b\u110e\u1101\u1103]\u116e|[\u110b\u1105\u1103]\u1173|\u1112\u1161|\u1103\u116c)[\u11ab\u11af]$/;
