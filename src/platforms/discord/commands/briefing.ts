import type { Topic } from '../../../core/model/topic.ts';
import { type BriefingView, briefingViews } from '../../../core/model/view.ts';
import { nearestTopics, searchTopics } from '../../../core/topics/search-topics.ts';
import { escaped } from '../../../render/discord/escape.ts';
import { clipped } from '../../chat/clipped.ts';
import { instantNamed } from '../../chat/instant-named.ts';
import { topicLabel, topicNamed, topicValue } from '../../chat/topic-names.ts';
import { viewNames } from '../../chat/view-names.ts';
import { heldBack } from '../held-back.ts';
import type { Command } from '../interaction.ts';
import { notice } from '../notice.ts';
import { type Plan, told } from '../plan.ts';
import { topicButton } from '../topic-button.ts';
import { workspaceOf } from '../workspace.ts';
import type { CommandModule, Service } from './command.ts';

/** `/briefing topic [view] [as_of] [private]` */
export const briefing: CommandModule = {
  definition: {
    name: 'briefing',
    name_localizations: { uk: 'брифінг' },
    description: 'What was said in the talks and by whom, which meetings come next, what changed',
    description_localizations: { uk: 'Хто що сказав на переговорах, які зустрічі попереду, що змінилося' },
    options: [
      {
        type: 3,
        name: 'topic',
        name_localizations: { uk: 'тема' },
        description: 'What the briefing is about',
        description_localizations: { uk: 'Про що має бути брифінг' },
        required: true,
        autocomplete: true,
        max_length: 100,
      },
      {
        type: 3,
        name: 'view',
        name_localizations: { uk: 'розділ' },
        description: 'One part of the briefing; everything at a glance where left out',
        description_localizations: { uk: 'Один розділ брифінгу; якщо не вказати, усе стисло' },
        choices: briefingViews.map((view) => ({
          name: viewNames[view].en,
          name_localizations: { uk: viewNames[view].uk },
          value: view,
        })),
      },
      {
        type: 3,
        name: 'as_of',
        name_localizations: { uk: 'станом_на' },
        description: 'As it stood then: 2022-01-10, 2022-01-10 21:00 or 2022-01-10T21:00:00Z',
        description_localizations: {
          uk: 'На який момент: 2022-01-10, 2022-01-10 21:00 або 2022-01-10T21:00:00Z',
        },
        max_length: 40,
      },
      {
        type: 5,
        name: 'private',
        name_localizations: { uk: 'приватно' },
        description: 'Show the answer to you alone',
        description_localizations: { uk: 'Показати відповідь лише вам' },
      },
    ],
  },
  plan: (command, service) => {
    const topics = service.desk.topics();
    const topic = topicNamed(topics, textOption(command, 'topic'));
    return topic ? briefingPlan(command, service, topic) : told(unknownTopic(topics, command));
  },
  choices: ({ option, typed }, { desk }) =>
    option === 'topic'
      ? searchTopics(desk.topics(), typed, 25).map((topic) => ({
          name: topicLabel(topic, 100),
          value: topicValue(topic),
        }))
      : [],
};

function briefingPlan(command: Command, service: Service, topic: Topic): Plan {
  const named = textOption(command, 'as_of');
  const asOf = named === '' ? null : instantNamed(named, topic);
  if (named !== '' && asOf === null) return told(badInstant(named, topic));
  const view = viewOption(command);
  const asked = { view, page: 1, asOf, since: null, workspace: workspaceOf(command) };
  return (
    heldBack(command, service.briefings) ?? {
      to: command.options.get('private') === true ? 'asker' : 'everybody',
      make: async () => ({ message: await service.desk.message(topic, asked) }),
    }
  );
}

function viewOption(command: Command): BriefingView {
  const wanted = textOption(command, 'view');
  return briefingViews.find((one) => one === wanted) ?? 'full';
}

function textOption({ options }: Command, name: string): string {
  const value = options.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

function badInstant(named: string, { timezone }: Topic) {
  const zone = escaped(timezone);
  return notice(
    'warm',
    [
      `**“${escaped(clipped(named, 60))}” is no time that I can read.** Write \`as_of\` as`,
      `- a day: \`2022-01-10\` (up to its end in ${zone})`,
      `- a time: \`2022-01-10 21:00\` (in ${zone})`,
      '- an instant: `2022-01-10T21:00:00Z` or `2022-01-10T21:00+02:00`',
    ].join('\n'),
  );
}

/** Offers topics that may have been meant, with what else was asked for. */
function unknownTopic(topics: readonly Topic[], command: Command) {
  const named = textOption(command, 'topic');
  const view = viewOption(command);
  const near = nearestTopics(topics, named, 5);
  const mend =
    near.length > 0
      ? 'Did you mean one of these? `/topics` lists all.'
      : 'There are no topics yet: whoever runs this bot adds them.';
  return notice(
    'warm',
    `**There is no topic “${escaped(clipped(named, 100))}”.** ${mend}`,
    near.map((topic) =>
      topicButton(topic, { view, asOf: instantNamed(textOption(command, 'as_of'), topic) }),
    ),
  );
}
