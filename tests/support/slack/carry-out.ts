import { isObject, type JsonObject, objectsOf, stringOf } from '../local-server/json.ts';
import type { Interaction } from './interaction.ts';
import { offeredOptions } from './limits/objects.ts';
import { problemLines, Refusal } from './refusal.ts';
import { respond } from './respond.ts';
import type { State } from './state.ts';
import { checkRule } from './validate/check-rule.ts';
import { checkView } from './validate/view.ts';
import { LocalView } from './view.ts';
import { closeStack, showView, writeView } from './write-view.ts';

/** Does what an acknowledgement says; what Slack would not take is kept as a fault of the bot's. */
export function carryOut(state: State, interaction: Interaction, payload: JsonObject): void {
  const { kind, name, workspace } = interaction.start;
  try {
    if (kind === 'submission') return answerSubmission(state, interaction, payload);
    if (kind === 'verification') return checkChallenge(interaction, payload);
    if (kind === 'typing') return offer(interaction, payload);
    if (Object.keys(payload).length === 0) return;
    if (kind === 'command') return isShowing(payload) ? undefined : respond(state, interaction, payload);
    throw new Refusal('LOCAL_ACK_PAYLOAD', {
      problems: [{ path: [], message: 'nothing reads this acknowledgement' }],
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const problems = problemLines(error.problems);
    state.note({ where: `ack of ${name}`, error: error.error, problems, teamId: workspace.id });
  }
}

/** https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element#external_select */
function offer({ start: { source, payload: asked } }: Interaction, payload: JsonObject): void {
  const problems = checkRule(offeredOptions, payload, []);
  if (problems.length > 0) throw new Refusal('invalid_arguments', { problems });
  if (!(source instanceof LocalView)) return;
  const options = objectsOf(payload['options']);
  source.offered = { ...source.offered, [stringOf(asked['action_id'])]: options };
}

/** Without a message, `in_channel` has the channel see the command itself. */
function isShowing(payload: JsonObject): boolean {
  return Object.keys(payload).length === 1 && payload['response_type'] === 'in_channel';
}

function checkChallenge({ start }: Interaction, { challenge }: JsonObject): void {
  if (challenge !== start.payload['challenge']) throw new Refusal('challenge_failed');
}

/** https://docs.slack.dev/surfaces/modals#updating_response: without a word, the view closes. */
function answerSubmission(state: State, interaction: Interaction, payload: JsonObject): void {
  const { source } = interaction.start;
  if (!(source instanceof LocalView)) return;
  switch (stringOf(payload['response_action'])) {
    case '':
      source.open = false;
      return;
    case 'clear':
      return closeStack(interaction);
    case 'update':
      return writeView(state, source, checkView(payload['view'], 'modal', state.allows));
    case 'push':
      showView(state, interaction, checkView(payload['view'], 'modal', state.allows), source);
      return;
    case 'errors':
      return showErrors(source, payload);
    default:
      throw new Refusal('invalid_arguments', {
        problems: [{ path: ['response_action'], message: 'must be a valid enum value' }],
      });
  }
}

/** Errors stand beside input blocks, by their ids. */
function showErrors(view: LocalView, { errors }: JsonObject): void {
  const inputs = new Set(
    view.blocks.filter(({ type }) => type === 'input').map((block) => block['block_id']),
  );
  const named = isObject(errors) ? Object.entries(errors) : [];
  const unknown = named.map(([id]) => id).filter((id) => !inputs.has(id));
  if (named.length === 0 || unknown.length > 0) {
    throw new Refusal('invalid_arguments', {
      problems: [{ path: ['errors'], message: `no input blocks: ${unknown.join(', ')}` }],
    });
  }
  view.errors = Object.fromEntries(named.map(([id, text]) => [id, stringOf(text)]));
}
