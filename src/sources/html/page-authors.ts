import { readByline } from '../clean/bylines.ts';
import type { LinkedArticle } from './json-ld.ts';
import { type PageIndex, textOf } from './page-index.ts';
import { type PageElement, rawText } from './page-tree.ts';

/** The author that the page states; an outlet that signs for itself only where no person does. */
export function bylineOf(
  index: PageIndex,
  linked: LinkedArticle,
  outlet: string | null,
  lines: readonly string[],
): string | null {
  const stated = [linked.author, ...authorNames.map(index.meta)]
    .map(authorName)
    .filter((name) => name !== null);
  const isPerson = (name: string): boolean => !isOutlet(name, outlet);
  const person = stated.find(isPerson);
  if (person !== undefined) return person;
  const visible = visibleAuthors(index);
  return visible.find(isPerson) ?? writtenAuthor(lines) ?? visible[0] ?? stated[0] ?? null;
}

const authorNames = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'byl',
  'citation_author',
  'og:article:author',
  'article:author_name',
];

/** An outlet's name, an address or a firm, where a person's is looked for. */
function isOutlet(name: string, outlet: string | null): boolean {
  const a = name.toLowerCase();
  const b = outlet?.toLowerCase() ?? '';
  return (
    (b !== '' && (a.includes(b) || (b.includes(a) && !a.includes(' ')))) ||
    firm.test(name) ||
    name.split('; ').some((one) => one.split(' ').length > 8)
  );
}

const firm =
  /\bwww\.|\.(?:com|org|net|de|at|ch|fr|it|es|uk|eu|info|tv|ru|pl|nl)\b|\b(?:GmbH|AG|e\.V\.|Inc|Ltd|LLC|Redaktion|Editorial|Newsroom|Staff|Online|Media|Verlag|Administrator)\b/i;

function visibleAuthors({ authors }: PageIndex): string[] {
  return authors.flatMap((element) => visibleName(nameElement(element)) ?? []);
}

/** The element within that holds the name alone, where one is marked. */
function nameElement(element: PageElement): string {
  const marked = find(
    element,
    ({ attributes }) =>
      /(?:^|\s)name(?:\s|$)/.test(attributes['itemprop'] ?? '') ||
      /(?:^|[\s_-])(?:fn|name|author-?name)(?:$|\s)/i.test(attributes['class'] ?? ''),
  );
  const text = textOf(marked ?? element);
  if (text.length <= longestName) return text;
  const link = text.length <= longestByline ? find(element, ({ tag }) => tag === 'a') : null;
  return link ? textOf(link) : text;
}

function find(element: PageElement, is: (element: PageElement) => boolean): PageElement | null {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (is(child) && rawText(child).trim() !== '') return child;
    const inner = find(child, is);
    if (inner) return inner;
  }
  return null;
}

/** What a box that is marked as naming its author says: "By Jane Doe, Chief reporter | 10 Jan 2022". */
function visibleName(text: string): string | null {
  if (text === '' || text.length > 3 * longestName) return null;
  const line = text.replace(/\s*(?:[|•·]|(?<=\s)[-–—])\s.*$/, '');
  const name = authorName(readByline(line)?.authors ?? line);
  if (name === null || /\d|[:!?]/.test(name) || noName.test(name)) return null;
  const names = joined(name);
  return names.split('; ').every((one) => one.length <= longestName && one.split(' ').length <= 6)
    ? names
    : null;
}

const longestName = 60;
/** A longer text about somebody is a portrait, whose links lead anywhere. */
const longestByline = 200;
const noName =
  /^(?:about|über|share|follow|more|mehr|author|autor|authors|autoren|by|von|(?:published|posted|written|veröffentlicht|geschrieben)(?: (?:by|von|am|on))?|profile|kommentar\w*|comments?|guest|gast|staff|redaktion|credit|foto|photo|getty images|image|reuters)\b\W*$|^(?:photo|foto|bild|image|credit|copyright|©)/i;

/** "Jane Doe, John Roe and Ada Poe" as plain names. */
function joined(names: string): string {
  const parts = names.split(/\s*(?:,|;|\s(?:and|und|et|y|e|&)\s)\s*/).filter((part) => part !== '');
  const whole = parts.length > 1 && parts.every((part) => personName.test(part));
  return whole ? parts.join('; ') : names.replace(/,.*$/, '');
}

const personName = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,3}$/u;

/** "Redaktion: Jane Doe (speaker)", "06.11.2023 13:30 von Olga", "Text: Jane Doe", in the lines around the article. */
function writtenAuthor(lines: readonly string[]): string | null {
  for (const line of lines) {
    if (line.length > 140) continue;
    const found =
      labelled.exec(line)?.[1] ??
      signed.exec(line)?.[1] ??
      dated.exec(line)?.[1] ??
      readByline(line)?.authors;
    const name = found ? visibleName(found) : null;
    if (name && /^\p{Lu}/u.test(name)) return name;
  }
  return null;
}

const person = "\\p{Lu}[\\p{L}.'’-]+(?: (?:von |van |de |der |zu )?\\p{Lu}[\\p{L}.'’-]*){0,3}";
const labelled = new RegExp(
  `(?:^|[-–—|•·,]\\s*)(?i:text(?: und fotos?)?|autor(?:in)?|author|auteur|autore|redaktion|verfasst von|ein beitrag von|ein artikel von|geschrieben von|posted by|written by|publicado por|publié par|scritto da|reporter|words)\\s*:?\\s+(${person}(?:(?:, | and | und | et | y )${person}){0,4})`,
  'u',
);
/** Behind a date: "06.11.2023 13:30 von Olga"; alone: "Von Jane Doe". */
const signed = new RegExp(
  `(?:^|\\d[^\\p{L}]{0,4}(?:Uhr)?\\W{0,3})(?:[Vv]on|VON|[Pp]or|[Pp]ar|[Dd]i) (${person}(?:(?:, | und | y | et | e )${person}){0,3})(?:$|\\s*[|,•·(–-]|\\s+(?:am|in|IN|el|le)\\s)`,
  'u',
);

/** "25.10.2022 - Jane Doe". */
const dated = new RegExp(
  `^\\d{1,2}\\. ?\\d{1,2}\\. ?\\d{4}\\s*[-–|,]\\s*(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,2})$`,
  'u',
);

/** A person's or desk's name; addresses, handles, roles alone and long texts are none. */
function authorName(value: string | null): string | null {
  const name = (value ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /^(?:(?:view )?all (?:posts|articles|stories) by|(?:zeige )?alle (?:beiträge|artikel) von|ver todas las entradas de|voir tous les articles de|(?:written|posted|published|reported|verfasst|geschrieben|veröffentlicht|publicado|publié|scritto) (?:by|von|por|par|da)|by|von|par|di|por|author|autor(?:in)?|text|redaktion)\b\s*:?\s+/i,
      '',
    )
    .replace(/[\s,;|/→»›-]+$/, '');
  return name &&
    name.length <= 100 &&
    !/^https?:|^www\.|^@|[{}<>@]|^(?:no author|admin|administrator|staff|editor|null|undefined|author)$/i.test(
      name,
    )
    ? name
    : null;
}
