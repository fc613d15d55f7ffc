import {
  isArray,
  isGiven,
  isObject,
  type Json,
  type JsonObject,
  numberOf,
  objectsOf,
  stringOf,
} from '../../local-server/json.ts';
import { messageFields, messageLimits, settableFlags } from '../limits/messages.ts';
import { type LocalMessage, messageFlags } from '../message.ts';
import type { Problem } from '../problems.ts';
import { refusal } from '../refusal.ts';
import type { Upload } from '../rest-request.ts';
import { checkFields } from './check-rule.ts';
import { checkComponents } from './components.ts';
import { checkFiles } from './files.ts';

type Path = Problem['path'];

/** Where a message's body stands. */
export interface MessagePlace {
  readonly uploads: readonly Upload[];
  /** The message that is edited; null: a new one. */
  readonly target: LocalMessage | null;
  /** `reply`: an interaction's new message, which alone may be ephemeral. */
  readonly kind: 'create' | 'reply' | 'edit';
  /** Where the body stands in the request; left out: it is the request. */
  readonly path?: Path;
}

/**
 * What is wrong with a message's body.
 * @throws Refusal 50006 where the message would be empty
 */
export function checkMessage(body: JsonObject, place: MessagePlace): readonly Problem[] {
  const path = place.path ?? [];
  const { target, kind } = place;
  const v2 = becomesV2(body, target);
  const problems = [
    ...checkFields(messageFields[kind], body, path),
    ...checkFlags(body, place),
    ...(v2 ? checkBesideV2(body, target, path) : []),
    ...checkComponents(body['components'], v2 ? 'v2' : 'plain', [...path, 'components']),
    ...checkEmbedText(body, path),
    ...checkNonce(body['nonce'], [...path, 'nonce']),
    ...checkMentions(body, path),
    ...checkFiles(body, place, v2, path),
  ];
  if (problems.length === 0 && isEmpty(body, place, v2)) throw refusal('emptyMessage');
  return problems;
}

/** True where the message is made of Components V2 once the body is written; there is no way back. */
function becomesV2(body: JsonObject, target: LocalMessage | null): boolean {
  return ((numberOf(body['flags']) | (target?.flags ?? 0)) & messageFlags.isComponentsV2) !== 0;
}

function checkFlags(body: JsonObject, { kind, target, path = [] }: MessagePlace): readonly Problem[] {
  const { flags } = body;
  if (typeof flags !== 'number') return [];
  const at = [...path, 'flags'];
  const unsettable = flags & ~settableFlags[kind];
  const dropsV2 = ((target?.flags ?? 0) & ~flags & messageFlags.isComponentsV2) !== 0;
  return [
    ...(unsettable === 0
      ? []
      : [{ path: at, code: 'LOCAL_FLAGS', message: `Flags ${unsettable} cannot be set here.` }]),
    ...(dropsV2
      ? [
          {
            path: at,
            code: 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG',
            message: 'The flag cannot be removed.',
          },
        ]
      : []),
  ];
}

/** Nothing stands beside Components V2, what an older message held included. */
function checkBesideV2(body: JsonObject, target: LocalMessage | null, path: Path): readonly Problem[] {
  const before: JsonObject = target ? { content: target.content, embeds: target.embeds } : {};
  const after = { ...before, ...body };
  return ['content', 'embeds', 'poll', 'sticker_ids']
    .filter((key) => isGiven(after[key]))
    .map((key) => ({
      path: [...path, key],
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    }));
}

function checkEmbedText(body: JsonObject, path: Path): readonly Problem[] {
  const texts = objectsOf(body['embeds']).flatMap((embed) => [
    embed['title'],
    embed['description'],
    isObject(embed['footer']) ? embed['footer']['text'] : '',
    isObject(embed['author']) ? embed['author']['name'] : '',
    ...objectsOf(embed['fields']).flatMap(({ name, value }) => [name, value]),
  ]);
  const total = texts.reduce<number>((sum, text) => sum + stringOf(text).length, 0);
  if (total <= messageLimits.embedText) return [];
  const message = `Embed size exceeds maximum size of ${messageLimits.embedText}`;
  return [{ path: [...path, 'embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message }];
}

function checkNonce(nonce: Json | undefined, path: Path): readonly Problem[] {
  if (nonce === undefined || nonce === null || Number.isSafeInteger(nonce)) return [];
  if (typeof nonce === 'string' && nonce.length <= 25) return [];
  return [
    { path, code: 'NONCE_TYPE_TOO_LONG', message: 'Nonce must be an integer or 25 characters at most.' },
  ];
}

/**
 * A rule of Readout's own: whatever carries text says that it pings nobody, or one role that it names. Discord itself
 * would let it through, and ping whom the text names.
 */
function checkMentions(body: JsonObject, path: Path): readonly Problem[] {
  if (!['content', 'components', 'embeds'].some((key) => isGiven(body[key]))) return [];
  const mentions = body['allowed_mentions'];
  const silent =
    isObject(mentions) &&
    isArray(mentions['parse']) &&
    ['parse', 'users', 'replied_user'].every((key) => !isGiven(mentions[key])) &&
    isOneNamed(mentions['roles'], body);
  if (silent) return [];
  const message = 'Text must go with {parse: []}.';
  return [{ path: [...path, 'allowed_mentions'], code: 'LOCAL_MENTIONS', message }];
}

function isOneNamed(roles: Json | undefined, body: JsonObject): boolean {
  if (!isArray(roles)) return roles === undefined;
  const text = JSON.stringify(body['components'] ?? body['content'] ?? '');
  return roles.length <= 1 && roles.every((id) => typeof id === 'string' && text.includes(`<@&${id}>`));
}

/** True where the message would show nothing. */
function isEmpty(body: JsonObject, { target, uploads }: MessagePlace, v2: boolean): boolean {
  const before: JsonObject = target
    ? { content: target.content, embeds: target.embeds, components: target.components }
    : {};
  const after = { ...before, ...body };
  if (v2) return !isGiven(after['components']);
  if (uploads.length > 0 || (target && target.files.length > 0 && !('attachments' in body))) return false;
  const shown = [
    'content',
    'embeds',
    'components',
    'poll',
    'sticker_ids',
    'attachments',
    'message_reference',
  ];
  return !shown.some((key) => (key === 'content' ? stringOf(after[key]).trim() !== '' : isGiven(after[key])));
}
