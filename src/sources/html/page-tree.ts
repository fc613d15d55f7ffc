import { Parser } from 'htmlparser2';

/** An element of a page: as much of a document as reading an article takes, and cheap to make. */
export interface PageElement {
  /** In small letters; `#page` for the root. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PageNode[];
  readonly parent: PageElement | null;
}

export type PageNode = PageElement | string;

/** An element while its children are still coming. */
interface OpenElement extends PageElement {
  readonly children: PageNode[];
  readonly parent: OpenElement | null;
}

/** Deeper than any page made by people; walks over the tree may call themselves for each level. */
const deepest = 1_000;

/**
 * Parses a page, however broken, into a tree. Comments and doctype are left out.
 * @throws {RangeError} where elements are nested deeper than 1,000
 */
export function parsePage(html: string): PageElement {
  const root: OpenElement = { tag: '#page', attributes: {}, children: [], parent: null };
  let open = root;
  let depth = 0;
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      if (++depth > deepest) throw new RangeError(`Elements are nested deeper than ${deepest}.`);
      const element: OpenElement = { tag, attributes, children: [], parent: open };
      open.children.push(element);
      open = element;
    },
    onclosetag: () => {
      depth--;
      open = open.parent ?? root;
    },
    ontext: (text) => {
      const last = open.children.length - 1;
      const before = open.children[last];
      // Entities come as texts of their own.
      if (typeof before === 'string') open.children[last] = before + text;
      else open.children.push(text);
    },
  });
  parser.end(html);
  return root;
}

/** Every element below one, in the order of the page. */
export function elementsOf(root: PageElement): PageElement[] {
  const found: PageElement[] = [];
  const visit = (element: PageElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** All the text of an element, as it stands. */
export function rawText(element: PageElement): string {
  const parts: string[] = [];
  const visit = ({ children }: PageElement): void => {
    for (const child of children) {
      if (typeof child === 'string') parts.push(child);
      else visit(child);
    }
  };
  visit(element);
  return parts.join('');
}
