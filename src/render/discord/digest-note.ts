import type { DigestNote } from '../chat/digest-note.ts';
import { type Links, linksOfSources } from '../chat/links.ts';
import { type NoteLine, noteSheet } from '../chat/note-sheet.ts';
import { shownEntries } from '../chat/shown-entries.ts';
import type { MeetingNode } from '../tree/nodes.ts';
import { accentColor } from './accent-color.ts';
import { escaped } from './escape.ts';
import { line } from './meeting-lines.ts';
import { mentionOf } from './mention.ts';
import { smallPrint } from './part.ts';
import { type DiscordMessage, isComponentsV2 } from './payload.ts';
import { containerOf } from './render-discord.ts';
import { writer } from './writer.ts';

/** Characters of a note's entries: it is read at a glance. */
const mostOfEntries = 2_400;
/** Characters of one line, or of one meeting with all who take part. */
const mostOfLine = 1_000;
const mostLinks = 3;

/** A short message beside the digests, as Discord shows it. `mention`: the role that it mentions; null: nobody. */
export function discordNote(note: DigestNote, mention: string | null): DiscordMessage {
  const { head, entries, noun } = noteSheet(note);
  const links = linksOfSources('sources' in note ? note.sources : [], mostLinks);
  const written = (lines: readonly NoteLine[]): string =>
    lines.map((told) => noteLine(told, links)).join('\n');
  const shown = shownEntries(entries.map(written), mostOfEntries, noun, ({ length }) => length);
  const rest = shown.rest === null ? '' : smallPrint(shown.rest);
  const texts = [written(head), shown.entries.join('\n\n'), rest];
  const content = texts.filter((text) => text !== '').join('\n');
  const called = mentionOf(mention);
  return {
    flags: isComponentsV2,
    components: [
      ...called.components,
      // A single line needs no stripe.
      note.kind === 'quiet'
        ? { type: 10, content }
        : containerOf([content], accentColor(null, note.topic.id)),
    ],
    allowed_mentions: called.allowed,
  };
}

function noteLine(told: NoteLine, links: Links): string {
  switch (told.kind) {
    case 'heading':
      return `### ${escaped(told.words)}`;
    case 'line':
      return noLonger(line(told.children, { links, timeStyle: 'F' }));
    case 'small':
      return smallPrint(noLonger(line(told.children, { links, timeStyle: 'f', names: 'plain' })));
    case 'meeting':
      return meetingText(told.node, links);
    case 'channel':
      return `${escaped(told.before)}${channelName(told.id)}${escaped(told.behind)}`;
  }
}

/** What a source says stands whole or not at all. */
function noLonger(text: string): string {
  return text.length <= mostOfLine ? text : '*Too long for a note: the digest has it.*';
}

/** How long it is till a meeting is not told of one that will not be held. */
function meetingText(node: MeetingNode, links: Links): string {
  const isOff = node.status === 'cancelled' || node.status === 'postponed';
  const setting = { links, chips: new Set<never>(), room: mostOfLine };
  const { entries } = writer.block(node, isOff ? 'called-off' : 'upcoming', setting);
  return entries.map(({ text }) => text).join('\n');
}

/** What is no id names no channel. */
function channelName(id: string): string {
  return /^\d{1,20}$/.test(id) ? `<#${id}>` : 'its channel';
}
