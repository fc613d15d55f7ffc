import type { Person } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { findParties, partyOf } from '../people/parties.ts';
import type { PeopleEntry } from '../people/people.ts';
import { humanNoun, pointsBack } from './human-nouns.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** Who comes together, as a clause tells it. */
export interface Sides {
  readonly parties: readonly string[];
  readonly participants: readonly Person[];
  /** Words for people that no name goes with ("union leaders"): sides without a common name. */
  readonly groups: number;
  /** "They", "the two sides": whoever was named before. */
  readonly back: boolean;
}

const none: Sides = { parties: [], participants: [], groups: 0, back: false };
const topic =
  /\b(?:to (?!meet|hold|host|their|the|his|her|its|attend|sit|talks|a )[a-z]+|about|over|regarding|concerning|on (?:the (?!sidelines|margins)|a |an |how|[a-z]{4,}ing\b|its|their|his|her|whether|[a-z]+ [a-z]+(?:s|ing)\b)|focused on|aimed at|dominated by|hosted by|mediated by|brokered by|at the (?:request|invitation) of|on behalf of|for the (?:war|conflict)|instead of|without|where|against|in a bid|in an effort|in a fresh attempt|is said)\b/;

/** The sides of a trigger: subject and object of a verb; "with", "between" and "of" after a noun, or before it. */
export function sidesOf(scene: Scene, trigger: Trigger): Sides {
  if (trigger.phrase === null) {
    return merge(sidesIn(scene, subjectSpan(scene, trigger.left)), objectSides(scene, trigger.right));
  }
  const own = bodySides(scene, trigger);
  const right = objectSides(scene, nounObject(scene, trigger));
  const named = merge(own, right);
  const lead = scene.lower.slice(trigger.left.start, trigger.left.end);
  const after = scene.lower.slice(trigger.right.start, trigger.right.start + 40);
  if (/^ (?:between|of|with) (?:its|his|her|their)\b/.test(after))
    return merge(sidesIn(scene, trigger.left), named);
  if (trigger.mood === 'possible' && /\binvit\w+/.test(lead))
    return merge(sidesIn(scene, trigger.left), named);
  if (
    /\b(?:between|among)\b/.test(after) ||
    (trigger.body !== null && named.parties.length > 0) ||
    count(named) > 1
  )
    return named;
  if (
    /\b(?:following|during|since|at|of|from) $/.test(lead) &&
    count(named) === 0 &&
    !/\b(?:join\w*|attend\w*|gather\w*|takes? part)\b/.test(lead)
  )
    return named;
  return merge(sidesIn(scene, trigger.left), named);
}

/** How many sides are known. */
export function count(sides: Sides): number {
  const persons = sides.participants.length;
  return (
    Math.max(persons, sides.parties.length) +
    (persons + sides.parties.length < 2 ? Math.min(1, sides.groups) : 0)
  );
}

/** Both, each name once. */
export function merge(a: Sides, b: Sides): Sides {
  const participants = [...a.participants];
  for (const person of b.participants) {
    if (!participants.some((one) => one.name === person.name)) participants.push(person);
  }
  return {
    parties: [...new Set([...a.parties, ...b.parties])],
    participants,
    groups: a.groups + b.groups,
    back: a.back || b.back,
  };
}

/** A subject runs from its clause's start; what stands before a relative clause's "who" still belongs to it. */
function subjectSpan(scene: Scene, left: Span): Span {
  const words = scene.lower.slice(left.start, left.end);
  const fronted = /^\s*(?:in|on|at|during|for) [^,]{2,60}, /.exec(words);
  return fronted ? { start: left.start + fronted[0].length, end: left.end } : left;
}

function nounObject(scene: Scene, trigger: Trigger): Span {
  const words = scene.lower.slice(trigger.right.start, trigger.right.end);
  const verb =
    /\b(?:is|are|was|were|will|has|have|had|could|may|might|would|opens|begins|starts|takes|ended|collapsed|began)\b/.exec(
      words,
    );
  const between = verb ? /\bbetween\b/.exec(words.slice(verb.index)) : null;
  if (verb && between)
    return { start: trigger.right.start + verb.index + between.index, end: trigger.right.end };
  return verb ? { start: trigger.right.start, end: trigger.right.start + verb.index } : trigger.right;
}

function objectSides(scene: Scene, right: Span): Sides {
  const words = scene.lower.slice(right.start, right.end);
  const cut = topic.exec(words);
  if (!cut) return sidesIn(scene, right);
  const first = sidesIn(scene, { start: right.start, end: right.start + cut.index });
  const later = /\b(?:with|between) /.exec(words.slice(cut.index + cut[0].length));
  if (!later) return first;
  const start = right.start + cut.index + cut[0].length + later.index;
  const end = words.slice(start - right.start).search(/,| (?:in|on|at|after|before|to|about|over) /);
  return merge(first, sidesIn(scene, { start, end: end < 0 ? right.end : start + end }));
}

function bodySides(scene: Scene, trigger: Trigger): Sides {
  if (!trigger.phrase) return none;
  const inPhrase = sidesIn(scene, { start: trigger.phrase.start, end: trigger.end });
  if (trigger.body === null) return inPhrase;
  const parties = findParties(trigger.body, { start: 0, end: trigger.body.length }).map(({ party }) => party);
  return merge(inPhrase, { ...none, parties });
}

/** The persons, parties and groups named within a span. */
export function sidesIn(scene: Scene, outer: Span): Sides {
  const aside = /\b(?:sidelines|margins|fringes) of\b/.exec(scene.lower.slice(outer.start, outer.end));
  const span = aside ? { start: outer.start, end: outer.start + aside.index } : outer;
  const entries = scene.mentions
    .filter((mention) => mention.start >= span.start && mention.start < span.end)
    .map(({ entry }) => scene.people.entries[entry])
    .filter((entry) => entry !== undefined);
  const parties = scene.parties.filter(
    ({ span: at }) => at.start >= span.start && at.start < span.end && !isSetting(scene, at),
  );
  const words = scene.lower.slice(span.start, span.end);
  return {
    parties: [...new Set([...parties.map(({ party }) => party), ...entries.flatMap(partiesOf)])],
    participants: unique(entries.filter(({ kind }) => kind === 'person').map(({ person }) => person)),
    groups: words.match(humanNoun)?.length ?? 0,
    back: pointsBack.test(words),
  };
}

function partiesOf(entry: PeopleEntry): string[] {
  if (entry.kind === 'organisation') {
    const party = entry.party ?? partyOf(entry.person.name);
    if (party !== null) return [party];
    return isProper(entry.person.name) ? [entry.person.name] : [];
  }
  return entry.party === null ? [] : [entry.party];
}

/** A name of its own, not "the government" or a body of an organisation named beside it. */
function isProper(name: string): boolean {
  return (
    /^\p{Lu}/u.test(name) &&
    !/^(?:The )?(?:\p{Lu}\p{Ll}+ )?(?:Council|Assembly|Commission|Committee|Government|Parliament|Ministry|Congress|Senate|House|Cabinet|Court)$/u.test(
      name,
    )
  );
}

function unique(people: readonly Person[]): Person[] {
  return [...new Map(people.map((person) => [person.name, person])).values()];
}

/** "in Norway", "near Poland": where, not who. */
function isSetting(scene: Scene, at: Span): boolean {
  return /\b(?:in|near|outside|inside|across|at|to|around|on|over|about) (?:the )?$/.test(
    scene.lower.slice(Math.max(0, at.start - 14), at.start),
  );
}
