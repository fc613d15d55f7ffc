import { sourceKey } from '../ingest/source-key.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Topic } from '../model/topic.ts';
import type { Clock, Store } from '../ports.ts';
import { buildBriefing } from './build.ts';
import { asRemembered } from './unchanged.ts';

/** For when a briefing is asked; what is left out follows from the topic and the store. */
export interface BriefingTimes {
  readonly asOf?: Temporal.Instant;
  readonly since?: Temporal.Instant;
}

/**
 * The instants that a briefing is of: as asked, or by the topic's `asOf` the newest article's or now; and `lookBack`
 * before it.
 */
export async function briefingTimes(
  store: Store,
  clock: Clock,
  topic: Topic,
  asked: BriefingTimes,
  lookBack: string,
): Promise<{ readonly asOf: Temporal.Instant; readonly since: Temporal.Instant }> {
  const newest =
    asked.asOf === undefined && topic.asOf === 'latest' ? await latest(store, clock, topic) : null;
  const asOf = asked.asOf ?? (newest === null ? clock.now() : Temporal.Instant.from(newest));
  return { asOf, since: asked.since ?? before(asOf, lookBack, topic.timezone) };
}

/**
 * The newest article's instant. One that is dated ahead of the clock among others that are not is taken for mistyped: as
 * of its date, all the others would be too old to speak.
 */
async function latest(store: Store, clock: Clock, topic: Topic): Promise<string | null> {
  const tomorrow = clock.now().add({ hours: 24 }).toString();
  return (await store.newest(topic.id, tomorrow)) ?? store.newest(topic.id);
}

/** Makes a topic's briefing from the articles in the store; reads only those that it needs. */
export async function brief(
  store: Store,
  topic: Topic,
  { asOf, since }: { readonly asOf: Temporal.Instant; readonly since: Temporal.Instant },
): Promise<Briefing> {
  const until = asOf.toString();
  const from = before(since, topic.window, topic.timezone).toString();
  const sinceDay = since.toZonedDateTimeISO(topic.timezone).startOfDay().toInstant().toString();
  const window = await store.articles({ topic: topic.id, from, until });
  const open = await store.articlesWithOpenMeetings(topic.id, until, from, sinceDay);
  const keys = new Set(topic.sources.map((source) => sourceKey(topic, source)));
  const records = (await store.records(topic.id)).filter(({ source }) => keys.has(source));
  return buildBriefing({
    topic,
    articles: asRemembered(store, topic.id, [...open, ...window]),
    asOf: until,
    since: since.toString(),
    problems: records.flatMap(({ problems }) => problems).filter(({ passing }) => !passing),
  });
}

/** Days and months count in the topic's zone: a day is not always 24 hours. */
function before(instant: Temporal.Instant, duration: string, timezone: string): Temporal.Instant {
  return instant.toZonedDateTimeISO(timezone).subtract(Temporal.Duration.from(duration)).toInstant();
}
