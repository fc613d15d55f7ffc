import type { Topic } from '../../core/model/topic.ts';
import { topicKey } from '../../render/chat/custom-id.ts';
import { plainText } from '../../render/tree/plain-text.ts';
import { clipped } from './clipped.ts';

/** A choice's value has 100 characters at most. */
const longestValue = 100;

/** What stands for a topic where it is chosen: its id, or its key where that is too long. */
export function topicValue({ id }: Topic): string {
  return id.length <= longestValue ? id : topicKey(id);
}

/** The topic that is called so: by what was chosen, or by a typed id, alias or title, letter case aside. */
export function topicNamed(topics: readonly Topic[], named: string): Topic | null {
  const wanted = named.trim().toLowerCase();
  const byId = topics.find((topic) => topicValue(topic).toLowerCase() === wanted);
  const called = topics.find(({ id, aliases, title }) =>
    [id, ...aliases, title].some((name) => name.trim().toLowerCase() === wanted),
  );
  return byId ?? called ?? null;
}

/**
 * The topic that a button names, be it by an id that the topic had once and keeps as an alias; null where there is none
 * of that key any more.
 */
export function topicOfKey(topics: readonly Topic[], key: string): Topic | null {
  const isNamed = (name: string): boolean => topicKey(name) === key;
  return topics.find(({ id }) => isNamed(id)) ?? topics.find(({ aliases }) => aliases.some(isNamed)) ?? null;
}

/** A topic's title in plain words of at most `most` UTF-16 units; its id where the title shows nothing. */
export function topicTitle({ id, title }: Topic, most: number): string {
  return clipped(plainText(title) || id, most);
}

/** A topic in plain words of at most `most` UTF-16 units: `Harbour talks (harbour)`. */
export function topicLabel({ id, title }: Topic, most: number): string {
  const name = plainText(title) || plainText(id);
  const whole = name === id ? name : `${name} (${id})`;
  return clipped(whole.length <= most ? whole : name, most);
}
