import { describe, expect, test } from 'vitest';
import type { Route } from '../../../support/discord/route.ts';
import { routes } from '../../../support/discord/routes.ts';
import { specification, specificationIsThere } from '../../../support/discord/specification.ts';
import { embedCases } from './embed-cases.ts';
import { messageCases } from './message-cases.ts';

function route(method: string, template: string): Route {
  const found = routes.find((one) => one.method === method && one.template === template);
  if (!found) throw new Error(`no route ${method} ${template}`);
  return found;
}

const callback = route('POST', '/interactions/{interaction_id}/{interaction_token}/callback');

describe.skipIf(!specificationIsThere)("Discord's own description, where it lies beside the checkout", () => {
  test.each([...messageCases, ...embedCases])('takes what our limits take: %s', (_what, within) => {
    expect(specification()?.checkRequest(callback, { type: 4, data: within })).toEqual([]);
  });

  test('refuses with the place that is wrong', () => {
    const data = { flags: 1 << 15, components: [{ type: 17, components: [{ type: 10, content: '' }] }] };
    const problems = specification()?.checkRequest(callback, { type: 4, data }) ?? [];
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'SPECIFICATION',
        path: ['data', 'components', '0', 'components', '0', 'content'],
      }),
    );
  });

  test('does not mind permissions in a string', () => {
    const commands = route('PUT', '/applications/{application_id}/commands');
    const command = { name: 'topics', description: 'What there is', default_member_permissions: '8' };
    expect(specification()?.checkRequest(commands, [command])).toEqual([]);
    expect(specification()?.checkRequest(commands, [{ ...command, name: 8 }])).not.toEqual([]);
  });
});
