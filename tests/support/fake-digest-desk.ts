import type { Asker, DigestDesk, EditableItem, SubscriptionFacts } from '../../src/core/digests/desk.ts';
import { editScope } from '../../src/core/digests/edit-scope.ts';
import { Fault } from '../../src/core/fault.ts';
import { fingerprint } from '../../src/core/fingerprint.ts';
import type { MessageBody } from '../../src/core/model/delivery.ts';
import type { Edit } from '../../src/core/model/edit.ts';
import {
  type DigestOptions,
  defaultDigestOptions,
  destinationKey,
  type Subscription,
  type WrittenSchedule,
  workspaceKey,
} from '../../src/core/model/subscription.ts';
import type { Topic } from '../../src/core/model/topic.ts';
import { isSameChannel } from '../../src/delivery/desk/same-channel.ts';
import { readSchedule } from '../../src/delivery/schedule/read-schedule.ts';
import { slots } from '../../src/delivery/schedule/slots.ts';

/** Something that was asked of the desk, and by whom. */
export interface DigestsAsked {
  readonly what: keyof DigestDesk;
  readonly id: string;
  readonly asker: Asker | null;
  /** What was asked for beside it. */
  readonly more: unknown;
}

/** A desk that keeps subscriptions in memory and refuses what the real one would refuse. */
export interface FakeDigestDesk extends DigestDesk {
  readonly asked: DigestsAsked[];
  /** What there is, by id: a test may put in what commands cannot make. */
  readonly kept: Map<string, SubscriptionFacts>;
  /** Lines of posted digests, by delivery: each is to be put in by the test, with the place that it was posted in. */
  readonly lines: Map<string, { readonly place: string; readonly items: EditableItem[] }>;
  /** What a preview shows. */
  shows: readonly MessageBody[];
  /** What every answer waits for, or fails with. */
  before: (what: keyof DigestDesk) => Promise<void>;
}

const now = '2031-03-05T22:30:00Z';

export function fakeDigestDesk(topics: readonly Topic[]): FakeDigestDesk {
  const seen = new Set<string>();
  const heard = async (what: keyof DigestDesk, id: string, asker: Asker | null, more: unknown = null) => {
    desk.asked.push({ what, id, asker, more });
    await desk.before(what);
  };
  const own = (id: string, { place }: Asker): SubscriptionFacts => {
    const found = desk.kept.get(id);
    if (!found || !isSameChannel(found.subscription.destination, place)) {
      throw new Fault(
        'no-digest',
        `There is no digest "${id}" in this channel.`,
        'See which there are with list.',
      );
    }
    return found;
  };
  const keep = (subscription: Subscription): SubscriptionFacts => {
    const facts = factsOf(subscription, topics);
    desk.kept.set(subscription.id, facts);
    return facts;
  };
  const posted = (delivery: string, { place }: Asker) => {
    const found = desk.lines.get(delivery);
    if (found?.place === destinationKey(place)) return found;
    throw new Fault('no-such-delivery', 'That digest is not kept any more.', 'Edit a newer one.');
  };
  const changed = (edit: Edit, of: EditableItem['edit']): Edit => {
    for (const { items } of desk.lines.values()) {
      const at = items.findIndex(({ id }) => id === edit.item);
      const item = items[at];
      if (item) items[at] = { ...item, edit: of };
    }
    return edit;
  };
  const desk: FakeDigestDesk = {
    asked: [],
    kept: new Map(),
    lines: new Map(),
    shows: [],
    before: async () => {},
    add: async (wish, asker) => {
      await heard('add', wish.topic, asker, wish);
      const { topic, destination, at, days = 'daily', options } = wish;
      if (destinationKey(destination) !== destinationKey(asker.place))
        throw new Error('asked from elsewhere');
      const known = topics.find(({ id }) => id === topic);
      if (!known) throw new Fault('no-topic', `There is no topic "${topic}".`, 'Choose another.');
      const schedule = written({ at, days, timezone: wish.timezone ?? known.timezone });
      const id = fingerprint([topic, destinationKey(destination), JSON.stringify(schedule)]).slice(0, 6);
      return (
        desk.kept.get(id) ??
        keep({
          id,
          topic,
          destination,
          schedule,
          options: optionsOf(defaultDigestOptions, options),
          origin: 'command',
          state: 'active',
          why: null,
          createdBy: asker.user,
          createdAt: now,
          nextAt: nextOf(schedule)[0] ?? null,
        })
      );
    },
    list: async (asker) => {
      await heard('list', '', asker);
      return [...desk.kept.values()].filter(({ subscription }) =>
        isSameChannel(subscription.destination, asker.place),
      );
    },
    listWorkspace: async (key) => {
      await heard('listWorkspace', key, null);
      return [...desk.kept.values()].filter(
        ({ subscription }) => workspaceKey(subscription.destination) === key,
      );
    },
    edit: async (id, change, asker) => {
      await heard('edit', id, asker, change);
      const { subscription } = own(id, asker);
      const { at, days, timezone } = { ...subscription.schedule, ...change };
      const schedule = written({ at, days, timezone });
      return keep({ ...subscription, schedule, options: optionsOf(subscription.options, change.options) });
    },
    pause: async (id, asker) => {
      await heard('pause', id, asker);
      return keep({ ...own(id, asker).subscription, state: 'paused', why: null });
    },
    resume: async (id, asker) => {
      await heard('resume', id, asker);
      return keep({ ...own(id, asker).subscription, state: 'active', why: null });
    },
    remove: async (id, asker) => {
      await heard('remove', id, asker);
      const facts = own(id, asker);
      if (facts.subscription.origin === 'config') {
        throw new Fault(
          'in-config',
          'This digest is set up in a file.',
          'Whoever runs the bot can remove it there.',
        );
      }
      desk.kept.delete(id);
      return facts;
    },
    preview: async (id, asker) => {
      await heard('preview', id, asker);
      own(id, asker);
      return desk.shows;
    },
    now: async (id, asker) => {
      await heard('now', id, asker);
      return own(id, asker);
    },
    zones: (typed, most) =>
      Intl.supportedValuesOf('timeZone')
        .filter((zone) => zone.toLowerCase().includes(typed.trim().toLowerCase()))
        .slice(0, most),
    editable: async (delivery, asker) => {
      await heard('editable', delivery, asker);
      return [...posted(delivery, asker).items];
    },
    editItem: async (delivery, item, act, reason, asker) => {
      await heard('editItem', delivery, asker, { item, act, reason });
      const found = posted(delivery, asker).items.find(({ id }) => id === item);
      if (!found) throw new Fault('no-such-item', 'That line is not in this digest.', 'Choose another.');
      if (act.kind === 'speaker' && (!found.hasSpeaker || act.name.trim() === ''))
        throw new Error('no speaker');
      if (reason.trim() === '') throw new Error('an edit without a reason');
      const by = asker.user;
      const id = fingerprint([item, act.kind, reason]).slice(0, 6);
      const edit: Edit = {
        id,
        topic: 'harbour',
        scope: editScope(asker.place),
        item,
        evidence: [],
        act,
        reason,
        by,
        at: now,
        undoneAt: null,
      };
      return changed(edit, edit);
    },
    undoEdit: async (id, asker) => {
      await heard('undoEdit', id, asker);
      const here = [...desk.lines.values()].filter(({ place }) => place === destinationKey(asker.place));
      const edit = here.flatMap(({ items }) => items).find((item) => item.edit?.id === id)?.edit;
      if (!edit) throw new Fault('no-such-edit', 'There is no such edit to undo.', 'See the lines anew.');
      return changed({ ...edit, undoneAt: now }, null);
    },
    firstSeen: async (event) => {
      await heard('firstSeen', event, null);
      const isFirst = !seen.has(event);
      seen.add(event);
      return isFirst;
    },
    gone: async (key, why) => heard('gone', key, null, why),
  };
  return desk;
}

/** @throws Fault where it cannot be read */
function written(typed: WrittenSchedule): WrittenSchedule {
  const { times, timezone } = readSchedule(typed);
  const at = times.map((time) => time.toString({ smallestUnit: 'minute' })).join(', ');
  return { at, days: typed.days, timezone };
}

function optionsOf(before: DigestOptions, change: Partial<DigestOptions> = {}): DigestOptions {
  const unknown = Object.keys(change).filter((key) => !Object.hasOwn(defaultDigestOptions, key));
  if (unknown.length > 0) throw new Error(`no such options: ${unknown.join(', ')}`);
  return { ...before, ...change };
}

function nextOf(schedule: WrittenSchedule): readonly string[] {
  return [...slots(readSchedule(schedule), Temporal.Instant.from(now)).take(3)].map(String);
}

function factsOf(subscription: Subscription, topics: readonly Topic[]): SubscriptionFacts {
  const { topic, schedule, state } = subscription;
  return {
    subscription,
    topicTitle: topics.find(({ id }) => id === topic)?.title ?? topic,
    next: state === 'active' ? nextOf(schedule) : [],
    last: null,
  };
}
