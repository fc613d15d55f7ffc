/**
 * Names what the analysis finds and how it is written down. Raise it with every change that gives other findings for
 * the same text: stored articles that were read by another version are then read anew.
 */
export const ANALYSIS_VERSION = 13;
