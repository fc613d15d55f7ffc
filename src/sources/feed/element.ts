import { decodeReferences } from './references.ts';

/** Text of an element: as it is written, references and all, or a CDATA section's own. */
export interface TextPart {
  readonly raw: string;
  readonly isCdata: boolean;
}

/** An element of a feed, as a tolerant reader found it. */
export interface Element {
  /** As it is written. */
  readonly tag: string;
  /** By which it is looked up; see `fieldName`. */
  readonly name: string;
  /** As they are written, values with their references. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | TextPart)[];
  /** What relative addresses in it are relative to, as far as `xml:base` says; null: the feed's own address. */
  readonly base: string | null;
  /** `xml:lang`, its own or that of what holds it. */
  readonly lang: string | null;
  /** The document ends within it. */
  readonly isCut?: true;
}

export function isElement(node: Element | TextPart): node is Element {
  return 'tag' in node;
}

/** An attribute's value, whatever the case of its name; null: it has none. */
export function attribute(element: Element, name: string): string | null {
  const own = element.attributes[name];
  if (own !== undefined) return decodeReferences(own).trim();
  for (const written of Object.keys(element.attributes)) {
    if (written.toLowerCase() === name) return decodeReferences(element.attributes[written] ?? '').trim();
  }
  return null;
}

/** The element's own text, without that of elements in it. */
export function textOf(element: Element): string {
  const [only] = element.children;
  if (element.children.length === 1 && only !== undefined && !isElement(only)) return partText(only).trim();
  return element.children
    .map((node) => (isElement(node) ? '' : partText(node)))
    .join('')
    .trim();
}

function partText(part: TextPart): string {
  return part.isCdata ? part.raw : decodeReferences(part.raw);
}

export function childElements(element: Element): readonly Element[] {
  return element.children.filter(isElement);
}

/** What stands in the element, as HTML; prefixes of XHTML are taken off. */
export function markupIn(element: Element): string {
  return element.children
    .map((node) => {
      if (!isElement(node)) return escapeText(partText(node));
      const tag = node.name.startsWith('xhtml:') ? node.name.slice('xhtml:'.length) : node.tag;
      const opening = `<${tag}${attributesOf(node)}`;
      const empty = node.children.length === 0 && voidElements.has(tag.toLowerCase());
      return empty ? `${opening} />` : `${opening}>${markupIn(node)}</${tag}>`;
    })
    .join('')
    .trim();
}

const voidElements = new Set(
  'area base br col command embed hr img input link meta param source track wbr'.split(' '),
);

function attributesOf(element: Element): string {
  return Object.keys(element.attributes)
    .filter((name) => !name.toLowerCase().startsWith('xml'))
    .map((name) => ` ${name}="${(element.attributes[name] ?? '').replaceAll('"', '&quot;')}"`)
    .join('');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
