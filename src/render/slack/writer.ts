import { noLinks } from '../chat/links.ts';
import type { Writer } from '../chat/message-parts.ts';
import { shortened } from '../chat/shorten.ts';
import { block, line } from './block-handlers.ts';
import { inline } from './inline-handlers.ts';
import { limits } from './limits.ts';
import { type Line, measure, type Told, words } from './line.ts';
import { sectionStyle } from './section-style.ts';

/** Writes a briefing as lines, which `drawn` makes blocks of. */
export const writer: Writer<Told> = {
  measure,
  // All: some numbers black among blue ones look like sources without an address.
  overviewLinks: 12,
  viewLinks: 12,
  title: ({ title, lead }, note) => {
    const told = inline(lead, { links: noLinks, timeStyle: 'short' });
    const pieces = note === '' ? told : [...told, ...words(` · ${note}`)];
    return [heading(title.trim() || 'Briefing'), { kind: 'small', pieces }];
  },
  head: ({ name, heading: title }, opening, links) => [
    heading(title),
    ...opening.map(({ children }) => line(children, { ...sectionStyle(name), links }, 'small')),
  ],
  block: (node, section, setting) => block(node, { ...sectionStyle(section), ...setting }),
  line: (nodes) => [line(nodes, { links: noLinks, timeStyle: 'short' })],
};

function heading(value: string): Line {
  return { kind: 'heading', pieces: words(shortened(value, limits.header)) };
}
