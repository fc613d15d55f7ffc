import { type SectionShape, sectionShapes } from '../chat/section-shape.ts';
import type { SectionName } from '../tree/nodes.ts';
import type { TimestampStyle } from './timestamp.ts';

/** How a section looks, whatever it holds. */
export interface SectionStyle extends SectionShape {
  /** What stands before an item. */
  readonly bullet: '- ' | '-# ';
  readonly timeStyle: TimestampStyle;
  /** Whether a meeting's date is followed by how long it is till then. */
  readonly untilThen: boolean;
}

type Look = Omit<SectionStyle, keyof SectionShape>;

const plain: Look = { bullet: '- ', timeStyle: 'f', untilThen: false };
const ahead: Look = { ...plain, timeStyle: 'F', untilThen: true };

const looks: Readonly<Partial<Record<SectionName, Look>>> = {
  upcoming: ahead,
  possible: ahead,
  'called-off': { ...plain, timeStyle: 'F' },
  // The day is enough, and does not wrap on a phone.
  sources: { ...plain, timeStyle: 'D' },
  notices: { ...plain, bullet: '-# ' },
};

export function sectionStyle(name: SectionName): SectionStyle {
  return { ...sectionShapes[name], ...(looks[name] ?? plain) };
}
