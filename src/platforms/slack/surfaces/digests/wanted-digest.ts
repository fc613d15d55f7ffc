import type { Topic } from '../../../../core/model/topic.ts';
import { namedTopics, quotedRun } from '../named-topics.ts';
import { type Word, wordsOf } from '../word.ts';
import { type DigestWords, digestWords, isFiller } from './digest-words.ts';
import { tellsWhen, type Zones } from './schedule-words.ts';

/** What is done with a subscription that there is. */
export type DigestAct = 'edit' | 'pause' | 'resume' | 'remove' | 'preview' | 'now';

/** What somebody's words behind `/digest` ask for. */
export type WantedDigest =
  | { readonly kind: 'help' }
  | { readonly kind: 'list' }
  /** Something is left to be chosen; the topic where it is known. */
  | { readonly kind: 'form'; readonly topic: Topic | null; readonly wish: DigestWords }
  | { readonly kind: 'add'; readonly topic: Topic; readonly at: string; readonly wish: DigestWords }
  /** Words that say nothing known; without a topic they may have been meant for one. */
  | {
      readonly kind: 'unclear';
      readonly topic: Topic | null;
      readonly unknown: string;
      readonly wish: DigestWords;
    }
  /** `named`: what was typed for it, be it an id or a topic's name; empty: the only one in the channel. */
  | {
      readonly kind: 'act';
      readonly act: DigestAct;
      readonly named: string;
      readonly topic: Topic | null;
      readonly wish: DigestWords;
    };

const verbs: ReadonlyMap<string, DigestAct | 'list' | 'help'> = new Map(
  (
    [
      ['edit', 'edit, change, update, modify, move, reschedule'],
      ['pause', 'pause, stop, suspend, mute, halt'],
      ['resume', 'resume, unpause, continue, unmute, restart, reenable, enable'],
      ['remove', 'remove, delete, cancel, unsubscribe, rm, drop'],
      ['preview', 'preview, try, test, sample'],
      ['now', 'now, deliver, immediately'],
      ['list', 'list, ls, show, status, subscriptions'],
      ['help', 'help, ?, how, usage, commands, instructions'],
    ] as const
  ).flatMap(([act, words]) => words.split(', ').map((word) => [word, act] as const)),
);

/** Nobody asks for a digest in more. */
const mostWords = 40;

/**
 * Reads what was typed behind `/digest`. What is to be done stands at the front, or alone beside a topic; a topic's own name
 * goes before every other word of ours.
 * @param text plain words
 */
export function wantedDigest(text: string, topics: readonly Topic[], zones: Zones): WantedDigest {
  const all = wordsOf(text);
  if (all.length > mostWords) return { kind: 'unclear', topic: null, unknown: shown(all), wish: nothing };
  const front = firstTold(all);
  const verb = verbs.get(all[front]?.key ?? '');
  const added = ofTopic(all, topics, zones);
  // "list at 9:00" where a topic is called "list".
  const isTopic = added.topic !== null && added.from <= front && added.wish.at !== null;
  if (verb !== undefined && !isTopic) return acted(verb, all.slice(front + 1), topics, zones);
  return added.topic === null ? withoutTopic(added.wish, topics) : wanting(added.topic, added.wish, all);
}

const nothing: DigestWords = { at: null, days: null, timezone: null, options: {}, unknown: [] };

/** "please", "my digests": none of them asks for anything at the front. */
function firstTold(words: readonly Word[]): number {
  const at = words.findIndex((word) => !isFiller(word) && /[\p{L}\p{N}?]/u.test(word.key));
  return at < 0 ? words.length : at;
}

interface OfTopic {
  readonly topic: Topic | null;
  readonly from: number;
  readonly wish: DigestWords;
}

/** The reading that leaves the fewest words unknown. */
function ofTopic(words: readonly Word[], topics: readonly Topic[], zones: Zones): OfTopic {
  const readings = namedTopics(words, topics).map(({ topic, from, count }) => ({
    topic,
    from,
    wish: digestWords(words.toSpliced(from, count), zones, ownKeys(topic)),
  }));
  const best = readings.toSorted((one, other) => one.wish.unknown.length - other.wish.unknown.length)[0];
  if (best) return best;
  const quoted = quotedRun(words);
  const wish = digestWords(quoted ? words.toSpliced(quoted.from, quoted.count) : words, zones);
  const unknown = quoted ? words.slice(quoted.from, quoted.from + quoted.count) : wish.unknown;
  return { topic: null, from: -1, wish: { ...wish, unknown } };
}

/** "the herring dispute", where "herring" is the topic: the rest of its names asks for nothing more. */
function ownKeys({ id, aliases, title }: Topic): ReadonlySet<string> {
  return new Set([id, ...aliases, title].flatMap((name) => wordsOf(name)).map(({ key }) => key));
}

/** Where there is one topic, there is nothing to ask. */
function withoutTopic(wish: DigestWords, topics: readonly Topic[]): WantedDigest {
  if (wish.unknown.length > 0) return { kind: 'unclear', topic: null, unknown: shown(wish.unknown), wish };
  const [topic, ...others] = topics;
  return topic && others.length === 0 ? adding(topic, wish) : { kind: 'form', topic: null, wish };
}

/** "ukraine pause": what is to be done with the digests on a topic. */
function wanting(topic: Topic, wish: DigestWords, words: readonly Word[]): WantedDigest {
  const [only, ...others] = wish.unknown;
  const verb = only && others.length === 0 ? verbs.get(only.key) : undefined;
  if (
    only &&
    verb !== undefined &&
    verb !== 'list' &&
    verb !== 'help' &&
    (wish.at === null || verb === 'edit')
  ) {
    const rest = { ...wish, unknown: [] };
    return { kind: 'act', act: verb, named: shown(words.filter((word) => word !== only)), topic, wish: rest };
  }
  if (wish.unknown.length > 0) return { kind: 'unclear', topic, unknown: shown(wish.unknown), wish };
  return adding(topic, wish);
}

function adding(topic: Topic, wish: DigestWords): WantedDigest {
  return wish.at === null ? { kind: 'form', topic, wish } : { kind: 'add', topic, at: wish.at, wish };
}

function acted(
  verb: DigestAct | 'list' | 'help',
  words: readonly Word[],
  topics: readonly Topic[],
  zones: Zones,
): WantedDigest {
  if (verb === 'help') return { kind: 'help' };
  if (verb === 'list') return { kind: 'list' };
  const told = words.filter((word) => !isFiller(word));
  const [named] = namedTopics(told, topics);
  if (verb !== 'edit') {
    return { kind: 'act', act: verb, named: shown(told), topic: named?.topic ?? null, wish: nothing };
  }
  if (named && named.from === 0) {
    const keys = ownKeys(named.topic);
    const rest = words.slice(words.findIndex((word) => !isFiller(word)) + named.count);
    const wish = digestWords(rest, zones, keys);
    return { kind: 'act', act: 'edit', named: shown(told.slice(0, named.count)), topic: named.topic, wish };
  }
  const at = words.findIndex((word) => !isFiller(word));
  const id = words[at];
  const isId = id !== undefined && !tellsWhen(id) && digestWords([id], zones).unknown.length > 0;
  const wish = digestWords(isId ? words.slice(at + 1) : words, zones);
  return { kind: 'act', act: 'edit', named: isId ? id.bare : '', topic: null, wish };
}

function shown(words: readonly Word[]): string {
  return words.map(({ bare }) => bare).join(' ');
}
