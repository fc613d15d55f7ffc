import type { App } from '../app.ts';
import type { Settings } from '../config/settings.ts';
import { Fault, type FaultPlace } from '../core/fault.ts';
import type { IngestProgress } from '../core/ingest/ingest.ts';

/** What the thread is started with. */
export interface ThreadStart {
  readonly settings: Settings;
  /** The instant at which its clock stands; null: it goes as the machine's. */
  readonly now: string | null;
}

/** What the thread can be asked. */
export type Method = Exclude<keyof App, 'close'>;
/** What a call carries; functions and signals stay behind and become messages. */
export type Arguments<M extends Method> = M extends 'ingest'
  ? [topic: Parameters<App['ingest']>[0], scope: Parameters<App['ingest']>[1]]
  : M extends 'gather'
    ? [topics: Parameters<App['gather']>[0]]
    : Parameters<App[M]>;
export type Result<M extends Method> = Awaited<ReturnType<App[M]>>;

export interface Call<M extends Method> {
  readonly kind: 'call';
  readonly id: number;
  readonly method: M;
  readonly parameters: Arguments<M>;
}

/** Both sides are of one version: what comes is taken for what it was sent as. */
export type ToThread =
  | { readonly [M in Method]: Call<M> }[Method]
  | { readonly kind: 'stop'; readonly id: number }
  | { readonly kind: 'close' };

/** `Answer`: what `result` is to whoever handles the message; which call it answers says what it really is. */
export type FromThread<Answer = unknown> =
  | { readonly kind: 'opened' }
  | { readonly kind: 'not-opened'; readonly error: SentError }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: IngestProgress }
  | { readonly kind: 'done'; readonly id: number; readonly result: Answer }
  | { readonly kind: 'failed'; readonly id: number; readonly error: SentError }
  /** The call ended because it was told to stop. */
  | { readonly kind: 'stopped'; readonly id: number };

/** An error as plain data: cloning it as it is would lose what makes it a Fault. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | null;
  readonly fault: { readonly code: string; readonly mend: string; readonly place: FaultPlace | null } | null;
  readonly cause: SentError | null;
}

/** An error can be its own cause. */
const deepestCause = 4;

export function toSent(error: unknown, depth = 0): SentError {
  if (!(error instanceof Error)) {
    return { name: 'Error', message: String(error), stack: null, fault: null, cause: null };
  }
  const { name, message, stack = null, cause } = error;
  const fault = error instanceof Fault ? { code: error.code, mend: error.mend, place: error.place } : null;
  const hasCause = cause !== undefined && depth < deepestCause;
  return { name, message, stack, fault, cause: hasCause ? toSent(cause, depth + 1) : null };
}

export function fromSent({ name, message, stack, fault, cause }: SentError): Error {
  const more = cause === null ? {} : { cause: fromSent(cause) };
  const error = fault
    ? new Fault(fault.code, message, fault.mend, { ...more, ...(fault.place && { place: fault.place }) })
    : Object.assign(new Error(message, more), { name });
  if (stack !== null) error.stack = stack;
  return error;
}
