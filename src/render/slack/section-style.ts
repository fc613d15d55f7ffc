import { type SectionShape, sectionShapes } from '../chat/section-shape.ts';
import type { SectionName } from '../tree/nodes.ts';
import type { TimeStyle } from './inline-handlers.ts';

/** How a section looks, whatever it holds. */
export interface SectionStyle extends SectionShape {
  readonly timeStyle: TimeStyle;
}

const timeStyles: Readonly<Partial<Record<SectionName, TimeStyle>>> = {
  upcoming: 'long',
  possible: 'long',
  'called-off': 'long',
  sources: 'day',
};

export function sectionStyle(name: SectionName): SectionStyle {
  return { ...sectionShapes[name], timeStyle: timeStyles[name] ?? 'short' };
}
