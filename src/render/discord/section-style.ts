import type { SectionName } from '../tree/nodes.ts';
import type { BlockSetting } from './block-handlers.ts';
import type { Part } from './part.ts';

/** How a section looks, whatever it holds. */
export type SectionStyle = Omit<BlockSetting, 'links' | 'room'> & Pick<Part, 'gap' | 'entryGap'>;

const plain: SectionStyle = {
  bullet: '- ',
  timeStyle: 'f',
  meeting: 'past',
  whole: false,
  merit: 'marked',
  gap: '\n',
  entryGap: '\n',
};
const airy: SectionStyle = { ...plain, gap: '\n\n' };
const ahead: SectionStyle = { ...airy, meeting: 'ahead', timeStyle: 'F' };

export const sectionStyles: Readonly<Record<SectionName, SectionStyle>> = {
  'bottom-line': plain,
  upcoming: ahead,
  possible: ahead,
  'called-off': { ...plain, timeStyle: 'F' },
  corrections: airy,
  changed: { ...plain, merit: 'withdrawn' },
  said: { ...airy, bullet: '> ', merit: 'quoted', entryGap: '\n> \n' },
  outlook: plain,
  differences: { ...airy, whole: true },
  positions: airy,
  held: plain,
  sources: plain,
  notices: { ...plain, bullet: '-# ' },
};
