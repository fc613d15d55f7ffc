import type { Topic } from '../../../core/model/topic.ts';
import { nearestTopics } from '../../../core/topics/search-topics.ts';
import { escaped } from '../../../render/discord/escape.ts';
import { clipped } from '../../chat/clipped.ts';
import { topicLabel, topicNamed } from '../../chat/topic-names.ts';
import type { Service } from '../commands/command.ts';
import { heldBack } from '../held-back.ts';
import type { Command } from '../interaction.ts';
import { notice } from '../notice.ts';
import { type MessagePlan, type Plan, type Reply, told } from '../plan.ts';
import type { Managing } from './as-manager.ts';
import { changing, orFault } from './made.ts';
import { listed, onItsWay, paused, previewed, removed, setUp } from './subscription-answers.ts';
import { textOption, wantedOf } from './wish.ts';

/** How a subcommand of `/digest` is answered to somebody who may manage the channel. */
type Subcommand = (command: Command, service: Service, managing: Managing) => Plan;

export const subcommands: ReadonlyMap<string, Subcommand> = new Map<string, Subcommand>([
  ['add', add],
  ['list', list],
  ['edit', edit],
  [
    'pause',
    (command, _service, managing) =>
      change(command, managing, async ({ digests, asker }, id) => paused(await digests.pause(id, asker))),
  ],
  [
    'resume',
    (command, _service, managing) =>
      change(command, managing, async ({ digests, asker }, id) =>
        setUp(await digests.resume(id, asker), 'resumed'),
      ),
  ],
  [
    'remove',
    (command, _service, managing) =>
      change(command, managing, async ({ digests, asker }, id) => removed(await digests.remove(id, asker))),
  ],
  ['preview', preview],
  [
    'now',
    (command, service, managing) =>
      heldBack(command, service.briefings) ??
      change(command, managing, async ({ digests, asker }, id) => onItsWay(await digests.now(id, asker))),
  ],
]);

function add(command: Command, service: Service, managing: Managing): Plan {
  const topics = service.desk.topics();
  const topic = topicNamed(topics, textOption(command, 'topic'));
  if (!topic) return told(unknownTopic(topics, textOption(command, 'topic')));
  const { digests, asker, permissions } = managing;
  return changing(command, managing, 'asker', async () => {
    const wish = { topic: topic.id, destination: asker.place, at: '', ...wantedOf(command, permissions) };
    return setUp(await digests.add(wish, asker), 'added');
  });
}

function edit(command: Command, _service: Service, managing: Managing): Plan {
  const changes = [...command.options.keys()].filter((name) => name !== 'id');
  if (changes.length === 0) return told(notice('warm', nothingToChange));
  return change(command, managing, async ({ digests, asker, permissions }, id) =>
    setUp(await digests.edit(id, wantedOf(command, permissions), asker), 'edited'),
  );
}

const nothingToChange =
  '**Nothing was named that should change.** Fill in what is to be otherwise, such as `time` or `days`; the rest stays as it is.';

function change(
  command: Command,
  managing: Managing,
  make: (managing: Managing, id: string) => Promise<Reply>,
): MessagePlan {
  return changing(command, managing, 'asker', () => make(managing, textOption(command, 'id')));
}

function list(command: Command, service: Service, { digests, asker }: Managing): Plan {
  return (
    heldBack(command, service.others) ?? {
      to: 'asker',
      make: () => orFault(async () => listed(await digests.list(asker))),
    }
  );
}

function preview(command: Command, service: Service, { digests, asker }: Managing): Plan {
  const id = textOption(command, 'id');
  return (
    heldBack(command, service.briefings) ?? {
      to: 'asker',
      make: () => orFault(async () => previewed(await digests.preview(id, asker))),
    }
  );
}

function unknownTopic(topics: readonly Topic[], named: string) {
  const near = nearestTopics(topics, named, 3).map((topic) => escaped(topicLabel(topic, 80)));
  const mend =
    near.length > 0
      ? `Did you mean ${near.join(' or ')}? \`/topics\` lists all.`
      : 'There are no topics yet: whoever runs this bot adds them.';
  return notice('warm', `**There is no topic “${escaped(clipped(named, 100))}”.** ${mend}`);
}
