import type { SourceEntry } from '../../core/model/briefing.ts';
import { joined, label, text } from './inline.ts';
import type { BlockNode, InlineNode, SectionNode, SourceNode, SourcePlace } from './nodes.ts';
import { plainText } from './plain-text.ts';
import { timeOfInstant } from './time.ts';
import { webAddress } from './web-address.ts';

/** The sources whose numbers are shown, and how many more were read. */
export function sourceBlocks(
  sources: readonly SourceEntry[],
  shown: readonly SectionNode[],
  zone: string,
): readonly BlockNode[] {
  const cited = citedIn(shown);
  const listed = sources.filter(({ n }) => cited.has(n));
  const more = sources.length - listed.length;
  const blocks: BlockNode[] = listed.map((source) => sourceNode(source, zone));
  if (more > 0) {
    const articles = more === 1 ? 'article' : 'articles';
    const words =
      listed.length === 0
        ? `${more} ${articles} read, none cited.`
        : `${more} more ${articles} read, not cited.`;
    blocks.push({ type: 'paragraph', children: [label(words, 'quiet')] });
  }
  return blocks;
}

/** Numbers that the shown text cites; every citation leads to an entry, and no entry is without a citation. */
export function citedIn(sections: readonly SectionNode[]): ReadonlySet<number> {
  const inlines = sections.flatMap(({ children }) => children).flatMap(inlinesOf);
  return new Set(inlines.flatMap((node) => (node.type === 'citation' ? node.sources : [])));
}

function inlinesOf(block: BlockNode): readonly InlineNode[] {
  switch (block.type) {
    case 'paragraph':
      return block.children;
    case 'meeting':
      return [...block.when, ...block.title, ...block.details.flat()];
    case 'list':
      return block.children.flatMap(({ children }) => children);
    case 'group':
      return [...block.heading, ...block.children.flatMap(({ children }) => children)];
    case 'source':
      return block.details;
  }
}

function sourceNode(source: SourceEntry, zone: string): SourceNode {
  const { n, title, publishedAt, publishedAtStated, revision } = source;
  const dated: readonly InlineNode[] = publishedAt
    ? [timeOfInstant(publishedAt, zone), ...(publishedAtStated ? [] : [label(' (date implied)', 'quiet')])]
    : [label('undated', 'quiet')];
  const parts: readonly (readonly InlineNode[])[] = [
    ...outletParts(source),
    dated,
    ...(revision > 1 ? [[label(`revision ${revision}`, 'quiet')]] : []),
  ];
  return {
    type: 'source',
    n,
    title: plainText(title) || 'Untitled',
    details: joined(parts, ', '),
    url: webAddress(source.url),
    copies: placesOf(source),
  };
}

/** "Ministry of Water (official)" */
function outletParts({ outlet, official }: SourceEntry): readonly (readonly InlineNode[])[] {
  const words = plainText(outlet ?? '');
  if (words === '') return official ? [[label('official', 'quiet')]] : [];
  return [[text(words), ...(official ? [label(' (official)', 'quiet')] : [])]];
}

/** The outlets that have a source's text, each once; another address of its own outlet is no other place. */
function placesOf({ outlet, copies = [] }: SourceEntry): readonly SourcePlace[] {
  const places = copies.map((copy): SourcePlace => {
    const url = webAddress(copy.url);
    const host = url === null ? '' : new URL(url).hostname.replace(/^www\./, '');
    return { outlet: plainText(copy.outlet ?? '') || host || plainText(copy.title), url };
  });
  const others = places.filter((place) => place.outlet !== '' && place.outlet !== plainText(outlet ?? ''));
  return [...new Map(others.toReversed().map((place) => [place.outlet, place])).values()].toReversed();
}
