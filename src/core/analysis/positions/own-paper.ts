import type { Span } from '../../model/span.ts';
import type { Document } from '../document/document.ts';
import type { Cast } from './cast.ts';
import { holdersOf } from './holder.ts';
import { isMedium } from './outlets.ts';

/** "From: Lund Tenants Association". */
const sender = /^(?:From|Issued by|Sender):[ ](?<name>[^\n<@]{4,70})$/mu;
/** "Statement of the Political Bureau of |the Coastal Freedom Front|". */
const heading =
  /^(?:Press\s)?(?:Statement|Declaration|Message|Bulletin|Communiqu[eé]|Open\sletter)\s(?:of|by|from)\s(?:the\s[\p{L}\s]{3,40}?\sof\s)?(?<name>(?:the\s)?\p{Lu}[^\n]{3,60})$/mu;
const ourselves = /(?<![\p{L}’'])(?:we|our|us|ours)(?![\p{L}’'])/giu;
const release = /\b(?:press release|for immediate (?:release|use))\b/i;
const head = 400;

const authors = new WeakMap<Document, string | null>();

/** The party whose own paper a text is, where it tells in "we" or under a letterhead; null for what reporters write. */
export function authorOf(cast: Cast): string | null {
  const { document } = cast;
  const known = authors.get(document);
  if (known !== undefined) return known;
  const author = readAuthor(cast);
  authors.set(document, author);
  return author;
}

function readAuthor(cast: Cast): string | null {
  const { document, bodies } = cast;
  const named = nameIn(document.text, sender) ?? nameIn(document.text, heading);
  const [party, ...others] = named ? holdersOf(cast, named) : [];
  if (party !== undefined) return others.length === 0 ? party : null;
  const { outlet } = document;
  if (outlet === null || isMedium(outlet)) return null;
  const own = release.test(document.text.slice(0, head)) || isToldInWe(document);
  return own ? (bodies.named(outlet) ?? outlet) : null;
}

function nameIn(text: string, pattern: RegExp): Span | null {
  const match = pattern.exec(text.slice(0, head));
  const name = match?.groups?.['name'];
  if (!match || name === undefined) return null;
  const start = match.index + match[0].indexOf(name);
  return { start, end: start + name.trimEnd().length };
}

/** Says "we" and "our" outside what others are quoted with, more than once. */
function isToldInWe({ text, quotations }: Document): boolean {
  let told = 0;
  for (const { index } of text.matchAll(ourselves)) {
    if (!quotations.some(({ start, end }) => start <= index && index < end)) told++;
    if (told > 2) return true;
  }
  return false;
}

/** True for a sentence in which the author says "we" and nobody is quoted. */
export function saysWe({ text }: Document, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return !/["“”]/.test(words) && words.search(ourselves) >= 0;
}
