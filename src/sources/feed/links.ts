import type { Link } from './draft.ts';
import { attribute, type Element, textOf } from './element.ts';
import type { Fields } from './fields.ts';

/**
 * The address of what an element tells of: RSS's link, or Atom's `alternate`, the page before other forms; else an RSS guid
 * that is one, CDF's `href`, or the source of Atom's content.
 */
export function bestLink(element: Element, fields: Fields): Link | null {
  const links = (fields.get('link') ?? []).flatMap(linkOf);
  const best =
    links.find(({ isPage }) => isPage) ??
    links[0] ??
    permalinkOf(fields.get('guid')?.[0]) ??
    asLink(attribute(element, 'href'), element) ??
    asLink(firstAttribute(fields.get('a'), 'href'), element) ??
    asLink(firstAttribute(fields.get('content'), 'src'), element);
  return best ? { written: best.written, base: best.base } : null;
}

interface FoundLink extends Link {
  readonly isPage: boolean;
}

function linkOf(link: Element): readonly FoundLink[] {
  const href = attribute(link, 'href');
  const written = href ?? textOf(link);
  if (written === '') return [];
  const rel = (attribute(link, 'rel') ?? 'alternate').toLowerCase();
  if (href !== null && !/^(?:alternate|.*\/relation\/alternate)$/.test(rel)) return [];
  const type = attribute(link, 'type');
  return [{ written, base: link.base, isPage: type === null || /html/i.test(type) }];
}

function permalinkOf(guid: Element | undefined): Link | null {
  if (guid === undefined || /^(?:false|no|0)$/i.test(attribute(guid, 'ispermalink') ?? '')) return null;
  const written = textOf(guid);
  return /^https?:\/\//i.test(written) ? { written, base: guid.base } : null;
}

function firstAttribute(elements: readonly Element[] | undefined, name: string): string | null {
  return elements?.[0] ? attribute(elements[0], name) : null;
}

function asLink(written: string | null, { base }: Element): Link | null {
  return written === null || written === '' ? null : { written, base };
}
