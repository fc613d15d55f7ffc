import type { Fields, Rule } from '../validate/rule.ts';

/*
 * https://docs.discord.com/developers/resources/message, as data; written from the documentation and from nothing in
 * `src`.
 */

export const messageLimits = {
  /** How long a nonce is known: Discord says “the past few minutes”. */
  nonceMs: 300_000,
  embedText: 6_000,
  embeds: 10,
  fileBytes: 10 * 1024 * 1024,
  files: 10,
} as const;

const address: Rule = { is: 'address', max: 2_048, schemes: ['http', 'https', 'attachment'] };
const link: Rule = { is: 'address', max: 2_048, schemes: ['http', 'https'] };
const picture: Rule = { is: 'object', fields: { url: { ...address, required: true } } };

/** What `parse`, `users` and `roles` may say. */
const allowedMentions: Rule = {
  is: 'object',
  fields: {
    parse: { is: 'list', of: { is: 'one of', values: ['roles', 'users', 'everyone'] }, unique: true },
    roles: { is: 'list', of: { is: 'digits' }, max: 100 },
    users: { is: 'list', of: { is: 'digits' }, max: 100 },
    replied_user: { is: 'boolean' },
  },
};

const embed: Rule = {
  is: 'object',
  fields: {
    title: { is: 'text', max: 256 },
    type: { is: 'one of', values: ['rich'] },
    description: { is: 'text', max: 4_096 },
    url: link,
    timestamp: { is: 'text', max: 40, pattern: /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:?\d\d)$/ },
    color: { is: 'integer', min: 0, max: 0xffffff },
    footer: {
      is: 'object',
      fields: { text: { is: 'text', min: 1, max: 2_048, required: true }, icon_url: address },
    },
    image: picture,
    thumbnail: picture,
    author: {
      is: 'object',
      fields: { name: { is: 'text', min: 1, max: 256, required: true }, url: link, icon_url: address },
    },
    fields: {
      is: 'list',
      max: 25,
      of: {
        is: 'object',
        fields: {
          name: { is: 'text', min: 1, max: 256, notBlank: true, required: true },
          value: { is: 'text', min: 1, max: 1_024, notBlank: true, required: true },
          inline: { is: 'boolean' },
        },
      },
    },
  },
};

const attachment: Rule = {
  is: 'object',
  fields: {
    id: { is: 'anything', required: true },
    filename: { is: 'text', min: 1, max: 1_024 },
    title: { is: 'text', max: 1_024 },
    description: { is: 'text', max: 1_024 },
    duration_secs: { is: 'number', min: 0 },
    waveform: { is: 'text', max: 400 },
    is_spoiler: { is: 'boolean' },
  },
};

const shared: Fields = {
  content: { is: 'text', max: 2_000 },
  embeds: { is: 'list', of: embed, max: messageLimits.embeds },
  allowed_mentions: allowedMentions,
  /** Looked at on their own. */
  components: { is: 'anything' },
  attachments: { is: 'list', of: attachment, max: messageLimits.files },
  flags: { is: 'integer', min: 0 },
  poll: { is: 'anything' },
  /** discord.js writes these two into every body; Discord looks past them where they mean nothing. */
  tts: { is: 'boolean' },
  enforce_nonce: { is: 'boolean' },
};

/** Fields of a message's body by what is done with it. */
export const messageFields: Readonly<Record<'create' | 'reply' | 'edit', Fields>> = {
  create: {
    ...shared,
    nonce: { is: 'anything' },
    sticker_ids: { is: 'list', of: { is: 'digits' }, max: 3 },
    message_reference: { is: 'anything' },
  },
  reply: shared,
  edit: shared,
};

/** Bits of `flags` that a bot may set: https://docs.discord.com/developers/resources/message#message-object-message-flags. */
export const settableFlags: Readonly<Record<'create' | 'reply' | 'edit' | 'defer', number>> = {
  create: (1 << 2) | (1 << 12) | (1 << 15),
  reply: (1 << 2) | (1 << 6) | (1 << 12) | (1 << 15),
  // Ephemeral is looked past in edits: a message keeps what it was born with.
  edit: (1 << 2) | (1 << 6) | (1 << 15),
  defer: 1 << 6,
};
