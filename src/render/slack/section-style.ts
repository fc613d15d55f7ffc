import type { MeritKind } from '../chat/merit.ts';
import type { SectionName } from '../tree/nodes.ts';
import type { TimeStyle } from './inline-handlers.ts';

/** How a section looks, whatever it holds. */
export interface SectionStyle {
  /** Remarks in their speaker's own words stand in a quotation's bar. */
  readonly quotes: boolean;
  /** Whether marks of change stand before the words or behind their citation. */
  readonly chipFirst: boolean;
  readonly timeStyle: TimeStyle;
  /** A group's items stand together or not at all: one version of a quarrel alone would mislead. */
  readonly whole: boolean;
  /** Orders a group's items for messages that have no room for all. */
  readonly merit: MeritKind;
  /** Stands between groups. */
  readonly gap: '\n' | '\n\n';
}

const plain: SectionStyle = {
  quotes: false,
  chipFirst: false,
  timeStyle: 'short',
  whole: false,
  merit: 'marked',
  gap: '\n',
};
const airy: SectionStyle = { ...plain, gap: '\n\n' };
const ahead: SectionStyle = { ...airy, timeStyle: 'long' };

export const sectionStyles: Readonly<Record<SectionName, SectionStyle>> = {
  'bottom-line': plain,
  upcoming: ahead,
  possible: ahead,
  'called-off': ahead,
  corrections: airy,
  // Whoever quotes what was withdrawn should not read it first.
  changed: { ...plain, chipFirst: true },
  said: { ...airy, quotes: true, merit: 'quoted' },
  outlook: plain,
  differences: { ...airy, whole: true },
  positions: airy,
  held: airy,
  sources: { ...airy, timeStyle: 'day' },
  notices: plain,
};
