import { refusal } from './refusal.ts';
import type { Route } from './route.ts';
import { applicationRoutes } from './routes/application.ts';
import { channelMessageRoutes } from './routes/channel-messages.ts';
import { commandRoutes } from './routes/commands.ts';
import { interactionRoutes } from './routes/interactions.ts';
import { peopleRoutes } from './routes/people.ts';
import { threadRoutes } from './routes/threads.ts';

/** Every route that is served here. */
export const routes: readonly Route[] = [
  ...applicationRoutes,
  ...commandRoutes,
  ...channelMessageRoutes,
  ...threadRoutes,
  ...peopleRoutes,
  ...interactionRoutes,
];

/** Templates as steps, the most literal ones first: `@original` before `{message_id}`. */
const templates = [...new Set(routes.map(({ template }) => template))]
  .map((template) => ({ template, steps: template.split('/') }))
  .sort((a, b) => variables(a.steps) - variables(b.steps));

function variables(steps: readonly string[]): number {
  return steps.filter((step) => step.startsWith('{')).length;
}

/**
 * The route of a request and its path's variables.
 * @throws Refusal 404 or 405
 */
export function findRoute(
  method: string,
  pathname: string,
): { readonly route: Route; readonly at: Record<string, string> } {
  const prefix = '/api/v10';
  const steps = pathname.startsWith(`${prefix}/`)
    ? pathname.slice(prefix.length).split('/').map(decodeURIComponent)
    : [];
  const found = templates.find((one) => matches(one.steps, steps));
  if (!found) throw refusal('unknownRoute');
  const route = routes.find((one) => one.template === found.template && one.method === method);
  if (!route) throw refusal('wrongMethod');
  const at = found.steps.flatMap((step, index) =>
    step.startsWith('{') ? [[step.slice(1, -1), steps[index] ?? ''] as const] : [],
  );
  return { route, at: Object.fromEntries(at) };
}

function matches(template: readonly string[], steps: readonly string[]): boolean {
  return (
    template.length === steps.length &&
    template.every((step, index) => (step.startsWith('{') ? steps[index] !== '' : step === steps[index]))
  );
}
