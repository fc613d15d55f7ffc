import type { Desk } from '../../../core/desk.ts';
import type { Topic } from '../../../core/model/topic.ts';
import type { SourceRecord } from '../../../core/ports.ts';
import { grouped } from '../../../render/chat/words.ts';
import { lengthOf, type Told, words } from '../../../render/slack/line.ts';
import type { Piece, SlackAnswer, SlackMessage } from '../../../render/slack/payload.ts';
import { clipped } from '../../chat/clipped.ts';
import { topicFacts } from '../../chat/topic-facts.ts';
import { topicTitle } from '../../chat/topic-names.ts';
import { line, message, strong, typed } from './notice.ts';
import { topicButtons } from './topic-buttons.ts';
import { noTopics } from './troubles.ts';

/** Topics that one answer tells of at most, and characters of its text. */
const mostTopics = 25;
const mostCharacters = 3_800;

/** The topics with their names, and when their sources were last read. */
export async function topicList(desk: Desk<SlackAnswer>): Promise<SlackMessage> {
  const all = desk.topics();
  if (all.length === 0) return noTopics;
  const entries = await Promise.all(
    all.slice(0, mostTopics).map(async (topic) => entryOf(topic, await desk.records(topic))),
  );
  return message([fitting(entries, all.length)], topicButtons(all.slice(0, 5)));
}

/** As many entries as fit; the others are counted. */
function fitting(entries: readonly Told[], total: number): Told {
  const heading = { kind: 'heading', pieces: words('Topics') } as const;
  const shown: Told[] = [];
  let length = 0;
  for (const entry of entries) {
    length += entry.reduce((sum, { pieces }) => sum + lengthOf(pieces) + 1, 0);
    if (length > mostCharacters) break;
    shown.push(entry);
  }
  const more = total - shown.length;
  const rest = line(`… and ${grouped(more)} more: `, typed('/briefing'), ' alone lets you choose from all.');
  return [heading, ...shown.flat(), ...(more > 0 ? [rest] : [])];
}

/** `Harbour talks · harbour, hb` over `2 sources · 14 articles · read 5 minutes ago` */
function entryOf(topic: Topic, records: readonly SourceRecord[]): Told {
  const { id, aliases } = topic;
  const names = clipped([id, ...aliases].join(', '), 120);
  return [
    {
      kind: 'item',
      pieces: [...strong(topicTitle(topic, 120)), ...words(` · ${names}\n`), ...facts(topic, records)],
    },
  ];
}

/** `2 sources · 14 articles · read 5 minutes ago` */
export function facts(topic: Topic, records: readonly SourceRecord[]): readonly Piece[] {
  const { sources, articles, readAt, problems } = topicFacts(topic, records);
  return [
    ...words(`${sources} · ${articles} · `),
    ...(readAt === null ? words('not read yet') : read(readAt)),
    ...words(problems === null ? '' : ` · ${problems}`),
  ];
}

/** @param timestamp seconds since 1970 */
function read(timestamp: number): readonly Piece[] {
  const fallback = `${new Date(timestamp * 1_000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return [...words('read '), { type: 'date', timestamp, format: '{ago}', fallback }];
}
