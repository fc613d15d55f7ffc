import { isObject, type JsonObject, numberOf, objectsOf } from '../../local-server/json.ts';
import type { InteractionStart } from '../interaction.ts';
import { callbackTypes, deferFields, modalFields } from '../limits/callbacks.ts';
import { choiceOf, choiceValues, commandLimits } from '../limits/commands.ts';
import { settableFlags } from '../limits/messages.ts';
import type { Problem } from '../problems.ts';
import type { Upload } from '../rest-request.ts';
import { checkFields } from './check-rule.ts';
import { checkComponents } from './components.ts';
import { checkMessage } from './message.ts';

const path = ['data'];

/** What is wrong with the first answer to an interaction. */
export function checkCallback(
  body: JsonObject,
  interaction: Pick<InteractionStart, 'type' | 'message' | 'payload'>,
  uploads: readonly Upload[],
): readonly Problem[] {
  const type = numberOf(body['type'], -1);
  const types = callbackTypes[interaction.type].filter(
    (one) => interaction.message || (one !== 6 && one !== 7),
  );
  if (!types.includes(type)) {
    const message = `An interaction of type ${interaction.type} is answered with one of (${types.join(', ')}).`;
    return [{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }];
  }
  const shape = checkFields({ type: { is: 'integer' }, data: { is: 'anything' } }, body, []);
  const data = isObject(body['data']) ? body['data'] : null;
  return [...shape, ...checkData(type, data, interaction, uploads)];
}

function checkData(
  type: number,
  data: JsonObject | null,
  { message, payload }: Pick<InteractionStart, 'message' | 'payload'>,
  uploads: readonly Upload[],
): readonly Problem[] {
  if (type === 5) return data ? checkDeferral(data) : [];
  if (type === 6) return data ? checkFields({}, data, path) : [];
  if (!data) return [{ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }];
  if (type === 8) return checkChoices(data, payload);
  if (type === 9) return checkModal(data);
  const target = type === 7 ? message : null;
  return checkMessage(data, { uploads, target, kind: type === 7 ? 'edit' : 'reply', path });
}

function checkDeferral(data: JsonObject): readonly Problem[] {
  const unsettable = numberOf(data['flags']) & ~settableFlags.defer;
  return [
    ...checkFields(deferFields, data, path),
    ...(unsettable === 0
      ? []
      : [
          {
            path: [...path, 'flags'],
            code: 'LOCAL_FLAGS',
            message: 'Only EPHEMERAL can be set in a deferral.',
          },
        ]),
  ];
}

/** Choices of the kind of the option that is being typed. */
function checkChoices(data: JsonObject, payload: JsonObject): readonly Problem[] {
  const command = isObject(payload['data']) ? payload['data'] : {};
  const options = objectsOf(command['options']);
  const focused = [...options, ...options.flatMap((sub) => objectsOf(sub['options']))].find(
    (option) => option['focused'] === true,
  );
  const value = choiceValues[numberOf(focused?.['type'], 3)] ?? { is: 'anything' };
  const choices = { is: 'list', of: choiceOf(value), max: commandLimits.choices, required: true } as const;
  return checkFields({ choices }, data, path);
}

function checkModal(data: JsonObject): readonly Problem[] {
  return [
    ...checkFields(modalFields, data, path),
    ...checkComponents(data['components'], 'modal', [...path, 'components']),
  ];
}
