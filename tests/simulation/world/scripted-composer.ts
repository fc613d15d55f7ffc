import type { Composed, Composer, DigestStore, Posted } from '../../../src/core/digests/ports.ts';
import type { Delivery, PartAct } from '../../../src/core/model/delivery.ts';
import type { Edition } from '../../../src/core/model/edition.ts';
import { destinationKey, type Subscription } from '../../../src/core/model/subscription.ts';
import { nothingTold } from '../../fixtures/briefing.ts';
import type { Host } from './host.ts';
import type { ComposedRecord } from './record.ts';
import type { Scenario } from './scenario.ts';
import type { Shown, ShownDigest } from './shown.ts';
import type { VirtualTime } from './virtual-time.ts';

export interface ComposerParts {
  readonly scenario: Scenario;
  readonly time: VirtualTime;
  readonly host: Host;
  readonly store: DigestStore;
  readonly composed: ComposedRecord[];
}

const late = 5 * 60_000;
const day = 24 * 3_600_000;

/** Composes what the scenario says. A digest tells which revisions of its topic are new in its channel. */
export function scriptedComposer(parts: ComposerParts): Composer {
  return {
    compose: async (delivery, subscription) => {
      const result = await compose(parts, delivery, subscription);
      parts.composed.push({
        at: parts.time.now,
        delivery: delivery.id,
        key: delivery.key,
        subscription: delivery.subscription,
        dueAt: Date.parse(delivery.dueAt),
        result: 'parts' in result ? 'parts' : result.state,
      });
      return result;
    },
    watch: (subscription) => watch(parts, subscription),
    amend: (posted, subscription) => amend(parts, posted, subscription),
  };
}

function compose(
  parts: ComposerParts,
  delivery: Delivery,
  subscription: Subscription,
): ReturnType<Composer['compose']> {
  switch (delivery.kind) {
    case 'digest':
      return composeDigest(parts, delivery, subscription);
    case 'correction':
      return composeCorrection(parts, delivery);
    case 'alert':
      return note({ kind: 'alert', subscription: subscription.id, meeting: meetingOf(delivery) });
    case 'trouble':
      return note({
        kind: 'trouble',
        subscription: subscription.id,
        why: whyOf(delivery),
        dueAt: delivery.dueAt,
      });
    case 'reminder':
      return Promise.reject(new Error('no reminder was asked for'));
  }
}

function meetingOf({ payload }: Delivery): string {
  return payload && 'meeting' in payload ? String(payload.meeting) : '';
}

function whyOf({ payload }: Delivery): string {
  return payload && 'why' in payload ? String(payload.why) : '';
}

function note(body: Shown): Promise<Composed> {
  return Promise.resolve({
    parts: [{ kind: 'post', body, under: null }],
    edition: null,
    outline: null,
    asOf: null,
  });
}

async function composeDigest(
  { scenario, time, host, store }: ComposerParts,
  delivery: Delivery,
  subscription: Subscription,
): ReturnType<Composer['compose']> {
  const { topic, options } = subscription;
  const shown = await store.lastShown(destinationKey(subscription.destination), topic);
  const before = Number(shown?.outline.get('revision') ?? 0);
  const now = (scenario.revisions.get(topic) ?? []).filter((at) => at <= time.now).length;
  const { id, key, dueAt } = delivery;
  const isAskedFor = key.startsWith('now:');
  if (before === now && !isAskedFor) {
    const nothing = { nothing: 'nothing is new', state: 'quiet' as const };
    const said = options.quiet === 'line' && (await store.lastSaid(subscription.id));
    if (said === false || (said !== null && host.now - Date.parse(said) < day)) return nothing;
    return note({ kind: 'quiet', subscription: subscription.id, delivery: id, dueAt });
  }
  const count = scenario.subscriptions.find((one) => one.id === subscription.id)?.parts ?? 1;
  const digest: ShownDigest = {
    kind: 'digest',
    subscription: subscription.id,
    topic,
    delivery: id,
    key,
    dueAt,
    composedAt: host.clock.now().toString(),
    madeAt: time.now,
    part: 0,
    parts: count,
    news: [before, now],
    late: !isAskedFor && host.now - Date.parse(dueAt) > late,
    corrected: [],
  };
  return {
    parts: Array.from({ length: count }, (_, part) => postOf({ ...digest, part }, subscription)),
    edition: editionOf(digest),
    outline: new Map([['revision', String(now)]]),
    asOf: host.clock.now().toString(),
  };
}

/** Slack has the rest of a digest in the thread of its first message. */
function postOf(body: ShownDigest, { destination }: Subscription): PartAct {
  const isInThread = destination.platform === 'slack' && body.part > 0;
  return { kind: 'post', body, under: isInThread ? { part: 0 } : null };
}

/** Meetings that the subscription was not told of are news; the first time it is asked none is. */
async function watch(
  { scenario, time, host, store }: ComposerParts,
  subscription: Subscription,
): ReturnType<Composer['watch']> {
  const told = await store.meetingsTold(subscription.id);
  const known = new Set(told && 'ids' in told && Array.isArray(told.ids) ? told.ids : []);
  const meetings = scenario.meetings.filter(
    ({ topic, at }) => topic === subscription.topic && at <= time.now,
  );
  const isNews = (id: string): boolean => told !== null && subscription.options.alerts && !known.has(id);
  const news = meetings.filter(({ id }) => isNews(id));
  return {
    deliveries: news.map(({ id, topic }) => ({
      kind: 'alert',
      key: id,
      topic,
      target: subscription.destination,
      dueAt: host.clock.now().toString(),
      state: 'planned',
      why: null,
      payload: { meeting: id },
    })),
    meetings: { ids: meetings.map(({ id }) => id) },
  };
}

/** Corrections of what a digest shows that came after it was composed: those before stand in it as they should. */
function correctionsOf({ scenario, time }: ComposerParts, digest: ShownDigest): readonly string[] {
  const [after, upTo] = digest.news;
  return (scenario.correctionsOf.get(digest.topic) ?? [])
    .filter(({ at }) => at > digest.madeAt && at <= time.now)
    .filter(({ revision }) => revision > after && revision <= upTo)
    .map(({ id }) => id);
}

async function amend(
  parts: ComposerParts,
  { delivery, edition }: Posted,
  subscription: Subscription,
): ReturnType<Composer['amend']> {
  const { digest, toldBy } = keptIn(edition);
  const open = correctionsOf(parts, digest).filter((id) => !Object.hasOwn(toldBy, id));
  if (open.length === 0) return null;
  const planned = {
    kind: 'correction' as const,
    key: `${delivery.id} ${open.join(' ')}`,
    topic: delivery.topic,
    target: subscription.destination,
    dueAt: parts.host.clock.now().toString(),
    state: 'planned' as const,
    why: null,
    payload: { digest: delivery.id, open },
  };
  return { planned };
}

/**
 * Two corrections may have been planned before either is composed; what one of them tells, the other does not. Which of
 * them does is kept with the edition, so that it composes the same again after a crash.
 */
async function composeCorrection(
  parts: ComposerParts,
  { id, payload, subscription }: Delivery,
): ReturnType<Composer['compose']> {
  const { digest: name, open } = ordered(payload);
  const posted = await parts.store.postedBy(name);
  if (!posted) return { nothing: 'the digest is not kept any more', state: 'folded' };
  const { digest, toldBy } = keptIn(posted.edition);
  const tells = open.filter((one) => (toldBy[one] ?? id) === id);
  if (tells.length === 0) return { nothing: 'told by another', state: 'folded' };
  const mended = { ...toldBy, ...Object.fromEntries(tells.map((one) => [one, id])) };
  await parts.store.putEdition(name, editionOf(digest, mended));
  const sent = posted.delivery.parts.flatMap(({ n, messageId }) =>
    messageId === null ? [] : [{ n, messageId }],
  );
  const edits = sent.map(({ n, messageId }): PartAct => {
    const body: ShownDigest = { ...digest, part: n, corrected: Object.keys(mended) };
    return { kind: 'edit', body, messageId };
  });
  const reply: Shown = { kind: 'correction', subscription, digest: name, tells };
  const under = sent[0] ? { messageId: sent[0].messageId } : null;
  return {
    parts: [...edits, { kind: 'post', body: reply, under }],
    edition: null,
    outline: null,
    asOf: null,
  };
}

/** What `amend` planned a correction with. */
function ordered(payload: object | null): { readonly digest: string; readonly open: readonly string[] } {
  if (!payload || !('digest' in payload) || !('open' in payload) || !Array.isArray(payload.open))
    throw new Error('a correction of another composer');
  return { digest: String(payload.digest), open: payload.open.map(String) };
}

/** Kept in an edition's selection, where nothing but the renderer looks. */
function editionOf(digest: ShownDigest, toldBy: Kept['toldBy'] = {}): Edition {
  const { topic, delivery, composedAt } = digest;
  return {
    briefing: {
      schema: 1,
      topic: { id: topic, title: topic, timezone: 'UTC' },
      asOf: composedAt,
      since: composedAt,
      ...nothingTold,
    },
    sections: [],
    note: null,
    mention: null,
    delivery,
    color: null,
    amendments: [],
    selections: [{ entries: [], written: { digest, toldBy } }],
  };
}

interface Kept {
  readonly digest: ShownDigest;
  /** The correction deliveries by what they tell. */
  readonly toldBy: Readonly<Record<string, string>>;
}

function keptIn({ selections }: Edition): Kept {
  const written = selections[0]?.written;
  if (!written || !('digest' in written)) throw new Error('an edition of another composer');
  const kept: Kept = JSON.parse(JSON.stringify(written));
  return kept;
}
