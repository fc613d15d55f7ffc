import type { Briefing, Statement } from '../../core/model/briefing.ts';
import type { Person } from '../../core/model/finding.ts';
import { capitalised, citation, label, person, text } from './inline.ts';
import type { Marks } from './marks.ts';
import type { GroupNode, InlineNode, ItemNode, PersonNode } from './nodes.ts';
import { firstInstant, newestFirst } from './order.ts';
import { plainText } from './plain-text.ts';
import { timeOfWhen } from './time.ts';
import { quoted, unquoted } from './verbatim.ts';

/** What the remarks are told from. */
type Told = Pick<Briefing, 'statements' | 'sources' | 'topic'>;

/**
 * What was said, by speaker: who spoke last comes first, each with the newest remark first. A remark without a
 * date of its own counts by the first article that told it.
 */
export function remarksBySpeaker({ statements, sources, topic }: Told, marks: Marks): readonly GroupNode[] {
  const published = new Map(sources.map(({ n, publishedAt }) => [n, Date.parse(publishedAt ?? '')]));
  const saidAt = ({ date, cites }: Statement): number | null =>
    firstInstant(date) ?? earliest(cites.map(({ source }) => published.get(source) ?? Number.NaN));
  const voices: { speaker: Person | null; readonly said: Statement[] }[] = [];
  for (const statement of newestFirst(statements, saidAt)) {
    const { speaker } = statement;
    const voice = voices.find((other) => isSame(other.speaker, speaker));
    if (!voice) voices.push({ speaker, said: [statement] });
    else {
      voice.said.push(statement);
      voice.speaker = fuller(voice.speaker, speaker);
    }
  }
  const named = voices.filter(({ speaker }) => speaker !== null);
  const unnamed = voices.filter(({ speaker }) => speaker === null);
  return [...named, ...unnamed].map(({ speaker, said }) => ({
    type: 'group',
    heading: [speaker ? headOf(speaker) : label('Speaker not known', 'quiet')],
    children: said.map((statement) => remarkItem(statement, topic.timezone, marks)),
  }));
}

function earliest(instants: readonly number[]): number | null {
  const known = instants.filter((instant) => !Number.isNaN(instant));
  return known.length === 0 ? null : Math.min(...known);
}

/** A remark under its speaker's name. */
function remarkItem(statement: Statement, zone: string, marks: Marks): ItemNode {
  return {
    type: 'item',
    id: statement.id,
    mark: marks('statement', statement.id),
    children: remark(statement, zone),
  };
}

function remark(statement: Statement, zone: string): readonly InlineNode[] {
  return [...words(statement), ...circumstances(statement, zone), ...citation(statement.cites)];
}

/** A remark as it stands under a speaker's name; with its own speaker before it where that is another one. */
export function remarkInPlace(
  statement: Statement,
  under: Person | null,
  zone: string,
): readonly InlineNode[] {
  if (statement.speaker?.name === under?.name) return remark(statement, zone);
  const speaker: InlineNode = statement.speaker
    ? { ...person(statement.speaker), role: null }
    : label('a speaker not known', 'quiet');
  return [text('By '), speaker, text(': '), ...remark(statement, zone)];
}

/** A remark with its speaker before it: `Ana Ruiz: “We are ready.” [1]`. */
export function remarkWithSpeaker(statement: Statement): readonly InlineNode[] {
  return remarkWithRole(statement).map((node, at) =>
    at === 0 && node.type === 'person' ? { ...node, role: null } : node,
  );
}

/** The same for readers who have not met the speaker yet: `Ana Ruiz (envoy, Chile): “We are ready.” [1]`. */
export function remarkWithRole(statement: Statement): readonly InlineNode[] {
  const speaker: InlineNode = statement.speaker
    ? headOf(statement.speaker)
    : label('Speaker not known', 'quiet');
  const runsOn = statement.speaker !== null && (statement.denied === true || cueOf(statement) !== null);
  return [speaker, text(runsOn ? ' ' : ': '), ...words(statement), ...citation(statement.cites)];
}

function words(statement: Statement): readonly InlineNode[] {
  const { kind, text: said, cites, denied } = statement;
  const content = kind === 'direct' ? quoted(said, cites) : unquoted(said);
  if (denied) return [label(`${denialIn(statement)}: `, 'alert'), ...content];
  const cue = cueOf(statement);
  return cue === null ? content : [text(`${cue} `), ...content];
}

/** "rejected" where the source says so, else "denied". */
export function denialIn({ cue }: Statement): string {
  const verb = plainText(cue ?? '').toLowerCase();
  return /^(?:reject|dismiss|refut|disput|rebut|rul)(?:s|es|ed|ing)?(?: out)?$/.test(verb) ? verb : 'denied';
}

/** Verbs that add nothing to words in quotation marks. */
const plainCues = new Set(['said', 'says', 'say', 'saying', 'told', 'tells', 'added', 'adds', 'added that']);

/** Verbs that are followed by whom or what, not by a sentence: "accused Chile of", "condemned the attack". */
const takesObject =
  /^(?:accus|blam|condemn|critici[sz]|denounc|prais|thank|urg|ask|invit|call|describ|welcom|threaten|offer|propos|demand|pledg|back|support|oppos)(?:s|es|ed|ing)?(?: on| for| it| him| her| them)?$/;

/**
 * The words that bring in what was said: "said" before words that go on in its sentence, "said:" before words that
 * were a sentence of their own; null where there are none, or where they do not stand before the words ("according to").
 */
function cueOf({ cue, kind, text: said, denied, toldTo }: Statement): string | null {
  const told = plainText(cue ?? '');
  const verb = told.toLowerCase();
  if (verb === '' || denied || /^(?:according|in|as|per|by|from|for)\b/.test(verb)) return null;
  // As the source has it ("called on Tuesday for"), but for a capital that began its sentence.
  const shown = told.charAt(0).toLowerCase() + told.slice(1);
  // "warned of a response": the words are the preposition's object, whatever letter they begin with.
  if (kind !== 'direct' && /\b(?:to|of|by|from|in|for|as|on|against)$/.test(verb)) return shown;
  if (kind === 'direct') return plainCues.has(verb) ? null : `${shown}:`;
  if (/^(?:told|tells|telling)$/.test(verb))
    return toldTo === undefined ? 'said:' : `${shown} ${plainText(toldTo)}:`;
  return takesObject.test(verb) || /^\p{Ll}/u.test(plainText(said)) ? shown : `${shown}:`;
}

/** When it was said and to whom. */
function circumstances({ date, toldTo, cue, kind }: Statement, zone: string): readonly InlineNode[] {
  const toldAlready = kind !== 'direct' && /^(?:told|tells|telling)$/i.test(cue ?? '');
  const whom = plainText(toldTo ?? '');
  const to = whom === '' || toldAlready ? [] : [text(`to ${whom}`)];
  const on: readonly InlineNode[] = date ? [timeOfWhen(date, zone)] : [];
  if (to.length + on.length === 0) return [];
  return [text(' — '), ...to, ...(to.length > 0 && on.length > 0 ? [text(', ')] : []), ...on];
}

function headOf(speaker: Person): PersonNode {
  const node = person(speaker);
  return { ...node, name: capitalised(node.name) };
}

/** One person where the name is the same and the sides do not differ; the unnamed only where all is the same. */
function isSame(a: Person | null, b: Person | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.name !== b.name || a.anonymous !== b.anonymous) return false;
  if (a.affiliation === b.affiliation) return true;
  return !a.anonymous && (a.affiliation === undefined || b.affiliation === undefined);
}

function fuller(a: Person | null, b: Person | null): Person | null {
  return a && b ? { ...b, ...a } : a;
}
