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
const calendarWord =
  'mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the (?:sidelines|margins|fringes|\\d)|\\d|behalf|arrival';
/** What the talks are about, or who only arranges them, is no side: "on Syria", "over the border", "hosted by Oman". */
const topic = new RegExp(
  `, with \\b|\\b(?:to (?!meet|hold|host|their|the|his|her|its|attend|sit|talks|a |\\p{Lu})[a-z]+|about|over|regarding|concerning|on (?!(?:${calendarWord}))|focused on|aimed at|dominated by|hosted by|mediated by|brokered by|chaired by|at the (?:request|invitation) of|for the (?:war|conflict)|instead of|without|where|against|in a bid|in an effort|in a fresh attempt|is said)\\b|\\bon (?!(?:${calendarWord}))`,
);
const finiteVerb =
  /\b(?:will|would|could|may|might|can|is|are|was|were|has|have|had|held|holds?|hosts?|says?|said|met|meets|led|leads|began|begins|came|comes|went|goes|flew|flies|left|leaves|set|sets|put|puts|told|gave|gives|took|takes|made|makes|sought|seeks|opens?|joins?|arrives?|travels?|visits?|heads? (?:to|for|into)|plans to|wants|prepares?|attends?|convenes?|calls|cancels?|postpones?|enters?|[a-z]{3,}ed)\b/;

/** "X hosts |the talks|": whoever does so takes part; whoever praises them need not. */
const holds =
  /\b(?:h[eo]lds?|hosts?|hosted|hosting|attend\w*|join\w*|convene\w*|chair\w*|call\w* off|cancel\w*|postpone\w*|open\w*|scrap\w*|for|began|begin\w*|resum\w*|conclud\w*|left|leav\w*|delay\w*|walk\w* out of) $/;

/** The sides of a trigger: subject and object of a verb; "with", "between" and "of" after a noun, or before it. */
export function sidesOf(scene: Scene, trigger: Trigger): Sides {
  if (trigger.phrase === null) {
    return merge(subjectSides(scene, trigger.left), objectSides(scene, trigger.right));
  }
  const own = bodySides(scene, trigger);
  const right = objectSides(scene, nounObject(scene, trigger));
  const named = merge(own, right);
  const lead = scene.lower.slice(trigger.left.start, trigger.left.end);
  const after = scene.lower.slice(trigger.right.start, trigger.right.start + 40);
  if (isFronted(scene, trigger) && count(named) < 2) {
    const main = beforeVerb(scene, { start: trigger.right.end + 1, end: scene.text.length });
    return merge(named, sidesIn(scene, main));
  }
  if (/^ (?:between|of|with) (?:its|his|her|their)\b/.test(after))
    return merge(sidesIn(scene, trigger.left), named);
  if (trigger.mood === 'possible' && /\binvit\w+/.test(lead))
    return merge(sidesIn(scene, trigger.left), named);
  if (
    /\b(?:between|among)\b/.test(after) ||
    (trigger.body !== null && named.parties.length > 0) ||
    (Math.max(named.parties.length, named.participants.length) > 1 &&
      !(/^ with\b/.test(after) && count(right) > 0))
  )
    return named;
  if (
    /\b(?:following|during|since|at|of|from) $/.test(lead) &&
    count(named) === 0 &&
    !(lead.endsWith(' at ') && !trigger.definite) &&
    !/\b(?:join\w*|attend\w*|gather\w*|takes? part)\b/.test(lead)
  )
    return named;
  if (trigger.definite && count(named) === 0 && !holds.test(lead)) return named;
  if (
    /\b(?:no part in|not (?:be )?attend(?:ing)?|absent from|excluded from|skip\w*|snub\w*|boycott\w*|miss(?:es|ed)?|without|not (?:be )?(?:at|in)|away from) $/.test(
      lead,
    )
  )
    return named;
  if (
    /^(?:call|video)$/.test(trigger.form) &&
    /(?:^|\b(?:in|during|by|over|on) )$/.test(lead) &&
    count(named) === 0 &&
    /\b(?:told|assured|reminded|warned|urged|thanked|asked)\b/.test(scene.lower.slice(0, trigger.start))
  )
    return sidesIn(scene, { start: 0, end: trigger.phrase.start });
  const partner = /\bwith (?=[^,;]{3,60} (?:in|during|by|on|over) (?:a |the )?$)/.exec(lead);
  if (partner && count(named) === 0) {
    const other = sidesIn(scene, { start: trigger.left.start + partner.index, end: trigger.left.end });
    return merge(sidesIn(scene, beforeVerb(scene, trigger.left)), other);
  }
  if (/\b(?:join\w*|met|meet) [^,]* at $/.test(lead)) return merge(sidesIn(scene, trigger.left), named);
  const subject = sidesIn(scene, beforeVerb(scene, trigger.left));
  return merge(
    count(subject) === 0 && count(own) === 0 && /^ with\b/.test(after)
      ? mainSubject(scene, trigger)
      : subject,
    named,
  );
}

/** "|Yoram Peled| said on Monday after |talks with X|": who speaks after talks took part in them. */
function mainSubject(scene: Scene, trigger: Trigger): Sides {
  const end = trigger.phrase?.start ?? trigger.start;
  const before = scene.lower.slice(0, end);
  if (!/\b(?:after|following|before|during|ahead of|at) $/.test(before)) return none;
  const start =
    Math.max(
      before.lastIndexOf('”'),
      before.lastIndexOf('"'),
      before.lastIndexOf(' that '),
      before.lastIndexOf('; '),
    ) + 1;
  return sidesIn(scene, beforeVerb(scene, { start, end }));
}

/** "After |talks| in Oslo, the two ministers said …": who speaks took part. */
function isFronted(scene: Scene, trigger: Trigger): boolean {
  return (
    /^\W*(?:after|following|emerging from) $/.test(scene.lower.slice(0, trigger.phrase?.start ?? 0)) &&
    scene.lower.charAt(trigger.right.end) === ','
  );
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

/** "On Monday, |…", "On the sidelines of the assembly, |…". */
const fronted = /^\s*(?:in|on|at|during|for) [^,]{2,60}, /i;

/** The subject of the clause that a noun stands in: what comes before its verb. */
function beforeVerb(scene: Scene, left: Span): Span {
  const words = scene.text.slice(left.start, left.end);
  const start = left.start + (fronted.exec(words)?.[0].length ?? 0);
  const verb = finiteVerb.exec(scene.text.slice(start, left.end));
  return { start, end: verb ? start + verb.index : left.end };
}

/** The subject of a verb, without a fronted place or date and without relative clauses. */
function subjectSides(scene: Scene, left: Span): Sides {
  const words = scene.lower.slice(left.start, left.end);
  const lead = fronted.exec(words)?.[0].length ?? 0;
  const aside = /, (?:(?:to|of|in|for|with|at) )?(?:which|whom|who|whose|where)\b[^,]*,/.exec(
    words.slice(lead),
  );
  if (!aside) return sidesIn(scene, { start: left.start + lead, end: left.end });
  const start = left.start + lead + aside.index;
  return merge(
    sidesIn(scene, { start: left.start + lead, end: start }),
    sidesIn(scene, { start: start + aside[0].length, end: left.end }),
  );
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
  const inside = (at: Span): boolean => at.start >= span.start && at.start < span.end;
  const named = scene.parties.filter((party) => inside(party.span) && !isSetting(scene, party.span));
  const entries = [
    ...scene.mentions
      .filter((mention) => inside(mention) && counts(scene, mention))
      .map(({ entry }) => scene.people.entries[entry]),
    ...joinedNames(scene, span),
  ].filter((entry) => entry !== undefined);
  const words = scene.lower.slice(span.start, span.end);
  return {
    parties: [...new Set([...named.map(({ party }) => party), ...entries.flatMap(partiesOf)])],
    participants: unique(entries.filter(({ kind }) => kind === 'person').map(({ person }) => person)),
    groups: words.match(humanNoun)?.length ?? 0,
    back: pointsBack.test(words),
  };
}

/** Not a place, and no organisation whose words are read as parties already ("the NATO-Russia Council"). */
function counts(scene: Scene, mention: Scene['mentions'][number]): boolean {
  if (mention.form !== 'organisation') return true;
  return (
    !isSetting(scene, mention) &&
    !scene.parties.some(({ span }) => span.start < mention.end && mention.start < span.end)
  );
}

/** "the |Holm-Mori| call": people of the article by their last names. */
function joinedNames(scene: Scene, span: Span): PeopleEntry[] {
  const match = /(\p{Lu}[\p{L}'’]+)[-–—](\p{Lu}[\p{L}'’]+)/u.exec(scene.text.slice(span.start, span.end));
  if (!match) return [];
  return match.slice(1, 3).flatMap((last) => {
    const entry = scene.people.entries.find(
      ({ kind, person }) => kind === 'person' && person.name.endsWith(` ${last}`),
    );
    return entry ? [entry] : [];
  });
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
