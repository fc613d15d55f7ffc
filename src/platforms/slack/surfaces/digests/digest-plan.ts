import type { SubscriptionFacts } from '../../../../core/digests/desk.ts';
import { Fault } from '../../../../core/fault.ts';
import type { SlackAnswer, SlackMessage } from '../../../../render/slack/payload.ts';
import type { Command } from '../../asked.ts';
import { type ModalPlan, type Plan, type SayPlan, told } from '../../plan.ts';
import type { DigestService, Service } from '../../service.ts';
import { heldBack } from '../held-back.ts';
import { line, notice, strong, typed } from '../notice.ts';
import { plainWords } from '../plain-words.ts';
import { noTopics } from '../troubles.ts';
import { done, listed, meant, previewed, tell } from './digest-acts.ts';
import { askerOf, askingOf, type DigestAsking, ofSubscription, orFault, permitted } from './digest-asking.ts';
import { digestButton } from './digest-facts.ts';
import { digestHelp, faultNotice, formButton, noDigests, unclearDigest } from './digest-notices.ts';
import type { DigestWords } from './digest-words.ts';
import { filledByWords } from './filled.ts';
import { changePlan, newFormPlan } from './form-plan.ts';
import { type WantedDigest, wantedDigest } from './wanted-digest.ts';

/** The command that is answered here. */
export const digestCommand = '/digest';

/** How `/digest` is answered: to the asker alone. */
export function digestPlan(asked: Command, service: Service): Plan {
  const { digests } = service;
  if (!digests) return told(noDigests);
  const topics = service.desk.topics();
  if (topics.length === 0) return told(noTopics);
  const asking = askingOf(digests, asked, asked.place);
  const want = wantedDigest(plainWords(withGroups(asked.text)), topics, zonesOf(digests));
  if (want.kind === 'help') return told(digestHelp(topics));
  if (want.kind === 'unclear') {
    const { topic, unknown, wish } = want;
    return told(unclearDigest(topic, unknown, filledByWords(topic, wish), topics));
  }
  const isWork = want.kind === 'act' && (want.act === 'preview' || want.act === 'now');
  const held = heldBack(asked, asked.place.channelId, isWork ? service.briefings : service.others);
  if (held) return told(held);
  return knownPlan(want, { asked, service, asking });
}

/** Mentions of groups are words like others: `<!subteam^S1|@desk>` stands for its id. */
function withGroups(text: string): string {
  return text.replaceAll(/(?:\bmention\s+)?<!subteam\^(S[A-Z0-9]+)(?:\|[^>]*)?>/g, ' mention $1 ');
}

/** "#talks", or as Slack may send it: `<#C1|talks>`. */
function namesChannel(text: string): boolean {
  return /(?:^|\s)<?#[^\s#]/.test(text);
}

function zonesOf({ desk }: DigestService): DigestService['desk']['zones'] {
  return (name, most) => desk.zones(name, most);
}

interface Scene {
  readonly asked: Command;
  readonly service: Service;
  readonly asking: DigestAsking;
}

/** What is known to be wanted. */
type Known = Exclude<WantedDigest, { readonly kind: 'help' | 'unclear' }>;

function knownPlan(want: Known, { asked, service, asking }: Scene): Plan {
  const { channelId } = asked.place;
  switch (want.kind) {
    case 'list':
      return saying(() => listed(asking, channelId));
    case 'form':
      return newFormPlan(service, asking, filledByWords(want.topic, want.wish), asked.place, 'open');
    case 'add':
      // Where a channel is named, it is chosen in the form: names cannot be looked up, and this one is not meant.
      return namesChannel(asked.text)
        ? newFormPlan(service, asking, filledByWords(want.topic, want.wish), asked.place, 'open')
        : saying(() => added(want, asking));
    case 'act':
      return actPlan(want, { asked, service, asking });
  }
}

function saying(make: () => Promise<SlackMessage>): SayPlan {
  return { kind: 'say', to: 'asker', make: async () => ({ message: await make(), thread: [] }) };
}

/** A digest as it was typed. */
function added(
  { topic, at, wish }: Extract<WantedDigest, { readonly kind: 'add' }>,
  asking: DigestAsking,
): Promise<SlackMessage> {
  return permitted('change', asking, async () => {
    const asker = askerOf(asking);
    const { days, timezone, options } = wish;
    try {
      const facts = await asking.digests.desk.add(
        {
          topic: topic.id,
          destination: asker.place,
          at,
          ...(days !== null && { days }),
          ...(timezone !== null && { timezone }),
          options,
        },
        asker,
      );
      return tell('Subscribed:', facts, asking, asking.channelId);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      return faultNotice(error, [formButton('Open the form', filledByWords(topic, wish))]);
    }
  });
}

type ActWanted = Extract<WantedDigest, { readonly kind: 'act' }>;

function actPlan(want: ActWanted, scene: Scene): Plan {
  const { asked, service, asking } = scene;
  const { act, named, topic, wish } = want;
  const one = { named, topic: topic?.id ?? null };
  if (act === 'edit' && isEmpty(wish)) return editPlan(one, scene);
  const make = async (): Promise<SlackAnswer> => {
    let parts: SlackAnswer['thread'] = [];
    const message = await orFault(async () => {
      const found = await meant(one, act === 'preview' ? 'see' : 'change', asking);
      if (found.kind === 'told') return found.message;
      const { id } = found.facts.subscription;
      const there = ofSubscription(asking, found.facts);
      if (act === 'edit') return changed(found.facts, wish, there);
      if (act !== 'preview') return done(act, id, there, asked.place.channelId);
      const preview = await previewed(id, there);
      parts = preview.thread;
      return preview.message;
    });
    return { message, thread: parts };
  };
  service.log.debug({ act }, 'something is to be done with a digest');
  return { kind: 'say', to: 'asker', isWhole: true, make };
}

function isEmpty({ at, days, timezone, options, unknown }: DigestWords): boolean {
  const when = at ?? days ?? timezone;
  return when === null && Object.keys(options).length === 0 && unknown.length === 0;
}

function editPlan(
  one: { readonly named: string; readonly topic: string | null },
  { asked, service, asking }: Scene,
): ModalPlan {
  return changePlan(service, () => meant(one, 'change', asking), asking, asked.place, 'open');
}

/** "edit k3f at 10:00" */
async function changed(
  { subscription }: SubscriptionFacts,
  { at, days, timezone, options, unknown }: DigestWords,
  asking: DigestAsking,
): Promise<SlackMessage> {
  if (unknown.length > 0) {
    const words = unknown.map(({ bare }) => bare).join(' ');
    return notice(
      'warm',
      [
        line(
          strong(`I do not know what “${words.slice(0, 100)}” asks for.`),
          ' Nothing was changed. Write it as ',
        ),
        line(typed(`/digest edit ${subscription.id} at 10:00 weekdays`), ', or choose in the form.'),
      ],
      [digestButton('Open the form', 'edit', subscription.id, asking)],
    );
  }
  const change = {
    ...(at !== null && { at }),
    ...(days !== null && { days }),
    ...(timezone !== null && { timezone }),
    ...(Object.keys(options).length > 0 && { options }),
  };
  const facts = await asking.digests.desk.edit(subscription.id, change, askerOf(asking));
  return tell('Changed:', facts, asking, asking.channelId);
}
