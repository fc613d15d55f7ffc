import { Parser } from 'htmlparser2';
import { resolveAddress } from './addresses.ts';
import { type Element, isElement, type TextPart } from './element.ts';
import { fieldName, innerScope, outerScope, type Scope } from './namespaces.ts';
import { decodeReferences } from './references.ts';

/** What a reader of elements tells while it reads. */
export interface ElementWatch {
  /** An item has ended; false: nothing more is to be read. */
  readonly onItem: (item: Element) => boolean;
}

/** A document as it was read. */
export interface ReadElements {
  /** The outermost element that makes it a feed, without its items; null: there is none. */
  readonly root: Element | null;
  /** The first element of all, as it is written. */
  readonly firstTag: string | null;
  readonly problems: readonly string[];
}

interface OpenElement extends Element {
  readonly attributes: Record<string, string>;
  readonly children: (Element | TextPart)[];
  readonly scope: Scope;
}

/** Elements deeper than this are taken for their text alone: no feed has them. */
const deepest = 100;
/** And of those deeper than this, nothing is read on: only what is made to harm is like that. */
const unbearable = 400;

const roots = new Set(['rss', 'rdf:rdf', 'rdf', 'feed', 'channel', 'entry']);
/** Those that make a feed even where something else comes first, such as a server's warning. */
const plainRoots = new Set(['rss', 'rdf:rdf', 'feed']);
const itemNames = new Set(['item', 'entry']);

/**
 * Reads XML as a feed's elements, broken as it may be: what is never closed ends with what holds it, and what nobody opened
 * is not closed. Each item is handed on as soon as it ends and then forgotten. One pass over the text, without recursion.
 */
export function readElements(text: string, watch: ElementWatch): ReadElements {
  const reader = new ElementReader(watch);
  let opened = -1;
  const parser = new Parser(
    {
      onopentagname: () => (opened = parser.startIndex),
      onopentag: (tag, attributes) => reader.open(tag, attributes),
      // An empty element is closed where it is opened, and nothing is amiss.
      onclosetag: (tag, isImplied) => reader.close(tag, isImplied && parser.startIndex !== opened),
      ontext: (raw) => reader.text(raw),
      oncdatastart: () => reader.cdata(true),
      oncdataend: () => reader.cdata(false),
    },
    { xmlMode: true, decodeEntities: false },
  );
  // In pieces, so that the rest can be left unread.
  for (let at = 0; at < text.length && !reader.isDone; at += pieceLength) {
    parser.write(text.slice(at, at + pieceLength));
  }
  reader.isEnding = true;
  if (!reader.isDone) parser.end();
  return reader.result();
}

const pieceLength = 64 * 1024;

class ElementReader {
  readonly #watch: ElementWatch;
  readonly #open: OpenElement[] = [];
  #root: Element | null = null;
  #firstTag: string | null = null;
  /** An element that makes no feed came first. */
  #hasOther = false;
  #isCdata = false;
  /** Elements that are open in the document beyond those in `#open`. */
  #beyond = 0;
  #isTooDeep = false;
  #isCut = false;
  /** Whoever watches wants no more items. */
  #isFull = false;
  /** Nothing more is read. */
  isDone = false;
  /** What is open now was never closed: the document breaks off, or is not read on. */
  isEnding = false;

  constructor(watch: ElementWatch) {
    this.#watch = watch;
  }

  open(tag: string, attributes: Record<string, string>): void {
    if (this.isDone) return;
    this.#firstTag ??= tag;
    if (this.#beyond > 0 || this.#open.length >= deepest) {
      this.#beyond += 1;
      this.#isTooDeep = this.isDone = this.#beyond > unbearable;
      return;
    }
    const holder = this.#open.at(-1);
    const scope = innerScope(holder?.scope ?? outerScope, attributes);
    const name = fieldName(tag, scope);
    if (holder === undefined && !this.#isRoot(name)) return;
    if (itemNames.has(name)) this.#closeItem();
    this.#push(tag, name, attributes, scope);
  }

  #isRoot(name: string): boolean {
    const isFirst = !this.#hasOther;
    this.#hasOther ||= !roots.has(name);
    return this.#root === null && (isFirst ? roots : plainRoots).has(name);
  }

  #push(tag: string, name: string, attributes: Record<string, string>, scope: Scope): void {
    const holder = this.#open.at(-1);
    const stated = attributes['xml:base'];
    const base = stated === undefined ? null : resolveAddress(decodeReferences(stated), holder?.base ?? null);
    const lang = attributes['xml:lang'];
    this.#open.push({
      tag,
      name,
      attributes,
      children: [],
      base: base ?? holder?.base ?? null,
      lang: (lang === undefined ? null : lang.trim() || null) ?? holder?.lang ?? null,
      scope,
    });
  }

  close(tag: string, isImplied: boolean): void {
    if (this.isDone) return;
    if (this.#beyond > 0) {
      this.#beyond -= 1;
      return;
    }
    if (isImplied) this.#isCut = true;
    if (this.#open.at(-1)?.tag === tag) this.#pop();
  }

  text(raw: string): void {
    if (this.isDone) return;
    const children = this.#open.at(-1)?.children;
    if (children === undefined) return;
    const last = children.at(-1);
    const isMore = last !== undefined && !isElement(last) && last.isCdata === this.#isCdata;
    if (isMore) children[children.length - 1] = { raw: last.raw + raw, isCdata: last.isCdata };
    else children.push({ raw, isCdata: this.#isCdata });
  }

  cdata(isCdata: boolean): void {
    this.#isCdata = isCdata;
  }

  result(): ReadElements {
    while (this.#open.length > 0) this.#pop();
    return { root: this.#root, firstTag: this.#firstTag, problems: this.#problems() };
  }

  #problems(): readonly string[] {
    return [
      ...(this.#isCut
        ? ['Elements in it are never closed, or it is cut off: they end where others do.']
        : []),
      ...(this.#isTooDeep ? ['It nests elements too deep: the rest was not read.'] : []),
    ];
  }

  /** An item that holds another was never closed. */
  #closeItem(): void {
    const at = this.#open.findIndex(({ name }) => itemNames.has(name));
    if (at < 1) return;
    this.#isCut = true;
    while (this.#open.length > at) this.#pop();
  }

  #pop(): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    const holder = this.#open.at(-1);
    if (holder === undefined) this.#root ??= element;
    if (!itemNames.has(element.name)) holder?.children.push(element);
    else if (!this.#isFull && !this.#watch.onItem(this.isEnding ? { ...element, isCut: true } : element)) {
      this.#isFull = true;
      this.isDone = true;
    }
  }
}
