/**
 * Namespaces that hold an article's core fields, by the short name used here; '' is the feed's own vocabulary, whichever of
 * RSS, RDF and Atom it is. Addresses are compared in lower case without a closing slash or hash.
 */
const known: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/2005/atom', ''],
  ['http://purl.org/atom/ns', ''],
  ['http://purl.org/atom/app', 'app'],
  ['http://purl.org/pie', ''],
  ['http://purl.org/rss/1.0', ''],
  ['http://purl.org/net/rss1.1', ''],
  ['http://my.netscape.com/rdf/simple/0.9', ''],
  ['http://channel.netscape.com/rdf/simple/0.9', ''],
  ['http://my.netscape.com/publish/formats/rss-0.91.dtd', ''],
  ['http://backend.userland.com/rss', ''],
  ['http://backend.userland.com/rss2', ''],
  ['http://blogs.law.harvard.edu/tech/rss', ''],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['http://purl.org/dc/elements/1.0', 'dc'],
  ['http://purl.org/dc/elements/1.1', 'dc'],
  ['http://purl.org/dc/terms', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content', 'content'],
  ['http://purl.org/rss/1.0/modules/syndication', 'sy'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://example.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://www.w3.org/xml/1998/namespace', 'xml'],
]);

/** Prefixes that mean the same in nearly every feed, for those that do not declare them. */
const customary: ReadonlyMap<string, string> = new Map([
  ['atom', ''],
  ['rss', ''],
  ['xhtml', 'xhtml'],
  ...['rdf', 'dc', 'dcterms', 'content', 'sy', 'media', 'itunes', 'xml'].map((name) => [name, name] as const),
]);

/**
 * What prefixes mean within an element. Each scope holds its own element's declarations alone, so that a document of many
 * takes no more room than it has itself.
 */
export interface Scope {
  /** Prefix to short name; `?` stands before those of namespaces that are of no use here. The empty prefix is the default's. */
  readonly names: ReadonlyMap<string, string>;
  readonly outer: Scope | null;
}

export const outerScope: Scope = { names: customary, outer: null };

/** The scope within an element, by the names of its attributes as they are written. */
export function innerScope(outer: Scope, attributes: Readonly<Record<string, string>>): Scope {
  let names: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const prefix = name.slice('xmlns:'.length).toLowerCase();
    const address = (attributes[name] ?? '').trim().toLowerCase().replace(/[/#]$/, '');
    names ??= new Map();
    // Elements without a prefix are the feed's own even where its address for them is a new one.
    names.set(prefix, known.get(address) ?? (prefix === '' ? '' : `?${prefix}`));
  }
  return names ? { names, outer } : outer;
}

/** `dc:creator`, `title`: the name by which fields are looked up, in lower case. */
export function fieldName(written: string, scope: Scope): string {
  const lower = written.toLowerCase();
  const colon = lower.indexOf(':');
  const prefix = colon < 0 ? '' : lower.slice(0, colon);
  const space = spaceOf(prefix, scope);
  const local = lower.slice(colon + 1);
  return space === '' ? local : `${space}:${local}`;
}

function spaceOf(prefix: string, scope: Scope): string {
  for (let at: Scope | null = scope; at; at = at.outer) {
    const space = at.names.get(prefix);
    if (space !== undefined) return space;
  }
  return prefix === '' ? '' : `?${prefix}`;
}
