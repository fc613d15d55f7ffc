import { type AsideLevel, createNameJudge } from './box-names.ts';
import type { PageElement } from './page-tree.ts';

/** A block element, with the paragraphs in it: from `first` up to, and without, `end`. */
export interface Box {
  readonly element: PageElement;
  readonly parent: Box | null;
  readonly level: AsideLevel;
  readonly boxes: readonly Box[];
  readonly first: number;
  readonly end: number;
  /** True where it is a quotation, or a box around one: a post that the article shows. */
  readonly quotes: boolean;
}

/** A run of text between the edges of blocks; a line end in it is one that the page forces. */
export interface Paragraph {
  readonly text: string;
  /** Letters of it that are links. */
  readonly linked: number;
  /** Nearest block. */
  readonly box: Box;
}

/** A page as boxes of paragraphs, in its order. */
export interface PageBoxes {
  readonly root: Box;
  readonly paragraphs: readonly Paragraph[];
}

/** A box whose paragraphs are still coming. */
interface OpenBox extends Box {
  readonly parent: OpenBox | null;
  readonly boxes: OpenBox[];
  end: number;
  quotes: boolean;
}

/** Cuts a page into paragraphs. */
export function boxesOf(page: PageElement): PageBoxes {
  const cutter = createCutter(createNameJudge(isForum(page)));
  const root = cutter.open(page, null, 0);
  cutter.visit(page, root, false);
  cutter.close(root);
  return { root, paragraphs: cutter.paragraphs };
}

interface Cutter {
  readonly paragraphs: readonly Paragraph[];
  open(element: PageElement, parent: OpenBox | null, level: AsideLevel): OpenBox;
  visit(element: PageElement, box: OpenBox, link: boolean): void;
  close(box: OpenBox): void;
}

function createCutter(levelOf: (element: PageElement) => AsideLevel): Cutter {
  const paragraphs: Paragraph[] = [];
  const run = createRun();
  const finish = (box: Box): void => {
    const { text, linked } = run.take();
    if (text) paragraphs.push({ text, linked, box });
  };
  const open = (element: PageElement, parent: OpenBox | null, level: AsideLevel): OpenBox => {
    const [first, end] = [paragraphs.length, paragraphs.length];
    return { element, parent, level, boxes: [], first, end, quotes: false };
  };
  const close = (box: OpenBox): void => {
    finish(box);
    box.end = paragraphs.length;
    if (box.element.tag === 'blockquote' && box.end > box.first) markQuoted(box);
  };
  const visitBlock = (element: PageElement, box: OpenBox, link: boolean, level: AsideLevel): void => {
    const inner = open(element, box, level);
    box.boxes.push(inner);
    if (isCell(element)) {
      // The cells of a row are one line.
      run.add(' ', false);
      visit(element, inner, link);
      inner.end = paragraphs.length;
      return;
    }
    finish(box);
    visit(element, inner, link);
    close(inner);
  };
  const visit = (element: PageElement, box: OpenBox, link: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string') run.add(child.replace(/\s+/g, ' '), link);
      else if (child.tag === 'br') run.add('\n', false);
      else if (!silent.has(child.tag)) {
        const level = isHidden(child) ? 4 : levelOf(child);
        if (!inline.has(child.tag)) visitBlock(child, box, link, atLeast(level, asideTags[child.tag]));
        else if (isSpoken(child, level)) visit(child, box, link || child.tag === 'a');
      }
    }
  };
  return { paragraphs, open, visit, close };
}

/** Text that is still coming, up to the edge of a block. */
interface Run {
  add(text: string, link: boolean): void;
  /** What came since the last time, and how many letters of it are links. */
  take(): { readonly text: string; readonly linked: number };
}

function createRun(): Run {
  let parts: string[] = [];
  let linked = 0;
  return {
    add: (text, link) => {
      parts.push(text);
      if (link) linked += text.trim().length;
    },
    take: () => {
      if (parts.length === 0) return { text: '', linked: 0 };
      const taken = { text: lines(parts.join('')), linked };
      parts = [];
      linked = 0;
      return taken;
    },
  };
}

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr nobr'.split(
    ' ',
  ),
);
const silent = new Set(
  'script style template head title iframe object embed svg math canvas audio video button select textarea input option datalist map area link meta'.split(
    ' ',
  ),
);
const asideTags: Readonly<Record<string, AsideLevel>> = {
  nav: 2,
  footer: 3,
  menu: 2,
  dialog: 2,
  form: 2,
  figcaption: 2,
  aside: 1,
  header: 1,
  noscript: 1,
};

function atLeast(level: AsideLevel, other: AsideLevel = 0): AsideLevel {
  return level > other ? level : other;
}

/** False for words in a line that are no part of it: a counter of shares, a note for screen readers. */
function isSpoken(element: PageElement, level: AsideLevel): boolean {
  if (level === 0) return true;
  if (level === 4) return false;
  return level === 1 || element.tag === 'a' || element.tag === 'time' || isLong(element, longestNote);
}

const longestNote = 150;

/** A table's cell; one with more in it lays out the page. */
function isCell(element: PageElement): boolean {
  return (element.tag === 'td' || element.tag === 'th') && !isLong(element, longestCell);
}

const longestCell = 100;

function lines(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** The boxes around a quotation and nothing else. */
function markQuoted(quotation: OpenBox): void {
  quotation.quotes = true;
  for (let box = quotation.parent; box; box = box.parent) {
    if (box.boxes.length > 1 || box.first !== quotation.first) return;
    if (!/^(?:div|figure|aside|section)$/.test(box.element.tag)) return;
    box.quotes = true;
  }
}

/** True where the page calls itself a forum: its answers are what is read there. */
function isForum(page: PageElement): boolean {
  const elements = page.children.filter((node) => typeof node !== 'string');
  return [...elements, ...elements.flatMap(({ children }) => children)].some((node) => {
    if (typeof node === 'string' || (node.tag !== 'html' && node.tag !== 'body')) return false;
    const { class: classes = '', id = '' } = node.attributes;
    return forumName.test(`${classes} ${id}`);
  });
}

const forumName = /(?:^|[\s_-])(?:forum|thread|discussion|viewtopic|topic)(?:$|[\s_-])/i;

/** True for an element of more letters than so many, or of more nodes than are worth counting. */
export function isLong(element: PageElement, letters: number): boolean {
  let length = 0;
  let nodes = 0;
  const stack: PageElement[] = [element];
  for (let open = stack.pop(); open !== undefined; open = stack.pop()) {
    for (const child of open.children) {
      if (typeof child === 'string') length += child.trim().length;
      else stack.push(child);
      if (length > letters || ++nodes > mostCounted) return true;
    }
  }
  return false;
}

const mostCounted = 200;

function isHidden({ attributes }: PageElement): boolean {
  const { hidden, style } = attributes;
  if (hidden !== undefined || attributes['aria-hidden'] === 'true') return true;
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
