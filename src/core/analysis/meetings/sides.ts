import type { Span } from '../../model/span.ts';
import { findParties } from '../people/parties.ts';
import { count, merge, none, type Sides, sidesIn } from './named-sides.ts';
import { relativeClause } from './relative-clause.ts';
import type { Scene } from './scene.ts';
import { isOtherBond } from './sides-own-names.ts';
import { beforeVerb, impliedSubject, leadLength, ownerOf, sayerOf } from './sides-subject.ts';
import { spokenToAt } from './spoken-to.ts';
import type { Trigger } from './trigger.ts';

const calendarWord =
  'mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the (?:sidelines|margins|fringes|(?:tele)?phone|\\d)|\\d|behalf|arrival';
/** What the talks are about, or who only arranges them, is no side: "on Syria", "over the border", "hosted by Oman". */
const topic = new RegExp(
  `(?<!\\b\\d{4}), with \\b(?!(?:the )?(?:delegations|delegates|ministers|officials|envoys|negotiators|representatives|leaders) (?:from|of))|\\b(?:to (?!meet|hold|host|their|the|his|her|its|attend|sit|talks|a )[a-z]+|about|over|regarding|concerning|on (?!(?:${calendarWord}))|focused on|aimed at|dominated by|hosted by|mediated by|brokered by|chaired by|at the (?:request|invitation) of|for the (?:war|conflict)|instead of|without|where|against|in a bid|in an effort|in a fresh attempt|is said)\\b|\\bon (?!(?:${calendarWord}))`,
  'g',
);
/** "X hosts |the talks|": whoever does so takes part; whoever praises them need not. */
const holds =
  /\b(?:h[eo]lds?|hosts?|hosted|hosting|attend\w*|join\w*|convene\w*|chair\w*|call\w* off|cancel\w*|postpone\w*|open\w*|scrap\w*|(?<!\b(?:arrangements?|preparations?|agenda|venue|conditions|ground|scene|stage|basis) )for|began|begin\w*|resum\w*|conclud\w*|left|leav\w*|delay\w*|walk\w* out of) $/;

/** "has |invited Peru to| talks", "|asked Peru for| a meeting", "|wrote to Peru asking for| talks": who is asked is the other side. */
const asksOther =
  /\binvit\w+|\b(?:ask(?:s|ed|ing)?|petition(?:s|ed|ing)?|approach(?:es|ed|ing)?|(?:wr[io]t\w+|letter|appeal(?:s|ed)?|offer|proposal|request) to) [^,;]{2,60} (?:for|asking for|requesting|seeking|proposing|suggesting|about) $|\boffer(?:s|ed|ing)? (?!to\b)[^,;]{2,50} $/;

/** The sides of a trigger: subject and object of a verb; "with", "between" and "of" after a noun, or before it. */
export function sidesOf(scene: Scene, trigger: Trigger): Sides {
  const { left, right, phrase } = trigger;
  if (trigger.rule === 'delegation') return sidesIn(scene, { start: left.start, end: right.end });
  return phrase === null ? verbSides(scene, trigger) : nounSides(scene, trigger, phrase);
}

/** Verbs whose object is what is talked about: "will discuss |Zambia's programme|", "threw out |a treaty with Peru|". */
const ofTopic: ReadonlySet<string> = new Set(['discuss', 'discuss-far', 'body-acts']);

function verbSides(scene: Scene, { left, right, body, rule }: Trigger): Sides {
  const named = merge(subjectSides(scene, left), ownersOf(scene, left));
  const isImplied = named.participants.length + named.parties.length === 0 && body === null;
  const subject = isImplied ? merge(named, impliedSubject(scene, left, right)) : named;
  if (!ofTopic.has(rule))
    return merge(merge(subject, ofBody(body)), objectSides(scene, right, rule === 'speak'));
  const partner =
    rule === 'body-acts' ? -1 : scene.lower.slice(right.start, right.end).search(/ with (?!.* with )/);
  const object = partner < 0 ? none : objectSides(scene, { start: right.start + partner, end: right.end });
  return merge(merge(subject, ofBody(body)), object);
}

function nounSides(scene: Scene, trigger: Trigger, phrase: Span): Sides {
  // "The talks |that Roe was to hold| with Mori have been cancelled"
  const left = relativeClause(scene, trigger.right.start)?.subject ?? trigger.left;
  const own = bodySides(scene, trigger);
  const right = merge(objectSides(scene, nounObject(scene, trigger)), leadersOf(scene, trigger));
  const named = merge(ownerOf(scene, left, phrase), merge(own, right));
  const lead = scene.lower.slice(left.start, left.end);
  const after = scene.lower.slice(trigger.right.start, trigger.right.start + 40);
  if (isFronted(scene, trigger) && count(named) < 2) {
    const main = { start: trigger.right.end + 1, end: scene.text.length };
    return merge(named, sidesIn(scene, isCall(trigger) ? toldWhom(scene, main) : beforeVerb(scene, main)));
  }
  if (
    /^ (?:between|of|with) (?:its|his|her|their)\b/.test(after) ||
    (trigger.mood === 'possible' && asksOther.test(lead))
  )
    return merge(sidesIn(scene, left), named);
  const isComplete =
    /\b(?:between|among)\b/.test(after) ||
    (trigger.body !== null && named.parties.length > 0) ||
    (Math.max(named.parties.length, named.participants.length) > 1 &&
      !(withOthers.test(after) && count(right) > 0));
  if (isComplete) return named;
  const deed = count(named) === 0 ? deedOf(scene, phrase) : none;
  if (count(deed) > 1) return deed;
  const told = count(named) === 0 ? spokenTo(scene, phrase.start) : none;
  if (count(told) > 0) return told;
  if (isBystander(trigger, lead, named)) return named;
  if (isToldInCall(scene, trigger, lead) && named.participants.length < 2)
    return merge(sidesIn(scene, { start: 0, end: phrase.start }), named);
  const partner = /\bwith (?=[^,;]{3,60} (?:in|during|by|on|over) (?:a |the )?$)/.exec(lead);
  if (partner && count(named) === 0) {
    const other = sidesIn(scene, { start: left.start + partner.index, end: left.end });
    return merge(sidesIn(scene, beforeVerb(scene, left)), other);
  }
  if (/\b(?:join\w*|met|meet) [^,]* at $/.test(lead)) return merge(sidesIn(scene, left), named);
  const subject = sidesIn(scene, beforeVerb(scene, left));
  if (subject.participants.length + subject.parties.length > 0) return merge(subject, named);
  const implied = merge(merge(subject, ownersOf(scene, left)), impliedSubject(scene, left, trigger.right));
  const isUntold = count(implied) === 0 && count(own) === 0 && /^ with\b/.test(after);
  return merge(isUntold ? merge(mainSubject(scene, trigger), sayerOf(scene, phrase.start)) : implied, named);
}

/** "|failed to settle the dispute on Thursday after| six hours of talks": what sides do at the end of talks. */
const deedBefore =
  /\b(?:agree[ds]?|failed|settled|resolved|reached|struck|sealed|clinched|signed|initialled|ended|parted|pledged|vowed|promised|undertook|decided|made (?:little |some |no |good )?(?:progress|headway)|broke (?:up|off)|remained|announced|concluded|extended|renewed) [^;:“”"]{0,140}?\b(?:after|following|at the end of|in|during|at) (?:an? |the )?$/;

/** Whose deed it was, where it is told of two: "|Peru and Chile| failed to agree after talks". */
function deedOf(scene: Scene, phrase: Span): Sides {
  if (!deedBefore.test(scene.lower.slice(0, phrase.start))) return none;
  const subject = sidesIn(scene, beforeVerb(scene, { start: 0, end: phrase.start }));
  const { parties, participants } = subject;
  return Math.max(parties.length, participants.length) > 1 ? subject : none;
}

/** "Roe spoke |about| the talks", "Roe praised the talks", "Roe was |absent from| talks": the subject is no side of them. */
function isBystander({ definite }: Trigger, lead: string, named: Sides): boolean {
  const isNobody = count(named) === 0;
  if (/\b(?:about|regarding|describing) $/.test(lead)) return true;
  const isBeside =
    isNobody &&
    /\b(?:following|during|since|at|of|from) $/.test(lead) &&
    !(lead.endsWith(' at ') && !definite) &&
    !/\b(?:join\w*|attend\w*|gather\w*|takes? part)\b/.test(lead);
  return isBeside || (definite && isNobody && !holds.test(lead)) || staysAway.test(lead);
}

const staysAway =
  /\b(?:no part in|not (?:be )?attend(?:ing)?|absent from|excluded from|skip\w*|snub\w*|boycott\w*|miss(?:es|ed)?|without|not (?:be )?(?:at|in)|away from) $/;

const toWhom =
  /\b(?:told|assured|reminded|warned|urged|thanked|asked|pressed|briefed|informed|(?:presented|handed|delivered|gave|showed|conveyed|offered|put|explained) (?:[\w'-]+ ){1,6}to) (?:(?:the |his |her )?(?:[\w-]+ ){0,4}?)$/;

/** "Roe told |Mori| at a meeting", "Roe handed the plan to |President Mori| in talks": who heard it was there. */
function spokenTo(scene: Scene, until: number): Sides {
  const { lower, mentions, people } = scene;
  if (!/\b(?:at|in|during) (?:(?:a|an|their|the) )?$/.test(lower.slice(0, until))) return none;
  const heard = mentions.findLast(
    ({ start, end, entry }) =>
      end <= until &&
      until - end < longestDay &&
      people.entries[entry]?.kind === 'person' &&
      toWhom.test(lower.slice(0, start)),
  );
  if (!heard || /[“”";]/.test(lower.slice(0, until)) || lower.startsWith("'s", heard.end)) return none;
  return merge(sidesIn(scene, beforeVerb(scene, { start: 0, end: heard.start })), sidesIn(scene, heard));
}

/** Characters of a day or a town that may stand between whom somebody spoke to and "at a meeting". */
const longestDay = 30;

/** "Roe |assured| Mori |in| a call": who was told something took part. */
function isToldInCall(scene: Scene, trigger: Trigger, lead: string): boolean {
  return (
    isCall(trigger) &&
    /(?:^|\b(?:in|during|by|over|on) )$/.test(lead) &&
    /\b(?:told|assured|reminded|warned|urged|thanked|asked|made|raised|discussed|delivered)\b/.test(
      scene.lower.slice(0, trigger.start),
    )
  );
}

/** "talks |with| X", "talks |on Monday in Bern with| X". */
const withOthers = /^(?: (?:on|in|at|late|early|last|this) [^,;]{2,28}?)? with\b/;

/** "|The group| said |its negotiators| would meet …": whoever speaks sends them. */
function ownersOf(scene: Scene, left: Span): Sides {
  const owned =
    /^\W*(?:its|their|his|her) (?:[\w-]+ ){0,2}?(?:negotiators?|delegat\w+|teams?|representatives?|officials?|envoys?|ministers?|leaders?|members|staff|men|women|[a-z]{3,}s)\b/;
  if (left.start === 0 || !owned.test(scene.lower.slice(left.start, left.end))) return none;
  return sidesIn(scene, beforeVerb(scene, { start: 0, end: left.start }));
}

/** "The talks |were led by X and Y|", "attended by the ministers of X and Y". */
function leadersOf(scene: Scene, trigger: Trigger): Sides {
  const words = scene.lower.slice(trigger.right.start, trigger.right.end);
  const led =
    /^[^,;]{0,60}?,? (?:(?:was|were|is|are|will be|to be) )?(?:jointly )?(?:led|headed|attended|represented|co-chaired) by /.exec(
      words,
    );
  if (!led) return none;
  const leaders = sidesIn(scene, { start: trigger.right.start + led[0].length, end: trigger.right.end });
  // "led by Oman" is said of a mediator as well.
  return leaders.participants.length > 0 ? leaders : none;
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

function isCall({ form }: Trigger): boolean {
  return form === 'call' || form === 'video';
}

/** "In a call on Monday, |A told B| that …": who speaks and who is spoken to. */
function toldWhom(scene: Scene, main: Span): Span {
  const words = scene.lower.slice(main.start, main.end);
  const end = /\b(?:told|assured|reminded|warned|urged|thanked|asked) /.test(words)
    ? words.search(/ (?:that|to|for|about|not|of)\b|[;“"]/)
    : -1;
  return end < 0 ? beforeVerb(scene, main) : { start: main.start, end: main.start + end };
}

/** "After |talks| in Oslo, the two ministers said …": who speaks took part. */
function isFronted(scene: Scene, trigger: Trigger): boolean {
  return (
    /^\W*(?:(?:speaking|talking to reporters) )?(?:after|following|emerging from|ahead of|before|in (?:a|an|the|their|his|her)(?: [\w-]+)?|during (?:a|an|the)(?: [\w-]+)?|at) (?:a |the )?$|^\W*(?:in|during) $/.test(
      scene.lower.slice(0, trigger.phrase?.start ?? 0),
    ) && scene.lower.charAt(trigger.right.end) === ','
  );
}

/** The subject of a verb, without a fronted place or date and without relative clauses. */
function subjectSides(scene: Scene, left: Span): Sides {
  const words = scene.lower.slice(left.start, left.end);
  const lead = leadLength(scene.text.slice(left.start, left.end));
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
  const start = relativeClause(scene, trigger.right.start)?.subject.end ?? trigger.right.start;
  const words = scene.lower.slice(start, trigger.right.end);
  const verb =
    /\b(?:is|are|was|were|will|has|have|had|could|may|might|would|opens|begins|starts|takes|ended|collapsed|began)\b/.exec(
      words,
    );
  const between = verb ? /\bbetween\b/.exec(words.slice(verb.index)) : null;
  if (verb && between) return { start: start + verb.index + between.index, end: trigger.right.end };
  return { start, end: verb ? start + verb.index : trigger.right.end };
}

/** @param isSpeech whether it stands behind a verb of speech, so that "to" tells to whom: "spoke |to union leaders|" */
function objectSides(scene: Scene, right: Span, isSpeech = false): Sides {
  const words = scene.lower.slice(right.start, right.end);
  const from = (isSpeech ? spokenToAt(words) : null) ?? 0;
  // "spoke to |Mori|" is no "to discuss".
  const cut = [...words.matchAll(topic)].find(
    (match) =>
      match.index >= from &&
      !/^to \p{Lu}/u.test(scene.text.slice(right.start + match.index, right.start + match.index + 4)),
  );
  if (!cut) return sidesIn(scene, right);
  const first = sidesIn(scene, { start: right.start, end: right.start + cut.index });
  const later = /\b(?:with|between) /.exec(words.slice(cut.index + cut[0].length));
  if (!later || isOtherBond(words.slice(0, cut.index + cut[0].length + later.index))) return first;
  const start = right.start + cut.index + cut[0].length + later.index;
  const rest = words.slice(start - right.start);
  // "with delegations from Egypt, Sudan and Ethiopia": a list goes on over its commas.
  const isList = /^with (?:the )?[\w ]{3,40} (?:from|of) /.test(rest);
  const end = rest.search(
    isList ? /[;]| (?:in|on|at|after|before|to|about|over) / : /,| (?:in|on|at|after|before|to|about|over) /,
  );
  return merge(first, sidesIn(scene, { start, end: end < 0 ? right.end : start + end }));
}

function bodySides(scene: Scene, trigger: Trigger): Sides {
  if (!trigger.phrase) return none;
  const inPhrase = sidesIn(scene, { start: trigger.phrase.start, end: trigger.end });
  if (trigger.body === null) return inPhrase;
  return merge(inPhrase, ofBody(trigger.body));
}

function ofBody(body: string | null): Sides {
  if (body === null) return none;
  const parties = findParties(body, { start: 0, end: body.length })
    .filter(({ span, kind }) => kind !== 'people' || /^-|-$/.test(body.slice(span.start - 1, span.end + 1)))
    .map(({ party }) => party);
  const own = body.replace(/^the /i, '').replace(/['’]s$/, '');
  return { ...none, parties: parties.length === 0 && ownBody.test(own) ? [own] : parties };
}

/** A body that sits as itself: "the |Monetary Council| will meet". */
const ownBody =
  /^(?!(?:General|Executive|Permanent|Governing|Ministerial|Special|Steering|Joint|Central|Supreme|National|Extraordinary|Annual|Spring|Summer|Autumn|Winter|Founding|Plenary) \S+$)\p{Lu}\S* (?:.* )?(?:Council|Commission|Committee|Congress|Assembly|Board|Group|Association|Coalition|League|Synod)$/u;
