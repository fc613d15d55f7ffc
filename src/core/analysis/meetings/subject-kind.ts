import type { Span } from '../../model/span.ts';
import { frontedLength } from './fronted.ts';
import { oneDoer } from './human-nouns.ts';
import { endsInPeople, isBodyOrOffice, objectSpan, people } from './named-people.ts';
import { isAudience, isMedia, isOtherObject, isThrong } from './not-meetings.ts';
import { isPlural } from './plural-subject.ts';
import type { Scene } from './scene.ts';
import { manner, spokenToAt } from './spoken-to.ts';
import { isCrowd, isDated, laterWith } from './verb-company.ts';
import { anybody } from './verb-objects.ts';
import type { SubjectKind, VerbRule, VerbUse } from './verb-rule.ts';

/** What may stand behind a verb that takes no object there: "met |in Lima|", "will gather |again|". */
const intransitive =
  /^(?:[.,;:…—"”]|$| ?[–—-] | (?:in|at|on|again|for|to|up|sometime|one (?:last|more|final) time|once (?:more|again)|yet again|throughout|through|past|well|beyond|daily|nightly|all (?:day|night|week|morning|afternoon)|just|only|within|despite|without|if|when|where|while|because|one on one|in-person|soon|shortly|later|online|over|via|by|behind|face|next|this|last|late|early|earlier|from|near|outside|inside|during|twice|monthly|weekly|every|annually|an? (?:week|fortnight|day|month) (?:from|on|later|before|after|ahead|today|tomorrow)|(?:on )?the (?:day|night|week|morning) (?:after|before)|the (?:following|next|same) (?:day|week|month|morning|evening|afternoon|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:two|three|four|several) (?:times|days|weeks|months|years|hours|more times)|separately|briefly|privately|virtually|remotely|here|there|today|tomorrow|tonight|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|before|after|as|about|and|amid|since|formally|secretly|informally|regularly|first|under|around|across|together|instead|anyway|afterwards?|thereafter|overnight|alone|one-on-one|until|ahead|not|between|directly|recently|january|february|march|april|may|june|july|august|september|october|november|december)\b)/;

/** "The council|, which elects its officers,| will meet": who is told of in passing does not meet. */
const aside = /, (?:which|whose|who|that)\b[^,;]*,(?= )/g;

const withWhom = new RegExp(`^${manner} with `);

/**
 * Who a verb's subject must be for it to tell of a meeting: `plural` where those who met are all in the subject ("the
 * envoys met"), `needs-object` where the other side follows ("met |the envoys|"); null where it tells of none ("met the
 * target", "the crowd gathered").
 */
export function subjectKind(
  scene: Scene,
  rule: VerbRule,
  left: Span,
  verb: Span,
  after: string,
): SubjectKind {
  const clause = scene.lower.slice(left.start, left.end);
  const subject = clause.slice(frontedLength(clause)).replace(aside, '');
  const word = scene.lower.slice(verb.start, verb.end);
  const use: VerbUse = { scene, verb, word, after, left, clause, subject };
  if (rule.whom && isBehindGuest(use)) return 'plural';
  const partner = partnerAt(use, rule);
  if (partner !== null) return kindByPartner(use, rule, partner);
  const bySubject = rule.bySubject?.(use);
  if (bySubject !== undefined) return bySubject;
  return rule.alone && intransitive.test(after) ? kindAlone(use) : (rule.byObject ?? anybody)(use);
}

/** "the envoy, |whom the foreign minister| received |on Wednesday|": the other side stands before the clause. */
function isBehindGuest({ scene, clause, after }: VerbUse): boolean {
  return /\bwhom (?:[^;]{2,80} )?$/.test(clause) && intransitive.test(after) && isDated(scene);
}

/** Where the other side's name begins: "met again with |X|", "spoke by phone to |X|"; null where none follows at once. */
function partnerAt({ scene, verb, word }: VerbUse, { partner }: VerbRule): number | null {
  if (partner === 'none') return null;
  if (word.endsWith(' with')) return verb.end + 1;
  const words = scene.lower.slice(verb.end, verb.end + 80);
  const length = withWhom.exec(words)?.[0].length ?? (partner === 'with-or-to' ? spokenToAt(words) : null);
  return length === null ? null : verb.end + length;
}

/** "met again with |the envoys|", not "with |reporters|"; "spoke to |a crowd|" is a speech but by phone. */
function kindByPartner({ scene, word, after }: VerbUse, rule: VerbRule, at: number): SubjectKind {
  const object = scene.lower.slice(at);
  const span = objectSpan(scene, at);
  if (rule.partner === 'with-or-to' && isAudience(object) && !isByPhone(after)) return null;
  if (/^had\b/.test(word) && !sitsAtTable(scene, span)) return null;
  return !isOtherObject(` ${object}`) && !isMedia(object) && people(scene, span) ? 'needs-object' : null;
}

/** "had lunch with |the premier|", "with |the developer|", not "had an hour with |her book|". */
function sitsAtTable(scene: Scene, span: Span): boolean {
  const words = scene.lower.slice(span.start, span.end);
  return (
    endsInPeople(scene, span) ||
    isBodyOrOffice(words) ||
    oneDoer.test(words) ||
    /^\p{Lu}/u.test(scene.text.slice(span.start))
  );
}

/** "spoke |by phone| with a group of pensioners". */
function isByPhone(after: string): boolean {
  return /^ by (?:tele)?phone\b|^ (?:over|on) the (?:tele)?phone\b|^ by video/.test(after);
}

/** "|The ministers| met in Lima", "met in Lima |with the premier|". */
function kindAlone(use: VerbUse): SubjectKind {
  const { scene, left, subject, after } = use;
  if (laterWith(use)) return 'needs-object';
  if (!isPlural(scene, left) && !isPromise(subject, after)) return null;
  return isCrowd(use) && !isSameAgain(subject, after) ? null : 'plural';
}

/** "|The officers| will meet |again|": those told of before. */
function isSameAgain(subject: string, after: string): boolean {
  return /^ again\b/.test(after) && /(?:^|\W)(?:the|both|these) \w+ /.test(subject) && !isThrong(subject);
}

/** "talks ended with |a promise to| meet |again|": whoever talked. */
function isPromise(subject: string, after: string): boolean {
  return (
    /^ again\b/.test(after) &&
    /\b(?:with an? (?:promise|agreement|pledge|vow|plan|commitment) to|(?:and|but) agreed to) $/.test(subject)
  );
}
