import { analyze } from './analyze.ts';
import { primaryLanguage } from './scripts.ts';

/** Words that begin what goes on from something said before. */
const OPENERS: Readonly<Record<string, string>> = {
  az: 'və bəs amma ancaq lakin yaxşı',
  de: 'und aber oder dann also',
  en: 'and but or so then also',
  es: 'y e pero o entonces',
  fr: 'et mais ou alors',
  it: 'e ed ma o allora',
  pt: 'e mas ou então',
  ru: 'а и но или тогда',
  tr: 've peki ama ya fakat',
  uk: 'а і й та але або',
  zh: '那么 那麼 那 然后 然後 而且 而 还有 還有',
};

/** Words that stand for something named before, without those that are articles as well. */
const PRONOUNS: Readonly<Record<string, string>> = {
  az: 'o onu ona onun orada onda bu bunu buna bunun onlar onları onların',
  de: 'er sie es ihn ihm ihr ihnen sein seine ihre dort da davon dazu damit darin dafür dieser diese dieses',
  en: 'it its he him his she her hers they them their theirs there this that these those one ones',
  es: 'él ella ello ellos ellas le les su sus allí eso esto ese esa esos esas este esta',
  fr: 'il elle ils elles lui leur leurs son sa ses y en ça cela ce cette ces celui celle',
  it: 'lui lei esso essa loro suo sua suoi sue ci ne questo questa quello quella',
  pt: 'ele ela eles elas lhe lhes seu sua seus suas isso isto esse essa este esta lá',
  ru: `он она оно они его ее её ему ей им их него неё нее нему ней них ним нём нем там тогда это этот эта эти этого
    этой тот та те`,
  tr: 'o onu ona onun onda ondan orada oraya bu bunu buna bunun onlar onları onların',
  uk: 'він вона воно вони його її йому їй їм їх нього неї ньому ній них ним там це цей ця ці цього цієї',
  zh: '它 他 她 它们 他们 她们 它們 他們 她們 这 那 這 这个 那个 這個 那個 这里 那里 其',
};

/** A question as it goes on from another: what of it says something by itself. */
export interface Continuation {
  /** The question without the words that only lead back. */
  readonly rest: string;
  /** Its words that say something about a subject, as typed. */
  readonly content: readonly string[];
  /** True where it begins with a conjunction or holds a pronoun. */
  readonly refersBack: boolean;
  /** How many of its words say nothing about a subject: the more, the likelier it is in this language. */
  readonly smallWords: number;
}

/** Reads a question as one of `language`, a BCP 47 tag; where no such words are known, nothing of it refers back. */
export function continuationOf(question: string, language: string): Continuation {
  const primary = primaryLanguage(language);
  const openers = setOf(OPENERS, primary);
  const pronouns = setOf(PRONOUNS, primary);
  const text = question.trimStart();
  const glued = primary === 'zh' ? [...openers].find((each) => text.startsWith(each)) : undefined;
  const own = glued === undefined ? text : text.slice(glued.length);
  const words = analyze(own, language).filter(({ kind }) => kind !== 'gram');
  const back = words.filter(({ start, end }, at) => {
    const word = own.slice(start, end).toLowerCase();
    return (at === 0 && openers.has(word)) || pronouns.has(word);
  });
  const content = words.filter((word) => !word.stop && !back.includes(word));
  return {
    rest: back.toReversed().reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), own),
    content: content.map(({ start, end }) => own.slice(start, end)),
    refersBack: glued !== undefined || back.length > 0,
    smallWords: words.length - content.length,
  };
}

function setOf(lists: Readonly<Record<string, string>>, language: string): ReadonlySet<string> {
  const list = lists[language] ?? '';
  const known = sets.get(list) ?? new Set(list.split(/\s+/).filter((word) => word !== ''));
  sets.set(list, known);
  return known;
}

const sets = new Map<string, ReadonlySet<string>>();
