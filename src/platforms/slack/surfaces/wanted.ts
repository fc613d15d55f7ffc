import type { Topic } from '../../../core/model/topic.ts';
import type { BriefingView } from '../../../core/model/view.ts';
import { type AskedWords, askedWords } from './asked-words.ts';
import { meaningAt } from './lexicon.ts';
import { type NamedTopic, namedTopics, quotedRun } from './named-topics.ts';
import { type Word, wordsOf } from './word.ts';

/** What goes along with a topic, be it known or not. */
export interface Wish {
  readonly view: BriefingView;
  /** As it was typed; null: nothing was. */
  readonly asOf: string | null;
  readonly isPrivate: boolean;
}

/** What somebody's words ask for. */
export type Wanted =
  | { readonly kind: 'nothing' | 'help' | 'topics' }
  | { readonly kind: 'briefing'; readonly topic: Topic; readonly wish: Wish }
  /** A topic that is known, and words that are not (none: there are several views). */
  | { readonly kind: 'unclear'; readonly topic: Topic; readonly unknown: string; readonly wish: Wish }
  /** No topic is called so (nothing: none was named). */
  | { readonly kind: 'unknown-topic'; readonly named: string; readonly wish: Wish };

/** Nobody asks for a briefing in more. */
const mostWords = 200;

/**
 * Reads what was typed behind `/briefing`, behind a mention or to the bot alone. A topic's own name goes before what is a
 * word of ours: a topic may be called "changes".
 * @param text plain words
 */
export function wanted(text: string, topics: readonly Topic[]): Wanted {
  const words = wordsOf(text);
  if (words.length > mostWords) return tooMuch(words);
  const keys = words.map(({ key }) => key);
  const named = namedTopics(words, topics);
  const readings = named.map(({ topic, from, count }) => {
    const isOurWord = from > 0 && meaningAt(keys, from) !== null;
    const others = named.filter((one) => one.topic !== topic);
    const idle = ownKeys(topic).difference(keysOf(words, others));
    return { topic, asked: askedWords(words.toSpliced(from, count), idle), isOurWord };
  });
  // Beside words that say nothing known, a word of ours names no topic: "habour said".
  const reading =
    readings.find(({ asked }) => isClear(asked)) ?? readings.find(({ isOurWord }) => !isOurWord);
  if (reading) return ofTopic(reading.topic, reading.asked);
  const quoted = quotedRun(words);
  const asked = askedWords(quoted ? words.toSpliced(quoted.from, quoted.count) : words);
  const unknown = quoted ? words.slice(quoted.from, quoted.from + quoted.count) : asked.unknown;
  if (unknown.length > 0) {
    const shown = unknown.map(({ bare }) => bare).join(' ');
    return { kind: 'unknown-topic', named: shown, wish: wishOf(asked) };
  }
  if (asked.page) return { kind: asked.page };
  return isEmpty(asked) ? { kind: 'nothing' } : withoutTopic(asked, topics);
}

/** "the herring dispute", where "herring" is the topic: the rest of its names asks for nothing more. */
function ownKeys({ id, aliases, title }: Topic): ReadonlySet<string> {
  return new Set([id, ...aliases, title].flatMap((name) => wordsOf(name)).map(({ key }) => key));
}

function keysOf(words: readonly Word[], named: readonly NamedTopic[]): ReadonlySet<string> {
  return new Set(named.flatMap(({ from, count }) => words.slice(from, from + count)).map(({ key }) => key));
}

function tooMuch(words: readonly Word[]): Wanted {
  const named = words.slice(0, mostWords).map(({ bare }) => bare);
  return {
    kind: 'unknown-topic',
    named: named.join(' '),
    wish: { view: 'full', asOf: null, isPrivate: true },
  };
}

function isClear({ unknown, views }: AskedWords): boolean {
  return unknown.length === 0 && views.length < 2;
}

function isEmpty({ views, asOf, isPrivate }: AskedWords): boolean {
  return views.length === 0 && asOf === null && !isPrivate;
}

function ofTopic(topic: Topic, asked: AskedWords): Wanted {
  const wish = wishOf(asked);
  if (asked.page && asked.unknown.length === 0) return { kind: asked.page };
  if (isClear(asked)) return { kind: 'briefing', topic, wish };
  return { kind: 'unclear', topic, unknown: asked.unknown.map(({ bare }) => bare).join(' '), wish };
}

/** "upcoming": where there is one topic, there is nothing to ask. */
function withoutTopic(asked: AskedWords, topics: readonly Topic[]): Wanted {
  const [topic, ...others] = topics;
  return topic && others.length === 0
    ? ofTopic(topic, asked)
    : { kind: 'unknown-topic', named: '', wish: wishOf(asked) };
}

function wishOf({ views: [view, another], asOf, isPrivate }: AskedWords): Wish {
  return { view: another === undefined ? (view ?? 'full') : 'full', asOf, isPrivate };
}
