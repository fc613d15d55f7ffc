import type { Article } from '../../model/article.ts';

/** The same for all articles of one outlet; an article of which neither outlet nor address is known has one of its own. */
export function outletKey({ id, outlet, url }: Article): string {
  const name = (outlet ?? '')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (name !== '') return `o ${name}`;
  if (url !== null && URL.canParse(url)) return `h ${new URL(url).host.replace(/^(?:www|m|amp)\./, '')}`;
  return `a ${id}`;
}
