/** Who asks, and what tells this asking apart from every other one. */
interface Asking {
  /** What comes with one that came before is the same thing again: an event's id, or a trigger's. */
  readonly id: string;
  readonly teamId: string;
  readonly userId: string;
}

/** Where an answer goes. */
export interface Place {
  readonly channelId: string;
  /** The thread in which was asked; null: the channel itself. */
  readonly threadTs: string | null;
  /** Takes five messages within 30 min, whether or not the bot is in the channel; null where Slack gave none. */
  readonly responseUrl: string | null;
}

/** `/briefing ukraine upcoming` */
export interface Command extends Asking {
  readonly kind: 'command';
  readonly name: string;
  readonly text: string;
  readonly place: Place;
  readonly triggerId: string;
}

/** `@Readout ukraine` in a channel, or words to the bot alone. */
export interface Mention extends Asking {
  readonly kind: 'mention' | 'direct-message';
  /** As Slack sends it: `&`, `<` and `>` escaped, mentions and links in angle brackets. */
  readonly text: string;
  readonly place: Place;
}

/** A pressed button, or what was chosen from a menu. */
export interface Choice extends Asking {
  readonly kind: 'choice';
  readonly actionId: string;
  readonly value: string;
  readonly triggerId: string;
  readonly on: ChosenOnMessage | ChosenOnView;
}

export interface ChosenOnMessage {
  readonly kind: 'message';
  readonly place: Place;
  /** Only the asker sees the message: it may be replaced. */
  readonly isEphemeral: boolean;
}

export interface ChosenOnView {
  readonly kind: 'modal' | 'home';
  readonly viewId: string;
  /** Changes with each change of the view: an update that names an older one is refused. */
  readonly hash: string;
  readonly privateMetadata: string;
}

/** What is typed into a list of a modal whose choices are asked for: answered at once, with the choices. */
export interface Typing extends Asking {
  readonly kind: 'typing';
  readonly actionId: string;
  readonly typed: string;
}

/** A modal that was filled in. */
export interface Submission extends Asking {
  readonly kind: 'submission';
  readonly callbackId: string;
  readonly privateMetadata: string;
  /** By action id: what was typed, or the value of what was chosen, of several with commas; nothing where nothing was. */
  readonly values: ReadonlyMap<string, string>;
}

/** Somebody looks at the app's Home. */
export interface HomeOpened extends Asking {
  readonly kind: 'home-opened';
}

export type Asked = Command | Mention | Choice | Typing | Submission | HomeOpened;
