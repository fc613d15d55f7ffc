import { attribute, childElements, type Element, markupIn, textOf } from './element.ts';

/** Text of a feed and what it says that it is: RSS does not say, and leaves it to be guessed. */
export interface Words {
  readonly value: string;
  readonly type: 'text' | 'html' | 'unstated';
  /** What addresses in it are relative to, as far as the feed says. */
  readonly base: string | null;
}

/** How types are read: Atom's are text unless they say otherwise, those of all others say nothing. */
export type Typing = 'atom' | 'unstated';

/**
 * What an element says, by Atom's rules for text (RFC 4287, 3.1 and 4.1.3; Atom 0.3's `mode`); null where it is empty or
 * no text.
 */
export function wordsOf(element: Element, typing: Typing): Words | null {
  const type = (attribute(element, 'type') ?? '').toLowerCase();
  const mode = (attribute(element, 'mode') ?? '').toLowerCase();
  const { base } = element;
  if (mode === 'base64' || isBinary(type, typing)) {
    const value = fromBase64(textOf(element));
    return value === null ? null : { value, type: looksLikeMarkup(value) ? 'html' : 'text', base };
  }
  if (childElements(element).length > 0 && mode !== 'escaped') {
    const inner = unwrapped(element);
    // Some wrap escaped HTML in a `div`.
    const isEscaped = type === 'html' && inner !== element && childElements(inner).length === 0;
    return filled(isEscaped ? textOf(inner) : markupIn(inner), 'html', inner.base);
  }
  return filled(textOf(element), typeOf(type, typing), base);
}

function filled(value: string, type: Words['type'], base: string | null): Words | null {
  return value === '' ? null : { value: type === 'html' ? withoutOpenMark(value) : value, type, base };
}

/** A declaration of HTML that nothing ends is text: it would hide all that stands behind it. */
function withoutOpenMark(html: string): string {
  const at = html.lastIndexOf('<!');
  return at >= 0 && !html.includes('>', at) ? `${html.slice(0, at)}&lt;${html.slice(at + 1)}` : html;
}

function typeOf(type: string, typing: Typing): Words['type'] {
  if (/html/.test(type)) return 'html';
  return typing === 'atom' ? 'text' : 'unstated';
}

/** Atom carries what is neither text nor XML in base64. */
function isBinary(type: string, typing: Typing): boolean {
  return typing === 'atom' && type.includes('/') && !/^text\/|xml$|html|^multipart\//.test(type);
}

/** XHTML comes in one `div` that is no part of it. */
function unwrapped(element: Element): Element {
  const [only, ...others] = childElements(element);
  const isWrapped = only !== undefined && others.length === 0 && /^(?:xhtml:)?(?:div|body)$/.test(only.name);
  return isWrapped && textOf(element) === '' ? only : element;
}

function fromBase64(encoded: string): string | null {
  const bare = encoded.replace(/\s+/g, '');
  if (bare === '' || !/^[a-z0-9+/_-]+={0,2}$/i.test(bare)) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(bare, 'base64')).trim();
    return text === '' || text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** True where text without a stated type is HTML: an element is closed in it, or one that needs no closing stands there. */
export function looksLikeMarkup(text: string): boolean {
  return /<\/[a-z][a-z0-9]{0,20}\s*>|<(?:br|hr|img|p|wbr)\b[^<>]*>/i.test(text);
}
