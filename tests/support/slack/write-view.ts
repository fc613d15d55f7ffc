import { type JsonObject, stringOf } from '../local-server/json.ts';
import { secret } from './ids.ts';
import type { Interaction } from './interaction.ts';
import { Refusal } from './refusal.ts';
import type { State } from './state.ts';
import { LocalView } from './view.ts';
import { withIds } from './write-message.ts';

/** Writes what a view shows. */
export function writeView(state: State, view: LocalView, json: JsonObject): void {
  const external = stringOf(json['external_id']);
  const { views } = state.world.workspaceOf(view.start);
  const taken = [...views.values()].some(
    (other) => other !== view && other.open && external !== '' && other.json['external_id'] === external,
  );
  if (taken) throw new Refusal('duplicate_external_id');
  view.json = { ...json, blocks: withIds(json['blocks']) };
  view.hash = `${state.world.nextTimestamp()}.${secret(4)}`;
  view.writes += 1;
  view.changed = state.world.nextChange();
}

/** Shows the person who set off an interaction a new modal; above another one where that is given. */
export function showView(
  state: State,
  interaction: Interaction,
  json: JsonObject,
  below: LocalView | null,
): LocalView {
  const { workspace, person } = interaction.start;
  const id = state.world.ids.next('V');
  const view = new LocalView({
    id,
    teamId: workspace.id,
    type: 'modal',
    userId: person?.id ?? '',
    rootId: below?.start.rootId ?? id,
    previousId: below?.id ?? null,
    interactionId: interaction.id,
  });
  writeView(state, view, json);
  workspace.views.set(id, view);
  return view;
}

/** Whatever modal the person had open is gone. */
export function closeStack({ start: { workspace, person } }: Interaction): void {
  for (const view of workspace.views.values()) if (view.start.userId === person?.id) view.open = false;
}
