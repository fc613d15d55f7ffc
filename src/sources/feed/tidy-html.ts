import { Parser } from 'htmlparser2';
import { resolveAddress } from './addresses.ts';
import { looksLikeMarkup, type Words } from './words.ts';

/**
 * Words as the feed has them, HTML kept: without what HTML runs or styles, and with absolute addresses where it is known
 * what they are relative to.
 */
export function tidyWords(words: Words | null, base: string | null): string | null {
  if (words === null) return null;
  const { value, type } = words;
  const isHtml = type === 'html' || (type === 'unstated' && looksLikeMarkup(value));
  if (!isHtml) return value;
  const from = words.base ?? base;
  if (!neverShown.test(value) && !(from !== null && relative.test(value))) return value;
  return tidied(value, from).trim();
}

const neverShown = /<(?:script|style|applet)\b/i;
const relative = /\b(?:href|src)\s{0,5}=\s{0,5}["']?(?!\s{0,5}["']?(?:https?:|mailto:|data:|#))/i;

/** A part of the text that is replaced. */
interface Change {
  readonly start: number;
  /** Behind its last character. */
  readonly end: number;
  readonly by: string;
}

function tidied(html: string, base: string | null): string {
  const changes: Change[] = [];
  let hiddenFrom: number | null = null;
  const parser = new Parser(
    {
      onopentagname: (name) => {
        if (/^(?:script|style|applet)$/.test(name)) hiddenFrom ??= parser.startIndex;
      },
      onattribute: (name, value) => {
        if (base === null || hiddenFrom !== null || !/^(?:href|src|cite|poster)$/.test(name)) return;
        const absolute = resolveAddress(value, base);
        if (absolute === null || absolute === value) return;
        const by = `${name}="${absolute.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
        changes.push({ start: parser.startIndex, end: parser.endIndex, by });
      },
      onclosetag: (name) => {
        if (hiddenFrom === null || !/^(?:script|style|applet)$/.test(name)) return;
        changes.push({ start: hiddenFrom, end: parser.endIndex + 1, by: '' });
        hiddenFrom = null;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return changed(html, changes);
}

function changed(html: string, changes: readonly Change[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, by } of changes) {
    if (start < at) continue;
    parts.push(html.slice(at, start), by);
    at = end;
  }
  return [...parts, html.slice(at)].join('');
}
