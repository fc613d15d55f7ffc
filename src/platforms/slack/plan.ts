import type { SlackAnswer, SlackMessage } from '../../render/slack/payload.ts';
import type { Place } from './asked.ts';
import type { Home, ListOption, Modal } from './view.ts';

/** A file for the asker alone. */
export interface SlackFile {
  readonly name: string;
  readonly content: string;
  /** What it is, in plain words, for the line beside it. */
  readonly title: string;
}

/** A message. */
export interface SayPlan {
  readonly kind: 'say';
  /** The asker alone is shown the parts of the answer's thread as well, behind the message. */
  readonly isWhole?: true;
  /** Who sees it; `in-place`: it takes the place of the message, for the asker alone, whose button was pressed. */
  readonly to: 'everybody' | 'asker' | 'in-place';
  /** Where it goes; left out: where was asked. What was submitted has no place of its own. */
  readonly place?: Place;
  readonly make: () => SlackAnswer | Promise<SlackAnswer>;
  /** The Home, where it was asked from it and changes what it shows. */
  readonly after?: HomePlan;
}

/** A file, sent to the asker by direct message. */
export interface FilePlan {
  readonly kind: 'file';
  readonly make: () => Promise<SlackFile>;
}

/** A modal: opened, or shown in place of the one whose button was pressed. */
export interface ModalPlan {
  readonly kind: 'modal';
  readonly how: 'open' | 'in-place';
  readonly make: () => Modal | Promise<Modal>;
  /** Opened at once where `make` takes longer than somebody waits. */
  readonly meanwhile: Modal | null;
  /** The Home, where the modal was opened from it and changes what it shows. */
  readonly after?: HomePlan;
}

/** The asker's Home. */
export interface HomePlan {
  readonly kind: 'home';
  readonly make: () => Promise<Home>;
}

/** Choices of a list, at hand at once. */
export interface ChoicesPlan {
  readonly kind: 'choices';
  readonly choices: readonly ListOption[];
}

/** What is wrong in a modal that was filled in, by block id: it stays open. */
export interface CorrectPlan {
  readonly kind: 'correct';
  readonly errors: Readonly<Record<string, string>>;
  /** Told in their place where the modal is closed by the time that they are known. */
  readonly late?: SayPlan;
}

/**
 * What a modal that was filled in comes to. `make` is called before the acknowledgement, which waits for it a moment: what
 * is wrong is told in the modal. What takes longer is told after it.
 */
export interface SettlePlan {
  readonly kind: 'settle';
  readonly make: () => Promise<CorrectPlan | SayPlan>;
}

/** Acknowledged, and that is all. */
export interface NothingPlan {
  readonly kind: 'nothing';
}

/** How something asked is answered. `make` is called once, after the acknowledgement unless a kind says otherwise. */
export type Plan =
  | SayPlan
  | FilePlan
  | ModalPlan
  | HomePlan
  | ChoicesPlan
  | CorrectPlan
  | SettlePlan
  | NothingPlan;

/** An answer of a few words, at hand at once, for the asker alone. */
export function told(message: SlackMessage): SayPlan {
  return { kind: 'say', to: 'asker', make: () => ({ message, thread: [] }) };
}
