/** The parts of a briefing that can be asked for, each on its own; `full` is the overview of all. */
export const briefingViews = ['full', 'upcoming', 'said', 'positions', 'changes', 'sources'] as const;
export type BriefingView = (typeof briefingViews)[number];

/** Which part of a topic's briefing is asked for, as of when, and where. */
export interface BriefingRequest {
  readonly view: BriefingView;
  /** From 1; one past the last shows the last. */
  readonly page: number;
  /** An instant, ISO 8601; null: as the topic says. */
  readonly asOf: string | null;
  /** The instant since when changes are told, ISO 8601; null: as the settings say. */
  readonly since: string | null;
  /** The server or workspace of whoever asks, as `workspaceKey` gives it; null: none, a direct message. */
  readonly workspace: string | null;
}
