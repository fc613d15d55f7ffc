import { noLinks } from '../chat/links.ts';
import type { Writer } from '../chat/message-parts.ts';
import { shortened } from '../chat/shorten.ts';
import type { InlineNode } from '../tree/nodes.ts';
import { block } from './block-handlers.ts';
import { escaped } from './escape.ts';
import { inline } from './inline-handlers.ts';
import { measure } from './part.ts';
import { sectionStyle } from './section-style.ts';

const longestTitle = 150;

/** Writes a briefing in Discord's Markdown. */
export const writer: Writer<string> = {
  measure,
  // An address costs as much as a remark, and all of them stand under the sources.
  overviewLinks: 1,
  viewLinks: 3,
  title: ({ title, lead }, note) => {
    const notes = [ownLine(lead), escaped(note)].filter(Boolean);
    return `## ${escaped(shortened(title, longestTitle)) || 'Briefing'}\n-# ${notes.join(' · ')}`;
  },
  head: ({ heading }, opening, links) =>
    [
      `### ${escaped(heading)}`,
      ...opening.map(({ children }) => `-# ${inline(children, { links, timeStyle: 'f' })}`),
    ].join('\n'),
  block: (node, section, setting) => block(node, { ...sectionStyle(section), ...setting }),
  line: ownLine,
};

function ownLine(nodes: readonly InlineNode[]): string {
  return inline(nodes, { links: noLinks, timeStyle: 'f' });
}
