import { type JsonObject, objectsOf, stringOf } from '../../../local-server/json.ts';
import { secret } from '../../ids.ts';
import { Refusal } from '../../refusal.ts';
import { fileJson, userJson } from '../../show.ts';
import type { Upload } from '../../state.ts';
import { checkLocalRules } from '../../validate/local-rules.ts';
import { refuse } from '../../validate/message.ts';
import { postMessage } from '../../write-message.ts';
import { type AppCall, type BotMethod, integer, text, writableChannel } from '../call.ts';

const authTest: BotMethod = ({ workspace }) => ({
  url: 'https://local.example/',
  team: workspace.name,
  user: workspace.bot.name,
  team_id: workspace.id,
  user_id: workspace.bot.id,
  bot_id: workspace.botId,
  is_enterprise_install: false,
});

const usersInfo: BotMethod = (call) => {
  const member = call.workspace.members.get(text(call, 'user'));
  if (!member) throw new Refusal('user_not_found');
  const withLocale = call.args['include_locale'] === true;
  return { user: userJson(member, call.state.world.clock.now(), withLocale) };
};

const getUploadUrl: BotMethod = (call) => {
  const { state, workspace, origin } = call;
  const length = integer(call, 'length', 0);
  if (length < 1) throw new Refusal('invalid_arguments', { problems: [{ path: [], message: 'no length' }] });
  const id = state.world.ids.next('F');
  const key = secret(16);
  const name = text(call, 'filename');
  state.uploads.set(key, { workspace, id, name, length, bytes: null, file: null });
  return { upload_url: `${origin}/upload/v1/${key}`, file_id: id };
};

/** Uploads whose bytes are there, in the order asked for. @throws Refusal `file_not_found` */
function uploadsOf(call: Parameters<BotMethod>[0]): readonly Upload[] {
  const uploads = [...call.state.uploads.values()];
  return objectsOf(call.args['files']).map((asked) => {
    const upload = uploads.find(({ id, workspace }) => id === asked['id'] && workspace === call.workspace);
    if (!upload?.bytes || upload.file) throw new Refusal('file_not_found');
    const title = stringOf(asked['title'], upload.name);
    upload.file = { id: upload.id, name: upload.name, title, bytes: upload.bytes };
    return upload;
  });
}

const completeUpload: BotMethod = (call) => {
  const { state, args } = call;
  const channelId = text(call, 'channel_id');
  const channel = channelId === '' ? null : writableChannel(call, channelId);
  const comment = text(call, 'initial_comment');
  const rules = { unfurls: false, allows: state.allows };
  refuse('invalid_arguments', checkLocalRules({ text: comment, blocks: args['blocks'] }, rules));
  const files = uploadsOf(call).flatMap(({ file }) => file ?? []);
  if (files.length === 0) throw new Refusal('invalid_arguments');
  if (channel) {
    const threadTs = text(call, 'thread_ts') || null;
    const message = postMessage(state, channel, { text: comment, blocks: args['blocks'] }, { threadTs });
    message.files = files;
  }
  return { files: files.map(fileJson) };
};

/** A fresh address for one connection of Socket Mode. */
export function openConnection({ app, origin, state }: AppCall): JsonObject {
  return { url: `${origin.replace('http', 'ws')}${state.sockets.ticket(app)}` };
}

export const otherMethods = {
  'auth.test': authTest,
  'users.info': usersInfo,
  'files.getUploadURLExternal': getUploadUrl,
  'files.completeUploadExternal': completeUpload,
} as const;
