import { isObject, type Json, type JsonObject, objectsOf, stringOf } from '../../local-server/json.ts';
import { viewLimits, viewTypes } from '../limits/views.ts';
import { type Problem, Refusal } from '../refusal.ts';
import { checkBlocks } from './blocks.ts';
import { checkRule } from './check-rule.ts';
import { checkLocalRules, type LocalRule } from './local-rules.ts';
import { refuse } from './message.ts';

/**
 * Looks at a view as Slack does before it shows it.
 * @throws Refusal
 */
export function checkView(
  view: Json | undefined,
  expected: 'modal' | 'home',
  allows: ReadonlySet<LocalRule>,
): JsonObject {
  if (!isObject(view)) throw new Refusal('invalid_arguments', { problems: [required('view')] });
  if (JSON.stringify(view).length > viewLimits.bytes) throw new Refusal('view_too_large');
  const { [expected]: fields = {} } = viewTypes;
  const types = { [expected]: fields };
  refuse('invalid_arguments', [
    ...checkRule({ is: 'typed', types }, view, ['view']),
    ...checkBlocks(view['blocks'], expected, ['view', 'blocks']),
    ...checkSubmit(view),
    // A view needs no text beside it, and its length is Slack's own affair.
    ...checkLocalRules(view, {
      unfurls: false,
      allows: new Set([...allows, 'LOCAL_TEXT', 'LOCAL_BUDGET']),
    }),
  ]);
  return view;
}

function required(field: string): Problem {
  return { path: [], message: `missing required field: ${field}` };
}

function checkSubmit(view: JsonObject): readonly Problem[] {
  const asks = objectsOf(view['blocks']).some(({ type }) => stringOf(type) === 'input');
  if (view['type'] !== 'modal' || !asks || isObject(view['submit'])) return [];
  return [{ path: ['view'], message: 'missing required field: submit' }];
}
