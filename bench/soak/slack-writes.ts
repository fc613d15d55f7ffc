import { stringOf } from '../../tests/support/local-server/json.ts';
import type { LoggedRequest } from '../../tests/support/slack/api/logged-request.ts';
import { isAfter } from '../../tests/support/slack/failures.ts';
import type { LocalSlack } from '../../tests/support/slack/local-slack.ts';
import type { Act, People } from './slack-acts.ts';

/**
 * What a request was: an answer, a part of a thread, the view that an answer was filled into, a few words on what went
 * wrong, or where a file went, or nothing that anybody sees.
 */
type Kind = 'answer' | 'part' | 'update' | 'trouble' | 'sent' | 'home' | 'file' | 'withdrawal' | 'unseen';

/** One request, and what it was for as far as its own contents tell. */
export interface Write {
  readonly request: LoggedRequest;
  readonly kind: Kind;
  /** Whose act it belongs to; null: of a person who did several, or nobody's. */
  readonly act: Act | null;
  /** Null: it tells of nobody. */
  readonly personId: string | null;
  /** It was carried out, whatever the app was told. */
  readonly isCommitted: boolean;
  readonly isPublic: boolean;
}

/** Every request of the Web API and to a response_url, read by the addresses and contents that Slack got. */
export function writesOf(people: People): readonly Write[] {
  const maps = mapsOf(people);
  return people.slack.requests.map((request) => writeOf(people, maps, request));
}

interface Maps {
  /** By the path of the response_url, and by the trigger. */
  readonly byMeans: ReadonlyMap<string, Act>;
  readonly byAsOf: ReadonlyMap<string, Act>;
  /** Who asks in a channel in which nobody else does. */
  readonly owners: ReadonlyMap<string, string>;
  /** Who first wrote in a thread, by its channel and timestamp. */
  readonly writers: ReadonlyMap<string, string>;
}

function mapsOf({ acts, shared }: People): Maps {
  const crowded = new Set(shared.map(({ id }) => id));
  const firstFirst = acts.toReversed();
  return {
    byMeans: new Map(acts.flatMap((act) => meansOf(act).map((means) => [means, act]))),
    byAsOf: new Map(acts.flatMap((act) => (act.asOfKey === null ? [] : [[act.asOfKey, act]]))),
    owners: new Map(
      firstFirst.flatMap(({ channel, person }) =>
        channel && !crowded.has(channel.id) ? [[channel.id, person.id]] : [],
      ),
    ),
    writers: new Map(
      firstFirst.map(({ channel, threadTs, person }) => [`${channel?.id} ${threadTs}`, person.id]),
    ),
  };
}

function meansOf({ interaction: { start } }: Act): readonly string[] {
  const address = stringOf(start.payload['response_url']);
  const trigger = stringOf(start.payload['trigger_id']);
  return [...(address === '' ? [] : [new URL(address).pathname]), ...(trigger === '' ? [] : [trigger])];
}

function writeOf(people: People, maps: Maps, request: LoggedRequest): Write {
  const act = actOf(people, maps, request);
  const personId = act?.person.id ?? personOf(people, maps, request);
  return {
    request,
    act,
    personId,
    isCommitted: committed(request),
    kind: kindOf(people.slack, request),
    isPublic: isPublic(people.slack, request),
  };
}

function committed({ failure, error, status }: LoggedRequest): boolean {
  if (failure === null || !isAfter(failure)) return error === null && status === 200;
  return error === null || ('error' in failure && failure.error === error);
}

/** The one act that a request can be for; null: its person may have done several. */
function actOf(
  { byInteraction, slack }: People,
  maps: Maps,
  { method, args, path }: LoggedRequest,
): Act | null {
  switch (method) {
    case 'response_url':
      return maps.byMeans.get(path) ?? null;
    case 'views.open':
      return maps.byMeans.get(stringOf(args['trigger_id'])) ?? null;
    case 'views.update': {
      const view = slack.workspace.views.get(stringOf(args['view_id']));
      return byInteraction.get(view?.start.interactionId ?? '') ?? null;
    }
    case 'chat.postMessage': {
      // What could not be said elsewhere is said in direct messages: of whomever it tells, it is for whom they are with.
      if (slack.workspace.channels.get(stringOf(args['channel']))?.kind === 'im') return null;
      const root = rootOf(slack, args);
      const asOf = [args['blocks'], root?.blocks].map(asOfWritten).find(Boolean) ?? '';
      return maps.byAsOf.get(asOf) ?? null;
    }
    default:
      return null;
  }
}

function rootOf({ workspace }: LocalSlack, args: LoggedRequest['args']) {
  const channel = workspace.channels.get(stringOf(args['channel']));
  return channel?.messages.find(({ ts }) => ts === args['thread_ts']);
}

function written(blocks: unknown): string {
  return typeof blocks === 'string' ? blocks : (JSON.stringify(blocks) ?? '');
}

function asOfWritten(blocks: unknown): string {
  return /r1:(?:view|turn|file):([\da-z]+):talks:/.exec(written(blocks))?.[1] ?? '';
}

function personOf(
  { slack }: People,
  { owners, writers }: Maps,
  { method, args }: LoggedRequest,
): string | null {
  const { channels, views } = slack.workspace;
  const partner = (name: string) => channels.get(stringOf(args[name]))?.partner?.id;
  const place = stringOf(args['channel']);
  const ids = [
    method === 'views.update' ? views.get(stringOf(args['view_id']))?.start.userId : undefined,
    partner('channel') ?? partner('channel_id'),
    ...['user', 'users', 'user_id'].map((name) => stringOf(args[name])),
    owners.get(place),
    writers.get(`${place} ${stringOf(args['thread_ts'])}`),
  ];
  return ids.find(Boolean) ?? null;
}

const troubles =
  /may not have arrived|takes no more messages here|does not let me write|That took too long|That did not work/;

function kindOf(slack: LocalSlack, { method, args }: LoggedRequest): Kind {
  const blocks = written(args['blocks'] ?? args['view']);
  const text = stringOf(args['text']);
  if (args['delete_original'] === true || args['delete_original'] === 'true') return 'withdrawal';
  if (method === 'views.publish') return 'home';
  if (method === 'views.update') return 'update';
  if (method === 'files.completeUploadExternal') return 'file';
  if (!['response_url', 'chat.postMessage', 'chat.postEphemeral', 'views.open'].includes(method))
    return 'unseen';
  if (troubles.test(text) || (text === '' && troubles.test(blocks))) return 'trouble';
  if (text.includes('Sent to you in a direct message')) return 'sent';
  const isThread = method === 'chat.postMessage' && stringOf(args['thread_ts']) !== '';
  if (!isThread || blocks.includes('"actions"')) return 'answer';
  return isOwn(slack, args) ? 'part' : 'answer';
}

function isOwn(slack: LocalSlack, args: LoggedRequest['args']): boolean {
  const channel = slack.workspace.channels.get(stringOf(args['channel']));
  return channel?.messages.some(({ ts }) => ts === args['thread_ts']) ?? false;
}

function isPublic(slack: LocalSlack, { method, args }: LoggedRequest): boolean {
  if (method === 'response_url') return args['response_type'] === 'in_channel';
  if (method === 'files.completeUploadExternal' || method === 'chat.postMessage') {
    const id = stringOf(args['channel'] ?? args['channel_id']);
    return slack.workspace.channels.get(id)?.kind !== 'im';
  }
  return false;
}
