import { writeOpml } from '../../app.ts';
import { hasSecret } from '../../core/addresses/shown-address.ts';
import { Fault } from '../../core/fault.ts';
import { sourceLabel } from '../../core/ingest/source-key.ts';
import type { Topic, WebSource } from '../../core/model/topic.ts';
import { type Context, complain, type ExitStatus } from '../context.ts';
import { sayWrapped } from '../say-wrapped.ts';
import { openWorkplace, topicNamed } from '../workplace.ts';

/** `readout sources export [TOPIC]`: a topic's feeds as OPML, or those of all topics, an outline each. */
export async function runSourcesExport(
  context: Context,
  name: string | undefined,
  { withSecrets }: { readonly withSecrets: boolean },
): Promise<ExitStatus> {
  const workplace = await openWorkplace(context);
  const faults = name === undefined ? workplace.faults : [];
  for (const fault of faults) await complain(context, fault);
  const topics = name === undefined ? workplace.topics : [topicNamed(workplace, name)];
  const groups = topics.map((topic) => ({ title: topic.title, feeds: feedsOf(topic) }));
  const kept = withSecrets ? [] : groups.flatMap(({ feeds }) => feeds.filter(isSecret));
  const shown = groups
    .map(({ title, feeds }) => ({ title, feeds: feeds.filter((feed) => !kept.includes(feed)) }))
    .filter(({ feeds }) => feeds.length > 0);
  const [first] = shown;
  await sayKept(context, kept);
  if (!first) throw noFeeds(name === undefined ? 'No topic has a feed' : `The topic ${name} has no feed`);
  const list = name === undefined ? { title: 'Feeds of Readout', groups: shown } : first;
  await context.stdout.write(await writeOpml(list));
  return faults.length > 0 ? 1 : 0;
}

function feedsOf({ sources }: Topic): readonly WebSource[] {
  return sources.filter((source): source is WebSource => source.kind === 'feed');
}

function isSecret({ url }: WebSource): boolean {
  return hasSecret(url);
}

async function sayKept({ stderr }: Context, feeds: readonly WebSource[]): Promise<void> {
  if (feeds.length === 0) return;
  const what = feeds.length === 1 ? '1 feed with a secret' : `${feeds.length} feeds with secrets`;
  await sayWrapped(stderr, `readout: Left out ${what} in the address; --with-secrets takes them along:`);
  for (const feed of feeds) await sayWrapped(stderr, sourceLabel(feed), { indent: 2 });
}

function noFeeds(what: string): Fault {
  const mend = 'Add some to its file with `readout sources import FILE`, or by hand ("- feed: https://…").';
  return new Fault('no-feeds', `${what} to export.`, mend);
}
