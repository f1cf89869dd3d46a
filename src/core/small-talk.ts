import { analyze } from './analysis/analyze.ts';

/** What kind of input this is; only a `question` is searched for. */
export type InputKind = 'question' | 'greeting' | 'thanks' | 'empty' | 'vague';

/** Tells questions from what is said around them. `languages` are those of the documents. */
export function inputKind(text: string, languages: readonly string[]): InputKind {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (bare === '') return 'empty';
  if (GREETINGS.has(bare)) return 'greeting';
  if (THANKS.has(bare)) return 'thanks';
  const says = languages.some((language) => analyze(text, language).some(({ stop }) => !stop));
  return says ? 'question' : 'vague';
}

function phrases(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')));
}

const GREETINGS =
  phrases(`hi, hello, hey, hi there, hello there, hey there, good morning, good afternoon, good evening,
  hi bot, hello bot, hey bot, hiya, howdy, привет, здравствуйте, здравствуй, добрый день, доброе утро, добрый вечер,
  hallo, guten tag, guten morgen, guten abend, moin, servus, grüß gott, hola, buenos días, buenos dias, buenas tardes,
  buenas noches, bonjour, bonsoir, salut, ciao, buongiorno, buonasera, salve, olá, ola, oi, bom dia, boa tarde,
  boa noite, merhaba, selam, günaydın, iyi günler, iyi akşamlar, salam, salam əleyküm, sabahınız xeyir, axşamınız xeyir,
  привіт, вітаю, добрий день, добрий ранок, 你好, 您好, 大家好, 嗨, 早上好, 早安, 晚上好, こんにちは, こんばんは, おはよう,
  おはようございます, 안녕하세요, 안녕, 안녕하십니까, مرحبا, السلام عليكم, أهلا, اهلا, صباح الخير, مساء الخير, سلام, درود,
  नमस्ते, नमस्कार, xin chào, chào, chào bạn, γεια, γεια σας, γεια σου, καλημέρα, καλησπέρα, bună, buna, bună ziua, salutare,
  สวัสดี, สวัสดีครับ, สวัสดีค่ะ`);

const THANKS =
  phrases(`thanks, thank you, thx, ty, many thanks, thanks a lot, thank you very much, thank you so much, cheers,
  спасибо, большое спасибо, спасибо большое, благодарю, danke, danke schön, vielen dank, dankeschön, gracias,
  muchas gracias, merci, merci beaucoup, grazie, grazie mille, obrigado, obrigada, muito obrigado, teşekkürler,
  teşekkür ederim, sağ ol, sağol, təşəkkür, təşəkkürlər, təşəkkür edirəm, çox sağ ol, sağ olun, дякую, щиро дякую,
  谢谢, 謝謝, 多谢, 多謝, 谢谢你, 謝謝你, 感谢, 感謝, ありがとう, ありがとうございます, 감사합니다, 고맙습니다, 고마워, شكرا, شكرا جزيلا,
  ممنون, متشکرم, مرسی, धन्यवाद, शुक्रिया, cảm ơn, cám ơn, cảm ơn bạn, ευχαριστώ, σας ευχαριστώ, mulțumesc, multumesc, mersi,
  ขอบคุณ, ขอบคุณครับ, ขอบคุณค่ะ`);
