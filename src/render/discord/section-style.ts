import type { SectionName } from '../tree/nodes.ts';
import type { BlockSetting } from './block-handlers.ts';

/** How a section looks, whatever it holds. */
export interface SectionStyle extends Omit<BlockSetting, 'links' | 'room'> {
  /** What stands between its groups: a line feed, or an empty line. */
  readonly gap: '\n' | '\n\n';
}

const plain: SectionStyle = {
  bullet: '- ',
  timeStyle: 'f',
  meeting: 'past',
  whole: false,
  merit: 'marked',
  gap: '\n',
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
  said: { ...airy, bullet: '> ', merit: 'quoted' },
  outlook: plain,
  differences: { ...airy, whole: true },
  positions: airy,
  held: plain,
  sources: plain,
  notices: { ...plain, bullet: '-# ' },
};
