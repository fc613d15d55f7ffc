import { random } from '../../../bench/random.ts';
import { type Chance, chance } from '../../../bench/soak/chance.ts';
import {
  type Destination,
  defaultDigestOptions,
  type WrittenSchedule,
} from '../../../src/core/model/subscription.ts';
import { SlotOracle } from '../check/slot-oracle.ts';
import { type PlaceState, placeOf } from '../platforms/model-platform.ts';
import type { CorrectionScript, MeetingScript } from './record.ts';
import type { PlannedAct, PlannedSubscription, Scenario, Spell } from './scenario.ts';
import { zones } from './zones.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** At the end everything goes well for so long: what was begun ends, and each topic is told once more. */
const calmFor = 30 * hour;

const anytime: WrittenSchedule = { at: '09:00', days: 'daily', timezone: 'UTC' };

export interface Size {
  readonly days: number;
  readonly subscriptions: number;
  readonly topics: number;
  /** How rough it is, from 0 (nothing goes wrong) on. */
  readonly roughness: number;
}

/** A run of a size; everything in it follows from the seed. */
export function writeScenario(seed: number, size: Size): Scenario {
  const draw = chance(random(seed));
  // In the weeks around a change of clocks in Europe and America, or any time of the year.
  const base = Date.parse(draw.pick(['2026-03-01T00:00Z', '2026-10-18T00:00Z', '2027-01-01T00:00Z']));
  const start = base + Math.floor(draw.between(0, 20 * day));
  const calmFrom = start + size.days * day;
  const span: Span = { draw, start, calmFrom, size };
  // What was thought of later has chances of its own: the rest of a seed stays as it was.
  const later: Span = { ...span, draw: chance(random(seed * 13 + 5)) };
  const topics = Array.from({ length: size.topics }, (_, index) => `topic-${index}`);
  const subscriptions = Array.from({ length: size.subscriptions }, (_, index) =>
    subscriptionAt(span, index, topics),
  );
  const revisions = new Map(topics.map((topic) => [topic, moments(span, 3)]));
  const places = troubledPlaces(span, subscriptions);
  const corrections = correctionsOf(span, revisions);
  return {
    seed,
    start,
    calmFrom,
    end: calmFrom + calmFor,
    processes: draw.happens(0.5) ? 2 : 1,
    subscriptions,
    places: places.places,
    acts: [...places.acts, ...askedAtOnce(later, subscriptions)].toSorted((a, b) => a.at - b.at),
    revisions,
    corrections,
    correctionsOf: Map.groupBy(corrections, ({ topic }) => topic),
    meetings: topics.flatMap((topic) => meetingsOf(span, topic)),
    spells: spellsOf(span, subscriptions),
    downtimes: downtimesOf(span, subscriptions),
    clockSteps: clockStepsOf(span),
    stops: stopsOf(later, subscriptions),
    closings: busyMoments(later, subscriptions, 0.3 * size.roughness),
    unreadable: new Set(draw.happens(0.5) ? ['T2'] : []),
  };
}

interface Span {
  readonly draw: Chance;
  readonly start: number;
  readonly calmFrom: number;
  readonly size: Size;
}

/** Half of them are moved to the moment at which a digest is due, where most can go wrong. */
function busyMoments(
  span: Span,
  subscriptions: readonly PlannedSubscription[],
  perDay: number,
): readonly number[] {
  const { draw, start, calmFrom } = span;
  const oracle = new SlotOracle(start, calmFrom);
  const moved = moments(span, perDay).map((at) => {
    const slots = oracle.slots(draw.any(subscriptions)?.schedule ?? anytime);
    const slot = slots.find((one) => one >= at);
    return slot === undefined || draw.happens(0.5) ? at : slot + Math.round(draw.between(-2, 3) * 1_000);
  });
  return moved.toSorted((a, b) => a - b);
}

/** So many moments a day, at random, in their order, before it is calm. */
function moments({ draw, start, calmFrom }: Span, perDay: number): readonly number[] {
  const found: number[] = [];
  for (let at = start; ; ) {
    at += Math.ceil((-Math.log(1 - draw.next()) / perDay) * day);
    if (at >= calmFrom) return found;
    found.push(at);
  }
}

function subscriptionAt(span: Span, index: number, topics: readonly string[]): PlannedSubscription {
  const { draw, start, calmFrom, size } = span;
  const isSlack = draw.happens(0.5);
  // Now and then two of them share a channel, and may be about one topic.
  const channel = draw.happens(0.1) ? Math.max(0, index - 1) : index;
  const destination: Destination = isSlack
    ? { platform: 'slack', teamId: `T${1 + (channel % 3)}`, channelId: `C${channel}`, threadTs: null }
    : { platform: 'discord', guildId: `${900 + (channel % 20)}`, channelId: `${5_000 + channel}` };
  return {
    id: `s${index}`,
    topic: topics[index % topics.length] ?? '',
    destination,
    target: isSlack
      ? { platform: 'slack', teamId: `T${1 + (channel % 3)}`, userId: `U${index}` }
      : { platform: 'discord', userId: `7${index}` },
    addedAt: draw.happens(0.8) || size.days < 2 ? start : Math.round(draw.between(start, calmFrom - day)),
    schedule: scheduleOf(draw, zones[index % zones.length] ?? 'UTC'),
    options: {
      ...defaultDigestOptions,
      quiet: draw.pick(['line', 'silent']),
      alerts: draw.happens(0.3),
    },
    parts: draw.happens(0.4) ? Math.ceil(draw.between(1, 3)) : 1,
  };
}

function scheduleOf(draw: Chance, timezone: string): WrittenSchedule {
  const count = draw.pick([1, 1, 1, 2, 3]);
  const times = Array.from({ length: count }, () => timeOf(draw));
  const at = [...new Set(times)].toSorted().join(', ');
  const days = draw.pick(['daily', 'daily', 'daily', 'weekdays', 'weekends', 'mon, wed, fri']);
  return { at, days, timezone };
}

/** Most want it at nine; some in the hours in which clocks are changed. */
function timeOf(draw: Chance): string {
  const hours = draw.happens(0.5) ? 9 : Math.floor(draw.between(0, 24));
  const minutes = draw.pick([0, 0, 0, 30, 15, 59]);
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** What people do, and what becomes of places; where the bot was not let write, somebody resumes later. */
function troubledPlaces(
  span: Span,
  subscriptions: readonly PlannedSubscription[],
): Pick<Scenario, 'acts' | 'places'> {
  const { draw, calmFrom, size } = span;
  const acts: PlannedAct[] = [];
  const places: { at: number; place: string; state: Scenario['places'][number]['state'] }[] = [];
  for (const { id, destination, addedAt, schedule } of subscriptions) {
    const later = (): number => Math.round(draw.between(addedAt + hour, calmFrom));
    if (addedAt + hour >= calmFrom || !draw.happens(0.35)) continue;
    const at = later();
    const back = Math.min(calmFrom, at + Math.round(draw.between(hour, 2 * day)));
    const drawn = draw.next();
    if (drawn < 0.3)
      acts.push({ at, subscription: id, kind: 'edit', schedule: scheduleOf(draw, schedule.timezone) });
    else if (drawn < 0.6) {
      acts.push({ at, subscription: id, kind: 'pause' }, { at: back, subscription: id, kind: 'resume' });
    } else if (drawn < 0.7) acts.push({ at, subscription: id, kind: 'remove' });
    else if (size.roughness > 0) {
      const place = placeOf(destination);
      const state = draw.pick<PlaceState>(['gone', 'forbidden', 'forbidden', 'hidden']);
      places.push({ at, place, state });
      if (state === 'gone') continue;
      places.push({ at: back, place, state: 'open' });
      acts.push({ at: back + minute, subscription: id, kind: 'resume' });
    }
  }
  return { acts: acts.toSorted((a, b) => a.at - b.at), places };
}

/** Somebody wants a digest now; now and then where one is due, or where it is paused. */
function askedAtOnce(span: Span, subscriptions: readonly PlannedSubscription[]): readonly PlannedAct[] {
  return busyMoments(span, subscriptions, subscriptions.length / 15).flatMap((at) => {
    const subscription = span.draw.any(subscriptions);
    return subscription && subscription.addedAt < at
      ? [{ at, subscription: subscription.id, kind: 'now' as const }]
      : [];
  });
}

/** One in five revisions turns out to be wrong, some only after it has stopped to matter. */
function correctionsOf(
  { draw, calmFrom }: Span,
  revisions: ReadonlyMap<string, readonly number[]>,
): readonly CorrectionScript[] {
  return [...revisions].flatMap(([topic, all]) =>
    all.flatMap((at, index) => {
      const when = at + Math.round(draw.between(minute, draw.happens(0.8) ? 2 * day : 9 * day));
      const isWrong = draw.happens(0.2) && when < calmFrom;
      return isWrong ? [{ id: `c-${topic}-${index}`, at: when, topic, revision: index + 1 }] : [];
    }),
  );
}

function meetingsOf(span: Span, topic: string): readonly MeetingScript[] {
  return moments(span, 0.3).map((at, index) => ({ id: `m-${topic}-${index}`, at, topic }));
}

/** Every other day it is rough for a while. */
function spellsOf(span: Span, subscriptions: readonly PlannedSubscription[]): readonly Spell[] {
  const { draw, calmFrom, size } = span;
  if (size.roughness === 0) return [];
  const found: Spell[] = [];
  for (const from of busyMoments(span, subscriptions, size.roughness)) {
    if (from < (found.at(-1)?.until ?? 0)) continue;
    const until = Math.min(
      calmFrom,
      from + Math.round(draw.between(minute, draw.pick([20, 120, 400]) * minute)),
    );
    const share = (most: number): number => (draw.happens(0.5) ? draw.between(0, most) : 0);
    const network = {
      unreached: share(0.3),
      failed: share(0.2),
      answerLost: share(0.3),
      doneLater: share(0.15),
      limited: share(0.3),
    };
    found.push({ from, until, network, store: share(0.05), composer: share(0.3), crash: share(0.05) });
  }
  return found;
}

/** From a kill at once to days. */
function downtimesOf(span: Span, subscriptions: readonly PlannedSubscription[]): Scenario['downtimes'] {
  const { draw, calmFrom, size } = span;
  return busyMoments(span, subscriptions, 0.4 * size.roughness).map((from) => {
    const long = draw.pick([minute, minute, 30 * minute, 5 * hour, 12 * hour, 3 * day]);
    return { from, until: Math.min(calmFrom, from + Math.round(draw.between(0, long))) };
  });
}

/** Shorter than a claim holds, or longer. */
function stopsOf(span: Span, subscriptions: readonly PlannedSubscription[]): Scenario['stops'] {
  const { draw, size } = span;
  return busyMoments(span, subscriptions, 0.5 * size.roughness).map((at) => ({
    at,
    steps: Math.floor(draw.between(0, 12)),
    milliseconds: Math.round(draw.between(1_000, draw.pick([20_000, 2 * minute, 4 * minute, 20 * minute]))),
  }));
}

/** The clock goes wrong by minutes or hours, and is set right again after a while. */
function clockStepsOf(span: Span): Scenario['clockSteps'] {
  const { draw, calmFrom, size } = span;
  return moments(span, 0.2 * size.roughness).flatMap((at) => {
    const by = Math.round(draw.between(1, draw.pick([10, 60, 480])) * minute) * draw.pick([-1, 1]);
    const back = Math.min(calmFrom, at + Math.round(draw.between(minute, 12 * hour)));
    return [
      { at, by },
      { at: back, by: -by },
    ];
  });
}
