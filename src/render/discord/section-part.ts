import { chipsIn } from '../chat/chips.ts';
import { type Links, noLinks } from '../chat/links.ts';
import { shortened } from '../chat/shorten.ts';
import type { BlockNode, DocumentNode, SectionNode } from '../tree/nodes.ts';
import { block } from './block-handlers.ts';
import { escaped } from './escape.ts';
import { inline } from './inline-handlers.ts';
import { limits } from './limits.ts';
import type { Part } from './part.ts';
import { sectionStyles } from './section-style.ts';

/** What a section is written by beside its own style. */
export interface PartSetting {
  readonly links: Links;
  /** Characters that stand above every section of the message. */
  readonly above: number;
}

const longestTitle = 150;

/** The head of a message: the topic, and in small its time with a note of ours. */
export function titleLines({ title, lead }: DocumentNode, note: string): string {
  const notes = [inline(lead, { links: noLinks, timeStyle: 'f' }), note].filter(Boolean);
  return `## ${escaped(shortened(title, longestTitle)) || 'Briefing'}\n-# ${notes.join(' · ')}`;
}

/** A section as a part; a paragraph that opens it belongs to its head. */
export function partOf(section: SectionNode, { links, above }: PartSetting): Part {
  const { name, heading, children } = section;
  const style = sectionStyles[name];
  const first = children.findIndex(({ type }) => type !== 'paragraph');
  const [opening, blocks] = [children.slice(0, Math.max(0, first)), children.slice(Math.max(0, first))];
  const head = [
    `### ${escaped(heading)}`,
    ...opening.map((node) => openingLine(node, { links, above })),
  ].join('\n');
  const setting = { ...style, links, chips: chipsIn(section), room: limits.text - above - head.length - 2 };
  return {
    name,
    head,
    gap: style.gap,
    groups: blocks.map((node) => block(node, setting)),
  };
}

function openingLine(node: BlockNode, { links }: PartSetting): string {
  return node.type === 'paragraph' ? `-# ${inline(node.children, { links, timeStyle: 'f' })}` : '';
}
