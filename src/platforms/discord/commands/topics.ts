import type { Topic } from '../../../core/model/topic.ts';
import type { SourceRecord } from '../../../core/ports.ts';
import { escaped } from '../../../render/discord/escape.ts';
import { clipped } from '../../chat/clipped.ts';
import { topicFacts } from '../../chat/topic-facts.ts';
import { topicTitle } from '../../chat/topic-names.ts';
import { heldBack } from '../held-back.ts';
import { notice } from '../notice.ts';
import type { CommandModule, Service } from './command.ts';

/** Topics that one answer tells of at most, and characters of its text: Discord takes 4,000. */
const mostTopics = 25;
const mostCharacters = 3_800;

/** `/topics` */
export const topics: CommandModule = {
  definition: {
    name: 'topics',
    name_localizations: { uk: 'теми' },
    description: 'The topics that there are briefings on, and when their sources were last read',
    description_localizations: { uk: 'Теми, на які є брифінги, і коли востаннє прочитано їхні джерела' },
  },
  plan: (command, service) =>
    heldBack(command, service.others) ?? {
      to: 'asker',
      make: async () => ({ message: await topicList(service) }),
    },
};

async function topicList({ desk }: Service) {
  const all = desk.topics();
  if (all.length === 0)
    return notice('calm', '**There are no topics yet.** Whoever runs this bot adds them.');
  const entries = await Promise.all(
    all.slice(0, mostTopics).map(async (topic) => entryOf(topic, await desk.records(topic))),
  );
  return notice('calm', fitting(entries, all.length));
}

/** As many entries as fit; the others are counted. */
function fitting(entries: readonly string[], total: number): string {
  const shown = ['## Topics'];
  for (const entry of entries) {
    const length = shown.join('\n').length + entry.length + 1;
    if (length > mostCharacters) break;
    shown.push(entry);
  }
  const more = total - (shown.length - 1);
  if (more > 0) shown.push(`… and ${more} more: \`/briefing\` finds them as you type.`);
  return shown.join('\n');
}

/** `**Harbour talks** · harbour, hb` over `2 sources · 14 articles · read 5 minutes ago` */
function entryOf(topic: Topic, records: readonly SourceRecord[]): string {
  const { id, aliases } = topic;
  const names = clipped([id, ...aliases].join(', '), 120);
  const { sources, articles, readAt, problems } = topicFacts(topic, records);
  const read = readAt === null ? 'not read yet' : `read <t:${readAt}:R>`;
  const facts = [sources, articles, read, ...(problems === null ? [] : [problems])];
  return `**${escaped(topicTitle(topic, 120))}** · ${escaped(names)}\n-# ${facts.join(' · ')}`;
}
