import type { Topic } from '../../../core/model/topic.ts';
import type { SlackMessage } from '../../../render/slack/payload.ts';
import { instantNamed } from '../../chat/instant-named.ts';
import type { Command, Mention } from '../asked.ts';
import { type Plan, type SayPlan, told } from '../plan.ts';
import type { Service } from '../service.ts';
import { briefingPlan } from './briefing-plan.ts';
import { formPlan } from './form.ts';
import { heldBack } from './held-back.ts';
import { help } from './help.ts';
import { plainWords } from './plain-words.ts';
import { topicList } from './topic-list.ts';
import { badInstant, unclear, unknownTopic } from './troubles.ts';
import { type Wish, wanted } from './wanted.ts';
import { workspaceOf } from './workspace.ts';

/** How words are answered, be they typed behind `/briefing`, behind a mention or to the bot alone. */
export function wordsPlan(asked: Command | Mention, service: Service): Plan {
  const topics = service.desk.topics();
  const want = wanted(plainWords(asked.text), topics);
  const hasOthers = asked.kind !== 'direct-message';
  const hasDigests = service.digests !== undefined;
  switch (want.kind) {
    case 'nothing':
      return asked.kind === 'command' ? formPlan(asked, topics) : tell(asked, help(topics, hasDigests));
    case 'help':
      return tell(asked, help(topics, hasDigests));
    case 'topics':
      return topicsPlan(asked, service);
    case 'unknown-topic':
      return tell(asked, unknownTopic(want, topics, hasOthers));
    case 'unclear':
      return tell(asked, unclear(want, hasOthers));
    case 'briefing':
      return ofTopic(asked, service, want.topic, want.wish);
  }
}

function ofTopic(asked: Command | Mention, service: Service, topic: Topic, wish: Wish): Plan {
  const { view, isPrivate } = wish;
  const asOf = wish.asOf === null ? null : instantNamed(wish.asOf, topic);
  if (wish.asOf !== null && asOf === null) return tell(asked, badInstant(wish.asOf, topic));
  const held = heldBack(asked, asked.place.channelId, service.briefings);
  if (held) return tell(asked, held);
  const to = isPrivate ? forAsker(asked) : 'everybody';
  return briefingPlan(
    service,
    topic,
    { view, page: 1, asOf, since: null, workspace: workspaceOf(asked) },
    to,
  );
}

function topicsPlan(asked: Command | Mention, service: Service): Plan {
  const held = heldBack(asked, asked.place.channelId, service.others);
  if (held) return tell(asked, held);
  const make = async () => ({ message: await topicList(service.desk), thread: [] });
  return { kind: 'say', to: forAsker(asked), make };
}

/** An answer at hand, for the asker alone. */
function tell(asked: Command | Mention, message: SlackMessage): Plan {
  return { ...told(message), to: forAsker(asked) };
}

/** Direct messages have nobody else to read them, and there an answer may stay. */
function forAsker({ kind }: Command | Mention): SayPlan['to'] {
  return kind === 'direct-message' ? 'everybody' : 'asker';
}
