import { isDeepStrictEqual } from 'node:util';
import { isNode, isSeq, parseDocument, stringify, type YAMLSeq } from 'yaml';
import { Fault } from '../core/fault.ts';
import type { WebSource } from '../core/model/topic.ts';
import { pollIntervalSchema } from './topic-schema.ts';

/** A feed as it stands in a topic file. */
function entryOf({ url, outlet, official, every, pages }: WebSource): object {
  return {
    feed: url,
    ...(outlet !== undefined && { outlet }),
    ...(official && { kind: 'official' }),
    ...(pollIntervalSchema.safeParse(every).success && { every }),
    ...(pages && { pages }),
  };
}

/** The text of a topic file with these feeds as its sources. */
export function newTopicFile(title: string, feeds: readonly WebSource[]): string {
  return stringify({ title, sources: feeds.map(entryOf) }, { lineWidth: 0 });
}

/**
 * The text of a topic file with feeds added to its sources. All that stood there stands as it was, comments and layout
 * too; only where a list is written in an unheard-of way, the file is laid out anew.
 * @param text of a topic file without faults
 * @throws Fault where the sources stand in a form that nothing can be added to
 */
export function addFeeds(text: string, feeds: readonly WebSource[]): string {
  if (feeds.length === 0) return text;
  const entries = feeds.map(entryOf);
  const document = parseDocument(text);
  const before: unknown = document.toJS();
  const sources = document.get('sources', true);
  if (!isSeq(sources)) throw unusable();
  const wanted = (now: unknown): boolean => isDeepStrictEqual(now, withSources(before, entries));
  const inserted = sources.flow
    ? insertedInBrackets(text, sources, entries)
    : insertedBelow(text, sources, entries);
  if (wanted(plain(inserted))) return inserted;
  for (const entry of entries) sources.add(document.createNode(entry, { flow: sources.flow === true }));
  const rewritten = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  if (wanted(plain(rewritten))) return rewritten;
  throw unusable();
}

function unusable(): Fault {
  const mend = 'Write them as a list, each beginning with "- files: …", "- feed: …" or "- page: …".';
  return new Fault('bad-sources', 'Nothing can be added to the sources as they are written.', mend);
}

function plain(text: string): unknown {
  const document = parseDocument(text);
  return document.errors.length > 0 ? null : document.toJS();
}

function withSources(value: unknown, entries: readonly object[]): unknown {
  if (typeof value !== 'object' || value === null || !('sources' in value)) return null;
  const { sources } = value;
  return { ...value, sources: [...(Array.isArray(sources) ? sources : []), ...entries] };
}

/**
 * On the line after the list's last entry and before the comments behind it, where the list ends for the parser, in its own
 * indentation and line ends.
 */
function insertedBelow(text: string, sources: YAMLSeq, entries: readonly object[]): string {
  const [start, end] = sources.range ?? [0, 0];
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const written = stringify(entries, { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => `${indent}${line}${lineEnd}`)
    .join('');
  const head = text.slice(0, end);
  return `${head}${head.endsWith('\n') ? '' : lineEnd}${written}${text.slice(end)}`;
}

function insertedInBrackets(text: string, sources: YAMLSeq, entries: readonly object[]): string {
  const last = sources.items.at(-1);
  const end = isNode(last) && last.range ? last.range[1] : 0;
  const written = entries.map((entry) => {
    const flow = stringify(entry, { collectionStyle: 'flow', lineWidth: 0 });
    return `, ${flow.trimEnd()}`;
  });
  return `${text.slice(0, end)}${written.join('')}${text.slice(end)}`;
}
