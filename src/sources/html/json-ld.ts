/** What JSON-LD says of an article; null where it does not. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly lang: string | null;
  readonly body: string | null;
}

const articleTypes =
  /^(?:.*\/)?(?:\w*Article|NewsArticle|ReportageNewsArticle|BlogPosting|LiveBlogPosting|Report|Posting|SocialMediaPosting|WebPage)$/;

/** Reads the page's JSON-LD scripts, `@graph` and arrays included; scripts that are no JSON are passed over. */
export function readJsonLd(scripts: readonly string[]): LinkedArticle {
  const nodes = scripts.flatMap((script) => flatten(parse(script)));
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])),
  );
  const articles = nodes.filter(isArticle).sort((a, b) => rank(a) - rank(b));
  const pick = <T>(read: (node: LinkedNode) => T | null): T | null => {
    for (const node of articles) {
      const value = read(node);
      if (value !== null) return value;
    }
    return null;
  };
  return {
    headline: pick((node) => text(node['headline'])),
    url: pick((node) => text(node['url'])),
    outlet: pick((node) => names(node['publisher'], byId)),
    author: pick((node) => names(node['author'] ?? node['creator'], byId)),
    published: pick((node) => text(node['datePublished']) ?? text(node['dateCreated'])),
    modified: pick((node) => text(node['dateModified'])),
    lang: pick((node) => text(node['inLanguage'])),
    body: pick((node) => text(node['articleBody'])),
  };
}

type LinkedNode = Readonly<Record<string, unknown>>;

function parse(script: string): unknown {
  const body = script
    .trim()
    .replace(/^(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\]\]>|\]\]>)$/, '')
    .replace(/;$/, '');
  try {
    return JSON.parse(body);
  } catch {
    try {
      // Raw line ends inside strings are the commonest fault.
      return JSON.parse(body.replace(/[\r\n\t]+/g, ' '));
    } catch {
      return null;
    }
  }
}

/** All objects of a document up to the depth at which articles are nested. */
function flatten(value: unknown, depth = 0): LinkedNode[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.slice(0, mostNodes).flatMap((item) => flatten(item, depth + 1));
  if (!isNode(value)) return [];
  const inner = [value['@graph'], value['mainEntity'], value['mainEntityOfPage'], value['itemListElement']];
  return [value, ...inner.flatMap((item) => flatten(item, depth + 1))];
}

const deepest = 5;
const mostNodes = 500;

function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(node: LinkedNode): boolean {
  return types(node).some((type) => articleTypes.test(type));
}

/** News before other articles, articles before the page that carries them. */
function rank(node: LinkedNode): number {
  const kinds = types(node);
  if (kinds.some((kind) => kind.endsWith('NewsArticle'))) return 0;
  return kinds.some((kind) => kind.endsWith('WebPage')) ? 2 : 1;
}

function types(node: LinkedNode): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

function text(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() ? first.trim() : null;
}

/** Names of one or several people or organisations, given as strings, objects or references. */
function names(value: unknown, byId: ReadonlyMap<unknown, LinkedNode>): string | null {
  const found = [value].flat().flatMap((item) => {
    if (typeof item === 'string') return /^https?:/.test(item) ? [] : [item.trim()];
    if (!isNode(item)) return [];
    return text(item['name']) ?? text(byId.get(item['@id'])?.['name']) ?? [];
  });
  const unique = [...new Set(found.filter((name) => name && !/^https?:/.test(name)))];
  return unique.length > 0 ? unique.slice(0, 8).join('; ') : null;
}
