import type { Clock } from '../../../src/core/ports.ts';
import { digits, Ids, secret, timestampMaker } from './ids.ts';
import { everyScope } from './limits/scopes.ts';
import type { LocalMessage } from './message.ts';
import type { LocalView } from './view.ts';

/** How widely an app is given out, on which its limits of rate hang. */
type Distribution = 'internal' | 'marketplace' | 'unlisted';

type MessagesTab = 'open' | 'read-only' | 'none';

export interface AppOptions {
  /** Slash commands that it offers; left out: `/briefing` and `/digest`. */
  readonly commands?: readonly string[];
  /** Events that it is subscribed to; left out: those of mentions, direct messages, App Home, and of what is gone. */
  readonly events?: readonly string[];
  readonly homeTab?: boolean;
  /** Whether people can write to the bot, only read what it writes to them, or neither; left out: they can. */
  readonly messagesTab?: MessagesTab;
  /** Whether buttons, menus and modals reach it. */
  readonly interactive?: boolean;
  readonly distribution?: Distribution;
}

/** An app as its author configured it; it may be installed in many workspaces. */
export interface LocalApp {
  readonly id: string;
  readonly signingSecret: string;
  /** For Socket Mode (`xapp-…`). */
  readonly appToken: string;
  /** The deprecated token that payloads still carry. */
  readonly verificationToken: string;
  readonly commands: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly homeTab: boolean;
  readonly messagesTab: MessagesTab;
  readonly interactive: boolean;
  readonly distribution: Distribution;
  /** Where requests are sent; null: over Socket Mode. */
  requestUrl: string | null;
}

/** Somebody in a workspace. */
export interface Member {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
  /** An IANA zone. */
  readonly zone: string;
  /** As Slack names it: "en-US". */
  readonly locale: string;
  readonly bot: boolean;
  readonly role: MemberRole;
}

/** What somebody may do in a workspace: owners are admins too. */
type MemberRole = 'member' | 'admin' | 'owner';

/** Why the bot may not do something in a channel: each is an error that Slack answers. */
export type ChannelTrouble =
  | 'channel_not_found'
  | 'not_in_channel'
  | 'is_archived'
  | 'restricted_action'
  | 'restricted_action_read_only_channel';

/** A place for messages. */
export interface LocalChannel {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'im';
  /** Whom a direct message is with. */
  readonly partner: Member | null;
  readonly members: Set<string>;
  readonly messages: LocalMessage[];
  archived: boolean;
  /** Set by a test: writing there is refused so from now on. */
  trouble: ChannelTrouble | null;
}

export interface ChannelOptions {
  readonly private?: boolean;
  /** Whether the bot is in it; left out: yes. */
  readonly joined?: boolean;
  readonly archived?: boolean;
}

export interface WorkspaceOptions {
  /** Left out: the first app, which many workspaces then share. */
  readonly app?: LocalApp;
  /** What the bot's token may do; left out: everything that is known here. */
  readonly scopes?: readonly string[];
}

/** A workspace ("team") in which an app is installed. */
export class Workspace {
  readonly id: string;
  readonly name: string;
  readonly app: LocalApp;
  /** `xoxb-…`. */
  readonly botToken: string;
  readonly botId: string;
  readonly bot: Member;
  readonly scopes: ReadonlySet<string>;
  readonly members = new Map<string, Member>();
  readonly channels = new Map<string, LocalChannel>();
  /** Modals that are or were open, by id. */
  readonly views = new Map<string, LocalView>();
  /** What App Home shows, by member. */
  readonly homes = new Map<string, LocalView>();
  /** What becomes of calls with its token once the app is gone; null: it is there. */
  gone: 'account_inactive' | 'token_revoked' | null = null;
  /** A public channel that the bot is in. */
  readonly channel: LocalChannel;
  readonly person: Member;
  readonly #ids: Ids;

  constructor(name: string, app: LocalApp, scopes: readonly string[], ids: Ids) {
    this.#ids = ids;
    this.id = ids.next('T');
    this.name = name;
    this.app = app;
    this.scopes = new Set(scopes);
    this.botToken = `xoxb-${digits(12)}-${digits(13)}-${secret(12)}`;
    this.botId = ids.next('B');
    this.bot = this.#keepMember('readout', { zone: 'UTC', locale: 'en-US', bot: true, role: 'member' });
    this.channel = this.addChannel('briefings');
    this.person = this.addMember('maren');
  }

  get signingSecret(): string {
    return this.app.signingSecret;
  }

  get appToken(): string {
    return this.app.appToken;
  }

  /** Somebody who is in every public channel. */
  addMember(
    name: string,
    {
      zone = 'Europe/Amsterdam',
      locale = 'en-US',
      role = 'member',
    }: { readonly zone?: string; readonly locale?: string; readonly role?: MemberRole } = {},
  ): Member {
    const member = this.#keepMember(name, { zone, locale, bot: false, role });
    for (const channel of this.channels.values())
      if (channel.kind === 'public') channel.members.add(member.id);
    return member;
  }

  addChannel(name: string, options: ChannelOptions = {}): LocalChannel {
    const { joined = true, archived = false } = options;
    const people = [...this.members.values()].filter(({ bot }) => !bot).map(({ id }) => id);
    const members = new Set(joined ? [...people, this.bot.id] : people);
    const kind = options.private ? 'private' : 'public';
    return this.#keepChannel({ id: this.#ids.next('C'), name, kind, partner: null, members, archived });
  }

  /** The direct messages between the bot and a member. */
  directMessages(partner: Member): LocalChannel {
    const known = [...this.channels.values()].find((channel) => channel.partner?.id === partner.id);
    if (known) return known;
    const members = new Set([partner.id, this.bot.id]);
    const id = this.#ids.next('D');
    return this.#keepChannel({ id, name: '', kind: 'im', partner, members, archived: false });
  }

  #keepMember(name: string, rest: Pick<Member, 'zone' | 'locale' | 'bot' | 'role'>): Member {
    const member = { id: this.#ids.next('U'), teamId: this.id, name, ...rest };
    this.members.set(member.id, member);
    return member;
  }

  #keepChannel(parts: Omit<LocalChannel, 'teamId' | 'messages' | 'trouble'>): LocalChannel {
    const channel = { ...parts, teamId: this.id, messages: [], trouble: null };
    this.channels.set(channel.id, channel);
    return channel;
  }
}

const usualEvents = [
  'app_mention',
  'message.im',
  'app_home_opened',
  'app_uninstalled',
  'tokens_revoked',
  'channel_archive',
  'channel_deleted',
  'group_archive',
  'group_deleted',
];

/** Who and what there is. */
export class World {
  readonly clock: Clock;
  readonly ids = new Ids();
  readonly nextTimestamp: () => string;
  readonly apps: LocalApp[] = [];
  readonly workspaces: Workspace[] = [];
  #changes = 0;

  constructor(clock: Clock) {
    this.clock = clock;
    this.nextTimestamp = timestampMaker(clock);
  }

  /** Numbers everything that happens, so that what came after something can be told. */
  nextChange(): number {
    this.#changes += 1;
    return this.#changes;
  }

  addApp(options: AppOptions = {}): LocalApp {
    const id = this.ids.next('A');
    const app = {
      id,
      signingSecret: secret(16),
      appToken: `xapp-1-${id}-${digits(13)}-${secret(32)}`,
      verificationToken: secret(12),
      commands: new Set(options.commands ?? ['/briefing', '/digest']),
      events: new Set(options.events ?? usualEvents),
      homeTab: options.homeTab ?? true,
      messagesTab: options.messagesTab ?? 'open',
      interactive: options.interactive ?? true,
      distribution: options.distribution ?? 'internal',
      requestUrl: null,
    };
    this.apps.push(app);
    return app;
  }

  addWorkspace(name: string, { app, scopes = everyScope }: WorkspaceOptions = {}): Workspace {
    const workspace = new Workspace(name, app ?? this.apps[0] ?? this.addApp(), scopes, this.ids);
    this.workspaces.push(workspace);
    return workspace;
  }

  /**
   * The workspace that somebody or something is in.
   * @throws where there is none
   */
  workspaceOf({ teamId }: { readonly teamId: string }): Workspace {
    const found = this.workspaces.find(({ id }) => id === teamId);
    if (!found) throw new Error(`there is no workspace ${teamId}`);
    return found;
  }
}
