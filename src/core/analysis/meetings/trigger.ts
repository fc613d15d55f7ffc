import type { Span } from '../../model/span.ts';
import type { Mood } from './mood.ts';

/** In what form sides come together; decides the title. */
export type Form = 'meeting' | 'talks' | 'summit' | 'session' | 'conference' | 'call' | 'video' | 'round';

/** Words of one sentence that tell of a meeting. Offsets count from the sentence's start. */
export interface Trigger extends Span {
  /** The rule that found it. */
  readonly rule: string;
  readonly form: Form;
  readonly mood: Mood;
  /** Where whoever acts is looked for. */
  readonly left: Span;
  /** Where the other side, the place and the date are looked for. */
  readonly right: Span;
  /** The noun phrase with its article and adjectives, from its first word to its head. */
  readonly phrase: Span | null;
  /** The body's own name: "NATO-Russia Council", "G7 summit". */
  readonly body: string | null;
  /** "The talks", "Monday's meeting", "that call": may refer to a meeting told before. */
  readonly definite: boolean;
  /** "Again", "another meeting", "a second round": is not the one told before. */
  readonly again: boolean;
  /** "twice", "three times", "two meetings". */
  readonly count: number | null;
  /** Verb frames: the other side stands right of the trigger ("met X") or is said not to ("the two met"). */
  readonly subject: 'needs-object' | 'plural' | 'none';
}
