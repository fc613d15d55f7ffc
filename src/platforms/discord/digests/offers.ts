import type { DigestDesk, SubscriptionFacts } from '../../../core/digests/desk.ts';
import type { Topic } from '../../../core/model/topic.ts';
import { searchTopics } from '../../../core/topics/search-topics.ts';
import { clipped } from '../../chat/clipped.ts';
import { offeredSections } from '../../chat/digest-sections.ts';
import { topicLabel, topicNamed, topicValue } from '../../chat/topic-names.ts';
import type { Service } from '../commands/command.ts';
import type { Autocomplete } from '../interaction.ts';
import type { Choice } from '../interaction-client.ts';
import { mayManageChannel } from '../may-manage.ts';

/** https://docs.discord.com/developers/interactions/application-commands#autocomplete */
const mostChoices = 25;
const longest = 100;

/** What is offered while an option of `/digest` is typed into. */
export async function offers(typing: Autocomplete, service: Service): Promise<readonly Choice[]> {
  const { digests, desk } = service;
  switch (typing.option) {
    case 'topic':
      return searchTopics(desk.topics(), typing.typed, mostChoices).map((topic) => ({
        name: topicLabel(topic, longest),
        value: topicValue(topic),
      }));
    case 'sections':
      return offeredSections(typing.typed)
        .slice(0, mostChoices)
        .map(({ value, en, uk }) => ({ name: en, name_localizations: { uk }, value }));
    case 'timezone':
      return digests ? zones(typing, digests, desk.topics()) : [];
    case 'id':
      return digests ? subscriptions(typing, digests) : [];
    default:
      return [];
  }
}

/** While nothing is typed the topic's own zone comes first. */
function zones(
  { typed, options }: Autocomplete,
  digests: DigestDesk,
  topics: readonly Topic[],
): readonly Choice[] {
  const own = typed.trim() === '' ? topicNamed(topics, String(options.get('topic') ?? '')) : null;
  const found = [...(own ? [own.timezone] : []), ...digests.zones(typed, mostChoices)];
  return [...new Set(found)]
    .filter((zone) => zone !== '' && zone.length <= longest)
    .slice(0, mostChoices)
    .map((zone) => ({ name: zone, value: zone }));
}

async function subscriptions(
  { subcommand, typed, userId, guildId, channelId, permissions }: Autocomplete,
  digests: DigestDesk,
): Promise<readonly Choice[]> {
  if (guildId === null || !mayManageChannel(permissions)) return [];
  const place = { platform: 'discord', guildId, channelId } as const;
  const all = await digests.list({ user: `discord:${userId}`, place });
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return all
    .filter((facts) => isFor(subcommand, facts))
    .map((facts) => ({ name: labelOf(facts), value: facts.subscription.id }))
    .filter(({ name, value }) => {
      const text = `${name} ${value}`.toLowerCase();
      return value.length <= longest && words.every((word) => text.includes(word));
    })
    .slice(0, mostChoices);
}

/** What a subcommand can be done with. */
function isFor(subcommand: string | null, { subscription: { state, origin } }: SubscriptionFacts): boolean {
  if (subcommand === 'pause') return state === 'active';
  if (subcommand === 'resume') return state !== 'active';
  return (subcommand !== 'edit' && subcommand !== 'remove') || origin === 'command';
}

/** `Harbour talks · 09:00 · weekdays · Europe/Kyiv · active`: the title gives way. */
function labelOf({ topicTitle, subscription }: SubscriptionFacts): string {
  const { topic, schedule, state } = subscription;
  const rest = clipped([schedule.at, schedule.days, schedule.timezone, state].join(' · '), 70);
  const title = clipped(topicTitle, longest - rest.length - 3) || clipped(topic, 20);
  return `${title} · ${rest}`;
}
