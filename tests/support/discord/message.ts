import { isObject, type Json, type JsonObject, numberOf, objectsOf, stringOf } from '../local-server/json.ts';

/** A file of a message, with its bytes. */
export interface LocalFile {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
  readonly description: string | null;
}

/** A button as a person sees it. */
export interface ShownButton {
  readonly id: number;
  readonly label: string;
  readonly style: number;
  readonly customId: string | null;
  readonly url: string | null;
  readonly disabled: boolean;
}

/** A menu as a person sees it. */
export interface ShownMenu {
  readonly id: number;
  readonly customId: string;
  readonly placeholder: string;
  /** How many options can be chosen. */
  readonly least: number;
  readonly most: number;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly description: string;
  }[];
  readonly disabled: boolean;
}

export const messageFlags = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  isVoiceMessage: 1 << 13,
  isComponentsV2: 1 << 15,
} as const;

/** What a message was first made of. */
export interface MessageStart {
  readonly id: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly authorId: string;
  readonly createdAt: string;
  readonly flags: number;
  /** Who sees an ephemeral message; null: everybody. */
  readonly visibleTo: string | null;
  /** The interaction that it answers, as Discord tells it in the message. */
  readonly interactionMetadata: JsonObject | null;
  readonly nonce: string | number | null;
}

/** A message in a channel, as it stands now. */
export class LocalMessage {
  readonly id: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly authorId: string;
  readonly createdAt: string;
  readonly visibleTo: string | null;
  readonly interactionMetadata: JsonObject | null;
  readonly nonce: string | number | null;
  flags: number;
  content = '';
  embeds: readonly JsonObject[] = [];
  components: readonly JsonObject[] = [];
  files: readonly LocalFile[] = [];
  editedAt: string | null = null;
  deleted = false;
  /** The message that it answers, by id; null: none. */
  answers: string | null = null;
  /** How many times the bot has written its contents. */
  writes = 0;

  constructor(start: MessageStart) {
    this.id = start.id;
    this.channelId = start.channelId;
    this.guildId = start.guildId;
    this.authorId = start.authorId;
    this.createdAt = start.createdAt;
    this.visibleTo = start.visibleTo;
    this.interactionMetadata = start.interactionMetadata;
    this.nonce = start.nonce;
    this.flags = start.flags;
  }

  /** Only the person who asked sees it. */
  get ephemeral(): boolean {
    return (this.flags & messageFlags.ephemeral) !== 0;
  }

  /** Still "is thinking…". */
  get loading(): boolean {
    return (this.flags & messageFlags.loading) !== 0;
  }

  /** The text that it shows, in order, parts separated by a line break. */
  get text(): string {
    const texts = everyComponent(this.components)
      .filter((component) => component['type'] === 10)
      .map((component) => stringOf(component['content']));
    return [this.content, ...texts].filter((text) => text !== '').join('\n');
  }

  /** Its buttons in order. */
  get buttons(): readonly ShownButton[] {
    return everyComponent(this.components)
      .filter((component) => component['type'] === 2)
      .map((button) => ({
        id: numberOf(button['id']),
        label: stringOf(button['label']),
        style: numberOf(button['style']),
        customId: typeof button['custom_id'] === 'string' ? button['custom_id'] : null,
        url: typeof button['url'] === 'string' ? button['url'] : null,
        disabled: button['disabled'] === true,
      }));
  }

  /** Its menus of our own options, in order. */
  get menus(): readonly ShownMenu[] {
    return everyComponent(this.components)
      .filter((component) => component['type'] === 3)
      .map((menu) => ({
        id: numberOf(menu['id']),
        customId: stringOf(menu['custom_id']),
        placeholder: stringOf(menu['placeholder']),
        least: numberOf(menu['min_values'], 1),
        most: numberOf(menu['max_values'], 1),
        options: objectsOf(menu['options']).map(({ label, value, description }) => ({
          label: stringOf(label),
          value: stringOf(value),
          description: stringOf(description),
        })),
        disabled: menu['disabled'] === true,
      }));
  }
}

/** Every component of a message, nested ones after those that hold them. */
export function everyComponent(components: Json | undefined): readonly JsonObject[] {
  return objectsOf(components).flatMap((component) => [
    component,
    ...everyComponent(component['components']),
    ...(isObject(component['accessory']) ? everyComponent([component['accessory']]) : []),
  ]);
}
