/** Where a fault stands in a file that somebody wrote; lines and columns count from 1. */
export interface FaultPlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** An error that its reader can mend: it says what is wrong, where, and what to do. */
export class Fault extends Error {
  override readonly name = 'Fault';
  /** Kebab-case, stable: other programs may tell faults apart by it. */
  readonly code: string;
  /** What the reader can do, an imperative sentence. */
  readonly mend: string;
  readonly place: FaultPlace | null;

  constructor(
    code: string,
    message: string,
    mend: string,
    more: { readonly place?: FaultPlace; readonly cause?: unknown } = {},
  ) {
    super(message, more.cause === undefined ? {} : { cause: more.cause });
    this.code = code;
    this.mend = mend;
    this.place = more.place ?? null;
  }
}

/** One line for a person: `FILE:LINE:COLUMN: what is wrong. What to do.` */
export function faultLine(fault: Fault): string {
  const { place } = fault;
  const where = place
    ? [place.file, place.line, place.column].filter((part) => part !== undefined).join(':')
    : '';
  return `${where ? `${where}: ` : ''}${withMend(fault)}`;
}

/** What is wrong, and what to do where the error says it in a `mend` of its own: `What is wrong. What to do.` */
export function withMend(error: Error): string {
  return 'mend' in error ? `${error.message} ${String(error.mend)}` : error.message;
}
