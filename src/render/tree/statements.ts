import type { Briefing, Statement } from '../../core/model/briefing.ts';
import type { Person } from '../../core/model/finding.ts';
import { cueOf } from './cue.ts';
import { capitalised, citation, joined, label, person, text } from './inline.ts';
import type { Marks } from './marks.ts';
import type { GroupNode, InlineNode, ItemNode, PersonNode } from './nodes.ts';
import { firstInstant, firstTold, newestFirst } from './order.ts';
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
  const voices: { speaker: Person | null; readonly said: Statement[] }[] = [];
  for (const statement of newestFirst(statements, saidAt({ sources }))) {
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

/** When a remark was made, or else first told. */
export function saidAt(briefing: Pick<Briefing, 'sources'>): (statement: Statement) => number | null {
  const toldAt = firstTold(briefing);
  return ({ date, cites }) => firstInstant(date) ?? toldAt(cites);
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
  const goesOn = statement.speaker !== null && cueOf(statement) !== null;
  const source = statement.reportedBy ? [text(' — '), ...onTheWordOf(statement.reportedBy)] : [];
  return [speaker, text(goesOn ? ' ' : ': '), ...words(statement), ...source, ...citation(statement.cites)];
}

function words(statement: Statement): readonly InlineNode[] {
  const { kind, text: said, cites } = statement;
  const content = kind === 'direct' ? quoted(said, cites) : unquoted(said);
  const cue = cueOf(statement);
  if (statement.denied) return [label(`${cue} `, 'alert'), ...content];
  return cue === null ? content : [text(`${cue} `), ...content];
}

/** When it was said, to whom, and on whose word. */
function circumstances(statement: Statement, zone: string): readonly InlineNode[] {
  const { date, toldTo, reportedBy, cue, kind } = statement;
  const toldAlready = kind !== 'direct' && /^(?:told|tells|telling)$/i.test(cue ?? '');
  const whom = plainText(toldTo ?? '');
  const parts: readonly (readonly InlineNode[])[] = [
    ...(whom === '' || toldAlready ? [] : [[text(`to ${whom}`)]]),
    ...(date ? [[timeOfWhen(date, zone)]] : []),
    ...(reportedBy ? [onTheWordOf(reportedBy)] : []),
  ];
  return parts.length === 0 ? [] : [text(' — '), ...joined(parts, ', ')];
}

/** "per Ana Ruiz": who tells that somebody else said so. */
function onTheWordOf(who: Person): readonly InlineNode[] {
  return [text('per '), { ...person(who), role: null }];
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
