import { isObject, type JsonObject, numberOf, objectsOf, stringOf, textOf } from '../local-server/json.ts';
import type { LocalMessage } from './message.ts';

/*
 * `data` of the interactions that people's presses, choices and modals make:
 * https://docs.discord.com/developers/components/reference
 */

/**
 * @param button its label or its custom id
 * @throws where nobody could press it
 */
export function pressData(message: LocalMessage, button: string): JsonObject {
  const found = message.buttons.find(({ label, customId }) => label === button || customId === button);
  if (!found?.customId || found.disabled) throw new Error(`no button to press: ${button}`);
  return { custom_id: found.customId, component_type: 2, id: found.id };
}

/**
 * @param menu its placeholder or its custom id
 * @param values of the options that are chosen
 * @throws where nobody could choose them
 */
export function choiceData(message: LocalMessage, menu: string, values: readonly string[]): JsonObject {
  const found = message.menus.find(({ placeholder, customId }) => placeholder === menu || customId === menu);
  if (!found || found.disabled) throw new Error(`no menu to choose from: ${menu}`);
  const { options, least, most } = found;
  if (values.length < least || values.length > most) throw new Error(`${most} can be chosen of ${menu}`);
  const missing = values.find((value) => !options.some((option) => option.value === value));
  if (missing !== undefined) throw new Error(`${menu} offers no ${missing}`);
  return { custom_id: found.customId, component_type: 3, id: found.id, values };
}

/**
 * What a person typed into a modal: each label with what stands in it, as it was laid out.
 * @param modal `data` of the callback that opened it
 * @param fields what was typed, by the inputs' custom ids
 * @throws where a client would not send it: an input that there is not, one left empty, one too long
 */
export function modalData(modal: JsonObject, fields: Readonly<Record<string, string>>): JsonObject {
  const labels = objectsOf(modal['components']);
  const inputs = labels.flatMap(({ component }) => (isObject(component) ? [component] : []));
  const unknown = Object.keys(fields).find((name) => !inputs.some((input) => input['custom_id'] === name));
  if (unknown !== undefined) throw new Error(`the modal has no input ${unknown}`);
  return {
    custom_id: stringOf(modal['custom_id']),
    components: labels.map((label, index) => ({
      type: numberOf(label['type']),
      id: 2 * index + 1,
      ...(isObject(label['component']) && {
        component: typedInto(label['component'], fields, 2 * index + 2),
      }),
    })),
  };
}

function typedInto(input: JsonObject, fields: Readonly<Record<string, string>>, id: number): JsonObject {
  const name = textOf(input['custom_id']);
  const value = fields[name] ?? stringOf(input['value']);
  const { required, min_length: fewest, max_length: longest } = input;
  // An input is required unless it says otherwise.
  if (value === '' && required !== false) throw new Error(`${name} has to be filled in`);
  if (value !== '' && (value.length < numberOf(fewest) || value.length > numberOf(longest, 4_000))) {
    throw new Error(`${name} is too long or too short`);
  }
  return { type: numberOf(input['type']), id, custom_id: name, value };
}
