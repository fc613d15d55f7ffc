import type { Span } from '../../model/span.ts';

/** A speaker's name at the head of a paragraph of a transcript; the span covers the name alone. */
export interface SpeakerLabel extends Span {
  /** Where the speech begins: after the colon, blanks and an opening quotation mark. */
  readonly contentStart: number;
  /** `question`: the press asks ("Q:", "REPORTER:"); `answer`: "A:" without a name; else a name. */
  readonly role: 'name' | 'question' | 'answer';
}

const name =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:[ \t]+(?:\p{Lu}[\p{L}\p{M}.'’-]*|of|the|de|van|von|al|bin|for)){0,6}(?: ?\d{1,2}(?=[ \t]*:))?/u;
const afterName = /^\]?(?:[ \t]*\([^()]{2,60}\)){0,3}(?:[ \t]*:[ \t]*["“]?|(?=[“"]\p{Lu}))["“]?/u;
/** "ANA RIVERA, CHIEF ENVOY: …": capitals throughout may say behind a comma who they are. */
const described = /^,[ \t][^:.?!"“\d]{2,70}(?=:)/u;
const questioner =
  /^(?:(?:Q|QUESTION|Question|REPORTER|Reporter|JOURNALIST|Journalist|INTERVIEWER|Interviewer|MODERATOR|Moderator|PRESENTER|Presenter|HOST|Host|ANCHOR|PRESS)(?: ?\d{1,2})?|UNIDENTIFIED \p{Lu}+|AUDIENCE(?: MEMBER)?)$/u;
/** What is printed before a label: "Q14 Chair: …", ">> ANA RIVERA: …", "[Ana Rivera]: …". */
const printed = /^(?:Q\d{1,4}\.?[ \t]+(?=\p{Lu})|>>+[ \t]*|\[(?=\p{Lu}[^[\]:\n]{2,50}\][ \t]*:))/u;
/** "Q    And the families?": a question without a colon. */
const bareQuestion = /^Q[ \t]+(?=["“(]?\p{Lu})/u;
/** "Ana Rivera (PPE). – Madam President, …", "Ana Rivera, on behalf of the group. – …": as assemblies print who has the floor. */
const dashed =
  /^((?:\p{Lu}[\p{L}\p{M}'’-]*\.?[ \t]+){1,4}\p{Lu}[\p{L}\p{M}'’-]+)(?:[ \t]*\([^()]{1,60}\))?(?:,[ \t][^.:?!]{3,80})?\.[ \t]*[–—][ \t]+(?=\S)/u;
/** "Mr. RIVERA. I rise …", "The PRESIDING OFFICER. …": a name in capitals that a full stop ends. */
const stopped =
  /^((?:Mr|Ms|Mrs|Miss|Dr|Sen|Rep|Senator|The)\.?[ \t]+\p{Lu}[\p{Lu}'’-]+(?:[ \t]\p{Lu}[\p{Lu}'’-]+)?(?:[ \t]of[ \t]\p{Lu}[\p{L} ]{2,24})?)\.[ \t]+(?=["“(]?\p{Lu})/u;
/** "The Secretary of State for Health (Ana Rivera): …": an office, and behind it whose. */
const office = /^The[ \t]/;
const holder = /^[ \t]*\((\p{Lu}[\p{L}\p{M}.'’-]*(?:[ \t]+\p{Lu}[\p{L}\p{M}.'’-]*){1,4})\)/u;
const answerer = /^(?:A|ANSWER|Answer)$/;
/** Headings and notes that stand before a colon, and speak for nobody. */
const heading =
  /^(?:Said|Says|Asked|Added|Wrote|Note|Notes|Editor.s (?:Note|note)|Correction|Corrections|CORRECTION|Update|Updated|UPDATE|Clarification|CLARIFICATION|Withdrawn|WITHDRAWN|Retracted|RETRACTED|Retraction|RETRACTION|Apology|APOLOGY|About|Read|READ|Read [Mm]ore|Related|RELATED|Watch|WATCH|Photo|Photos|PHOTO|Image|Video|VIDEO|Listen|Live|LIVE|See|See [Aa]lso|More|MORE|Also|Breaking|BREAKING|Source|Sources|Credit|Share|Follow|Tags|Topics?|By|Opinion|OPINION|Analysis|ANALYSIS|Explainer|Explained|EXPLAINER|Exclusive|EXCLUSIVE|Key|Tip|Warning|Question|Answer|FILE|NEW|New|First|Second|Third|Bottom [Ll]ine|The [Ll]atest|Example|Here|Next|One|Two|But|And|So|Or|Yes|No|Still|Then|Remember|Results?|Where|When|What|Who|Why|How|Look|LOOK|Boom|BOOM|Wow|WOW|Revealed|REVEALED|Exposed|EXPOSED|Shock|SHOCK|Byline|BYLINE|Contributing|Contributors?|Present|PRESENT|Members|MEMBERS|Witness(?:es)?|WITNESS(?:ES)?|Attendees|Participants|Apologies|Interview|INTERVIEW|Interviewed|Words|Text|Photographs?|Photography|Illustrations?|Polls?|POLLS?|Reports?|REPORTS?|Review|Recap|Quiz|Editorial|Letters?|The (?:answer|question|reason|result|point|message|idea|goal|problem))\b/u;

/**
 * Finds a speaker's label at the head of a paragraph: "Ana Rivera: …", "Ana Rivera“We …" (the colon lost), "MR LEE: …",
 * "Q: …", "REPORTER: …",
 * "The Secretary of State (Ana Rivera): …", whose name is Ana Rivera. A headline's "Rivera: ‘We go on’" has the same shape; who reads the label decides what it is.
 */
export function findLabel(text: string, paragraph: Span): SpeakerLabel | null {
  const before = printed.exec(text.slice(paragraph.start, paragraph.start + 60))?.[0] ?? '';
  return readLabel(text, { start: paragraph.start + before.length, end: paragraph.end });
}

function readLabel(text: string, paragraph: Span): SpeakerLabel | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 160));
  const { start } = paragraph;
  const bare = bareQuestion.exec(head)?.[0];
  // "Q School begins on Monday" asks nothing.
  if (bare !== undefined && (bare.length > 2 || text.charAt(paragraph.end - 1) === '?'))
    return { start, end: start + 1, contentStart: start + bare.length, role: 'question' };
  const given = dashed.exec(head) ?? stopped.exec(head);
  if (given) return withoutColon(paragraph, given);
  const words = name.exec(head)?.[0];
  if (words === undefined) return null;
  const rest = head.slice(words.length);
  const description = words === words.toUpperCase() ? (described.exec(rest)?.[0] ?? '') : '';
  const after = afterName.exec(rest.slice(description.length))?.[0];
  const length = words.length + description.length + (after?.length ?? 0);
  if (after === undefined || length >= paragraph.end - start) return null;
  const role = roleOf(words);
  if (role === 'name' && !isName(words)) return null;
  const whose = office.test(words) ? holder.exec(rest) : null;
  const named = whose === null ? { start, end: start + words.length } : holderAt(start + words.length, whose);
  return { ...named, contentStart: start + length, role };
}

function withoutColon({ start, end }: Span, [written, words = '']: RegExpExecArray): SpeakerLabel | null {
  if (written.length >= end - start) return null;
  return { start, end: start + words.length, contentStart: start + written.length, role: 'name' };
}

function holderAt(from: number, [written, whose = '']: RegExpExecArray): Span {
  const start = from + written.indexOf('(') + 1;
  return { start, end: start + whose.length };
}

function roleOf(words: string): SpeakerLabel['role'] {
  if (questioner.test(words)) return 'question';
  return answerer.test(words) ? 'answer' : 'name';
}

function isName(words: string): boolean {
  return !heading.test(words) && /\p{L}{2}/u.test(words) && !/ (?:of|the|de|for)$/.test(words);
}
