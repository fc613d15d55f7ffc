import type { Span } from '../../model/span.ts';
import type { Mood } from './mood.ts';
import type { Scene } from './scene.ts';
import type { Form, Trigger } from './trigger.ts';

/** Fits no past: of a verb whose past tells of no meeting, or that has none here. */
export const noPast = /(?!)/;

/** A verb that brings sides together. */
export interface VerbRule {
  readonly rule: string;
  readonly verb: RegExp;
  /** Fits the verb's past forms. */
  readonly past: RegExp;
  readonly form: (words: string) => Form;
  /** Whether the verb may stand without another side ("the ministers met"). */
  readonly alone: boolean;
  /** What leads the other side behind the verb: "met |with| X", "spoke |to| X"; `with` where it is not told. */
  readonly partner?: 'with' | 'with-or-to' | 'none';
  /** Whether the other side may stand before it: "the envoy, |whom| the minister received". */
  readonly whom?: true;
  /** Who the verb's subject must be; undefined where what follows decides. Without it only `alone` is asked for. */
  readonly bySubject?: (use: VerbUse) => SubjectKind | undefined;
  /** What must follow the verb at once. Without it people must: "sees |the premier|". */
  readonly byObject?: (use: VerbUse) => SubjectKind;
  /** Whether the words beside the verb let it mean what the rule says: "|ministers| gather". Without it they always do. */
  readonly fits?: FitsWords;
  /** How it tells the meeting, where the words around it are not all that counts. */
  readonly mood?: MoodOfVerb;
  /** Place and date may stand within the verb: "received |in Athens on Monday| by X". */
  readonly holdsPlace?: true;
}

/** The verb, the words before it and those after it, in small letters. */
export type FitsWords = (word: string, before: string, after: string) => boolean;

/**
 * @param mood what the words around the verb say, but that a plan of which they tell fell through
 * @param words those up to its end, in small letters
 * @param usual `mood`, were it not for that
 */
export type MoodOfVerb = (mood: Mood, words: string, usual: Mood) => Mood;

/** Who a verb's subject must be for it to tell of a meeting; null where it tells of none. */
export type SubjectKind = Trigger['subject'] | null;

/** A verb in its sentence. */
export interface VerbUse {
  readonly scene: Scene;
  readonly verb: Span;
  /** The verb in small letters, and what follows it. */
  readonly word: string;
  readonly after: string;
  readonly left: Span;
  /** `left` in small letters: its clause before it, and without what is fronted. */
  readonly clause: string;
  readonly subject: string;
}
