import type { SectionName } from '../tree/nodes.ts';
import type { MeritKind } from './merit.ts';

/** How a section is laid out on every platform, whatever it holds. */
export interface SectionShape {
  /** Remarks in their speaker's own words stand in a quotation's bar. */
  readonly quotes: boolean;
  /** Whether marks of change stand before the words or behind their citation. */
  readonly chipFirst: boolean;
  /** A group's items stand together or not at all: one version of a quarrel alone would mislead. */
  readonly whole: boolean;
  /** Orders a group's items for messages that have no room for all. */
  readonly merit: MeritKind;
  /** Stands between groups. */
  readonly gap: '\n' | '\n\n';
}

const dense: SectionShape = { quotes: false, chipFirst: false, whole: false, merit: 'marked', gap: '\n' };
const airy: SectionShape = { ...dense, gap: '\n\n' };

export const sectionShapes: Readonly<Record<SectionName, SectionShape>> = {
  'bottom-line': dense,
  upcoming: airy,
  possible: airy,
  'called-off': airy,
  corrections: airy,
  // Whoever quotes what was withdrawn should not read it first.
  changed: { ...dense, chipFirst: true },
  said: { ...airy, quotes: true, merit: 'quoted' },
  outlook: dense,
  differences: { ...airy, whole: true },
  positions: airy,
  held: airy,
  sources: airy,
  notices: dense,
};
