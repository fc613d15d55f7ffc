import type { ItemDraft } from './draft.ts';
import { attribute, childElements, type Element, textOf } from './element.ts';
import { fieldsOf } from './fields.ts';
import { bestLink } from './links.ts';
import { type Typing, type Words, wordsOf } from './words.ts';

/** Where an item of RSS, RDF, Atom or CDF tells what; the first that says something counts. */
const places = {
  id: ['id', 'guid'],
  title: ['title', 'dc:title', 'media:title', 'itunes:title'],
  text: ['content:encoded', 'content', 'fullitem', 'xhtml:body', 'body', 'xhtml:div'],
  summary: [
    'summary',
    'description',
    'abstract',
    'dc:description',
    'itunes:summary',
    'media:description',
    'itunes:subtitle',
  ],
  published: ['pubdate', 'published', 'issued', 'dcterms:issued', 'dc:date', 'dcterms:created', 'created'],
  updated: ['updated', 'modified', 'dcterms:modified', 'lastmod'],
  authors: ['author', 'dc:creator', 'dc:author', 'dcterms:creator', 'itunes:author'],
  outlet: ['source'],
  lang: ['dc:language', 'language'],
} as const;

/** One item as its elements have it. */
export function draftItem(item: Element, typing: Typing): ItemDraft {
  const fields = fieldsOf(item);
  const grouped = (fields.get('media:group') ?? []).flatMap(childElements);
  const at = (name: string): readonly Element[] =>
    fields.get(name) ?? grouped.filter((element) => element.name === name);
  const content = firstWords(at, places.text, typing);
  const texts = [...(content ? [content] : []), ...everyWords(at, ['summary', 'description'], typing)];
  const summary = firstWords(at, places.summary, typing);
  // A description beside a summary is the text.
  const more = content ?? texts.find((words) => words.value !== summary?.value) ?? null;
  return {
    id: firstText(at, places.id) ?? attribute(item, 'rdf:about'),
    enclosure: firstAttribute(at('enclosure'), 'url') ?? firstAttribute(at('enclosure'), 'href'),
    link: bestLink(item, fields),
    title: firstWords(at, places.title, typing),
    published: everyText(at, places.published),
    updated: [...everyText(at, places.updated), ...presentText(attribute(item, 'lastmod'))],
    authors: places.authors.flatMap((name) => at(name).map(authorOf)).filter((name) => name !== ''),
    outlet: outletOf(at('source')[0], typing),
    summary,
    text: more,
    lang: firstText(at, places.lang) ?? item.lang,
    ...(item.isCut && { isCut: item.isCut }),
  };
}

type At = (name: string) => readonly Element[];

function firstWords(at: At, names: readonly string[], typing: Typing): Words | null {
  for (const name of names) {
    for (const element of at(name)) {
      const words = wordsOf(element, typing);
      if (words) return words;
    }
  }
  return null;
}

function everyWords(at: At, names: readonly string[], typing: Typing): readonly Words[] {
  return names
    .flatMap((name) => at(name).map((element) => wordsOf(element, typing)))
    .filter((words) => words !== null);
}

function firstText(at: At, names: readonly string[]): string | null {
  for (const name of names) {
    for (const element of at(name)) {
      const text = textOf(element);
      if (text !== '') return text;
    }
  }
  return null;
}

/** Of several elements of one name, the last one counts: programs that edit a feed put theirs behind what was there. */
function everyText(at: At, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => at(name).map(textOf).toReversed()).filter((text) => text !== '');
}

function firstAttribute(elements: readonly Element[], name: string): string | null {
  return elements[0] ? attribute(elements[0], name) : null;
}

function presentText(text: string | null): readonly string[] {
  return text === null || text === '' ? [] : [text];
}

/** Atom's person has a name of its own; RSS writes one beside an address. */
export function authorOf(author: Element): string {
  const name = childElements(author).find((child) => /(?:^|:)name$/.test(child.name));
  return name ? textOf(name) : textOf(author);
}

/** RSS names the outlet itself, Atom repeats its feed's title. */
function outletOf(source: Element | undefined, typing: Typing): Words | null {
  if (source === undefined) return null;
  const title = childElements(source).find(({ name }) => name === 'title');
  return wordsOf(title ?? source, title ? typing : 'unstated');
}
