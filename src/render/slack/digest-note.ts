import type { DigestNote } from '../chat/digest-note.ts';
import { type Links, linksOfSources } from '../chat/links.ts';
import { type NoteLine, noteSheet } from '../chat/note-sheet.ts';
import { shownEntries } from '../chat/shown-entries.ts';
import type { InlineNode, MeetingNode } from '../tree/nodes.ts';
import { line } from './block-handlers.ts';
import { drawn, plain, small } from './draw.ts';
import { inline } from './inline-handlers.ts';
import { limits } from './limits.ts';
import { type Line, measure, shownWords, type Told, words } from './line.ts';
import { mentionOf } from './mention.ts';
import { escaped } from './mrkdwn.ts';
import type { Block, Piece, SlackMessage } from './payload.ts';
import { sent } from './slack-answer.ts';
import { writer } from './writer.ts';

/** Characters of a note's entries, addresses counted: it is read at a glance. */
const mostOfEntries = 6_000;
/** Characters of one line, or of one meeting with all who take part. */
const mostOfLine = 2_500;
const mostLinks = 12;

/** A short message beside the digests, as Slack shows it. `mention`: the user group that it mentions; null: nobody. */
export function slackNote(note: DigestNote, mention: string | null): SlackMessage {
  const { head, entries, noun } = noteSheet(note);
  const links = linksOfSources('sources' in note ? note.sources : [], mostLinks);
  const written = (lines: readonly NoteLine[]): Told => lines.flatMap((told) => noteLine(told, links));
  const shown = shownEntries(entries.map(written), mostOfEntries, noun, lengthOfEntry);
  const rest: Told = shown.rest === null ? [] : [{ kind: 'small', pieces: words(shown.rest) }];
  const groups: readonly Told[] = [written(head), ...shown.entries, rest];
  return sent({
    text: summaryOf(groups.flat()),
    blocks: [...mentionOf(mention), ...blocksOf(groups)],
  });
}

/** An entry may take several blocks, of which a message has few. */
function lengthOfEntry(told: Told): number {
  return Math.max(400, measure.lengthOf(told));
}

/** Headings and small print stand in blocks of their own, the lines between them in one. */
function blocksOf(groups: readonly Told[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: Told[] = [];
  const close = (): void => {
    blocks.push(...richTextOf(open));
    open = [];
  };
  for (const group of groups) {
    let lines: Told = [];
    for (const told of group) {
      if (told.kind !== 'heading' && told.kind !== 'small') {
        lines = [...lines, told];
        continue;
      }
      open.push(lines);
      lines = [];
      close();
      const print = shownWords(told.pieces);
      blocks.push(told.kind === 'heading' ? { type: 'header', text: plain(print) } : small(print));
    }
    open.push(lines);
  }
  close();
  return blocks;
}

/** Groups of lines, a blank line between them. */
function richTextOf(groups: readonly Told[]): readonly Block[] {
  const entries = groups
    .filter((lines) => lines.length > 0)
    .map((text) => ({ heading: null, entries: [{ text, merit: 0, isQuoted: false }] }));
  const part = { name: null, head: [], groups: entries, gap: '\n\n' } as const;
  return drawn({ part, isShown: () => true, rest: null });
}

function noteLine(told: NoteLine, links: Links): Told {
  switch (told.kind) {
    case 'heading':
      return [{ kind: 'heading', pieces: words(told.words) }];
    case 'line':
      return [noLonger(line(told.children, { links, timeStyle: 'long' }))];
    case 'small':
      return [smallLine(told.children, links)];
    case 'meeting':
      return meetingLines(told.node, links);
    case 'channel':
      return [
        { kind: 'line', pieces: [...words(told.before), ...channelName(told.id), ...words(told.behind)] },
      ];
  }
}

/** Small print is plain text: what has instants or links in it is a line as others are. */
function smallLine(children: readonly InlineNode[], links: Links): Line {
  const pieces = inline(children, { links, timeStyle: 'short', names: 'plain' });
  const isPlain = pieces.every(({ type }) => type === 'text');
  return noLonger({ kind: isPlain ? 'small' : 'line', pieces: pieces.length === 0 ? words('—') : pieces });
}

/** What a source says stands whole or not at all. */
function noLonger(told: Line): Line {
  if (measure.lengthOf([told]) <= mostOfLine) return told;
  return { ...told, pieces: words('Too long for a note: the digest has it.', { italic: true }) };
}

function meetingLines(node: MeetingNode, links: Links): Told {
  const setting = { links, chips: new Set<never>(), room: mostOfLine };
  return writer.block(node, 'upcoming', setting).entries.flatMap(({ text }) => text);
}

/** What is no id names no channel. */
function channelName(id: string): readonly Piece[] {
  return /^[A-Z\d]{1,20}$/.test(id) ? [{ type: 'channel', channel_id: id }] : words('its channel');
}

/** What notifications show: as much as there is room for. */
function summaryOf(lines: Told): string {
  const heard = lines.map(({ pieces }) => escaped(shownWords(pieces)).trim()).filter((text) => text !== '');
  return shownEntries(heard, limits.summary - 100, ['line', 'lines'], ({ length }) => length).entries.join(
    '\n',
  );
}
