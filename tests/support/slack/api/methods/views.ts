import type { JsonObject } from '../../../local-server/json.ts';
import type { Interaction } from '../../interaction.ts';
import { viewLimits } from '../../limits/views.ts';
import { Refusal } from '../../refusal.ts';
import { viewJson } from '../../show.ts';
import { checkView } from '../../validate/view.ts';
import { LocalView } from '../../view.ts';
import { closeStack, showView, writeView } from '../../write-view.ts';
import { type BotCall, type BotMethod, text } from '../call.ts';

/**
 * What the trigger stands for; it serves once, for three seconds, in its own workspace.
 * @throws Refusal
 */
function useTrigger(call: BotCall): Interaction {
  const { state, workspace, arrivedAt } = call;
  const interaction = state.triggers.get(text(call, 'trigger_id'));
  if (!interaction || interaction.start.workspace !== workspace) throw new Refusal('invalid_trigger_id');
  if (interaction.age(arrivedAt) > state.times.triggerLivesMs) throw new Refusal('expired_trigger_id');
  if (interaction.triggerUsed) throw new Refusal('exchanged_trigger_id');
  return interaction;
}

function answer(call: BotCall, view: LocalView): JsonObject {
  return { view: viewJson(view, call.workspace) };
}

const open: BotMethod = (call) => {
  const interaction = useTrigger(call);
  const json = checkView(call.args['view'], 'modal', call.state.allows);
  interaction.triggerUsed = true;
  closeStack(interaction);
  return answer(call, showView(call.state, interaction, json, null));
};

const push: BotMethod = (call) => {
  const interaction = useTrigger(call);
  const { source } = interaction.start;
  if (!(source instanceof LocalView) || source.start.type !== 'modal')
    throw new Refusal('invalid_trigger_id');
  const json = checkView(call.args['view'], 'modal', call.state.allows);
  const stack = [...call.workspace.views.values()].filter(
    (view) => view.open && view.start.rootId === source.start.rootId,
  );
  if (stack.length >= viewLimits.stack) throw new Refusal('push_limit_reached');
  interaction.triggerUsed = true;
  return answer(call, showView(call.state, interaction, json, source));
};

const update: BotMethod = (call) => {
  const { workspace, state, args } = call;
  const external = text(call, 'external_id');
  const view =
    workspace.views.get(text(call, 'view_id')) ??
    [...workspace.views.values()].find((one) => external !== '' && one.json['external_id'] === external);
  if (!view?.open) throw new Refusal('not_found');
  const hash = text(call, 'hash');
  if (hash !== '' && hash !== view.hash) throw new Refusal('hash_conflict');
  writeView(state, view, checkView(args['view'], 'modal', state.allows));
  return answer(call, view);
};

const publish: BotMethod = (call) => {
  const { workspace, state, args } = call;
  const user = text(call, 'user_id');
  if (!workspace.members.has(user)) throw new Refusal('user_not_found');
  if (!workspace.app.homeTab) throw new Refusal('not_enabled');
  const json = checkView(args['view'], 'home', state.allows);
  const id = state.world.ids.next('V');
  const view =
    workspace.homes.get(user) ??
    new LocalView({
      id,
      teamId: workspace.id,
      type: 'home',
      userId: user,
      rootId: id,
      previousId: null,
      interactionId: null,
    });
  const hash = text(call, 'hash');
  if (hash !== '' && view.hash !== '' && hash !== view.hash) throw new Refusal('hash_conflict');
  workspace.homes.set(user, view);
  writeView(state, view, json);
  return answer(call, view);
};

export const viewMethods = {
  'views.open': open,
  'views.push': push,
  'views.update': update,
  'views.publish': publish,
} as const;
