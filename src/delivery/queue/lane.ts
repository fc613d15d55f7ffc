import type { CallAct } from './limits.ts';

/** Leave to make one call. */
export interface Turn {
  /** The call goes out now: what came before it took its time, and limits count from now. */
  go(): void;
  /** The call has ended; the next one in its channel may follow. */
  end(): void;
}

export interface Waiting {
  readonly act: CallAct;
  /** Null: it is not wanted any more. */
  readonly give: (turn: Turn | null) => void;
}

/** The calls into one channel, in their order, one at a time. */
export interface Lane {
  readonly channel: string;
  readonly workspace: string;
  readonly waiting: Waiting[];
  /** A call is in the air. */
  isBusy: boolean;
  /** It stands in a group, or in the agenda. */
  isPlaced: boolean;
}

/** The channels of a workspace whose next call does the same: what a workspace's limits count together. */
export interface Group {
  readonly workspace: string;
  readonly act: CallAct;
  /** Those that may go, round robin. */
  readonly lanes: Set<Lane>;
  isAsleep: boolean;
}
