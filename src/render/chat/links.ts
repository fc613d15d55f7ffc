import type { SourceEntry } from '../../core/model/briefing.ts';
import type { DocumentNode } from '../tree/nodes.ts';
import { webAddress } from '../tree/web-address.ts';

/** Where citations lead to. */
export interface Links {
  /** Addresses by source number; only those that may be linked. */
  readonly addresses: ReadonlyMap<number, string>;
  /** Of many sources behind one line, so many are linked, the newest: each link costs an address. */
  readonly most: number;
}

export const noLinks: Links = { addresses: new Map(), most: 0 };

/** Longer addresses stand at the source itself: many links of that length would fill the message. */
const longestLinked = 200;
/** The newest sources of a line; those beyond are counted: a briefing may have hundreds. */
const mostNamed = 12;

/**
 * The addresses that a document's citations lead to.
 * @param most links of one citation
 */
export function linksOf({ children }: DocumentNode, most: number): Links {
  const sources = children.flatMap((section) => section.children).filter(({ type }) => type === 'source');
  const addresses = new Map(
    sources.flatMap((node) =>
      node.type === 'source' && node.url !== null && node.url.length <= longestLinked
        ? [[node.n, node.url] as const]
        : [],
    ),
  );
  return { addresses, most };
}

/** The addresses of sources that citations lead to, as of a document that cites them all. */
export function linksOfSources(sources: readonly SourceEntry[], most: number): Links {
  const addresses = sources.flatMap(({ n, url }) => {
    const address = webAddress(url);
    return address !== null && address.length <= longestLinked ? [[n, address] as const] : [];
  });
  return { addresses: new Map(addresses), most };
}

/** A source's number as a citation shows it; without an address it is no link. */
export interface CitedNumber {
  readonly n: number;
  readonly url: string | null;
}

/**
 * What a citation shows. Sources are numbered by publication: the highest numbers are the newest articles, and those
 * are linked.
 */
export function citedNumbers(
  sources: readonly number[],
  { addresses, most }: Links,
): { readonly numbers: readonly CitedNumber[]; readonly more: number } {
  const named = sources.slice(-mostNamed);
  const withAddress = named.filter((n) => addresses.has(n));
  const linked = new Set(withAddress.slice(Math.max(0, withAddress.length - most)));
  return {
    numbers: named.map((n) => ({ n, url: linked.has(n) ? (addresses.get(n) ?? null) : null })),
    more: sources.length - named.length,
  };
}
