import type { SectionName } from '../tree/nodes.ts';
import type { BlockSetting } from './block-handlers.ts';
import type { Part } from './part.ts';

/** How a section looks, whatever it holds. */
export type SectionStyle = Omit<BlockSetting, 'links' | 'room' | 'chips'> & Pick<Part, 'gap'>;

const plain: SectionStyle = {
  bullet: '- ',
  quotes: false,
  chipFirst: false,
  timeStyle: 'f',
  untilThen: false,
  whole: false,
  merit: 'marked',
  gap: '\n',
};
const airy: SectionStyle = { ...plain, gap: '\n\n' };
const ahead: SectionStyle = { ...airy, timeStyle: 'F', untilThen: true };

export const sectionStyles: Readonly<Record<SectionName, SectionStyle>> = {
  'bottom-line': plain,
  upcoming: ahead,
  possible: ahead,
  'called-off': { ...airy, timeStyle: 'F' },
  corrections: airy,
  // Whoever quotes what was withdrawn should not read it first.
  changed: { ...plain, chipFirst: true },
  said: { ...airy, quotes: true, merit: 'quoted' },
  outlook: plain,
  differences: { ...airy, whole: true },
  positions: airy,
  held: airy,
  // The day is enough, and does not wrap on a phone.
  sources: { ...airy, timeStyle: 'D' },
  notices: { ...plain, bullet: '-# ' },
};
