import { ANALYSIS_VERSION } from '../analysis/version.ts';
import type { AnalysisBasis } from '../ports.ts';

/** Names the analysis as this code makes it for a topic's zone. */
export function basisFor(timezone: string): AnalysisBasis {
  return { analysis: `${ANALYSIS_VERSION} ${timezone}`, timezone };
}
