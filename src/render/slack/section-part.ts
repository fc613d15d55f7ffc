import type { Briefing } from '../../core/model/briefing.ts';
import type { BriefingView } from '../../core/model/view.ts';
import { chipsIn } from '../chat/chips.ts';
import { emptyWords } from '../chat/empty-words.ts';
import { type Links, noLinks } from '../chat/links.ts';
import { shortened } from '../chat/shorten.ts';
import type { DocumentNode, SectionNode } from '../tree/nodes.ts';
import { block, line } from './block-handlers.ts';
import { inline } from './inline-handlers.ts';
import { limits } from './limits.ts';
import { type Line, measure, type Part, type Told, words } from './line.ts';
import { sectionStyles } from './section-style.ts';

/** What a section is written by beside its own style. */
export interface PartSetting {
  readonly links: Links;
  /** Characters that stand above every section of the message. */
  readonly above: number;
}

/** The head of a message: the topic, and in small print its time with a note of ours. */
export function titleLines({ title, lead }: DocumentNode, note: string): Told {
  const told = inline(lead, { links: noLinks, timeStyle: 'short' });
  const pieces = note === '' ? told : [...told, ...words(` · ${note}`)];
  return [heading(title.trim() || 'Briefing'), { kind: 'small', pieces }];
}

/** A section as a part; a paragraph that opens it belongs to its head. */
export function partOf(section: SectionNode, { links, above }: PartSetting): Part {
  const { name, children } = section;
  const style = sectionStyles[name];
  const first = Math.max(
    0,
    children.findIndex(({ type }) => type !== 'paragraph'),
  );
  const opening = children
    .slice(0, first)
    .flatMap((node) =>
      node.type === 'paragraph' ? [line(node.children, { ...style, links }, 'small')] : [],
    );
  const head = [heading(section.heading), ...opening];
  const room = limits.told - above - measure.lengthOf(head) - 2;
  const setting = { ...style, links, chips: chipsIn(section), room };
  return { name, head, gap: style.gap, groups: children.slice(first).map((node) => block(node, setting)) };
}

/** Says that there is nothing to show. */
export function emptyPart(briefing: Briefing, view: BriefingView): Part {
  return headAlone([line(emptyWords(briefing, view), { links: noLinks, timeStyle: 'short' })]);
}

/** A part without entries. */
export function headAlone(head: Told): Part {
  return { name: null, head, groups: [], gap: '\n' };
}

function heading(value: string): Line {
  return { kind: 'heading', pieces: words(shortened(value, limits.header)) };
}
