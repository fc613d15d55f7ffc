import type { Findings } from './finding.ts';

/** Of an article in which nothing was found, or which was not read. */
export const noFindings: Findings = {
  people: [],
  dates: [],
  statements: [],
  meetings: [],
  positions: [],
  corrections: [],
  figures: [],
};
