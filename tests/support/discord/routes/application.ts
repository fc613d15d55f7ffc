import type { JsonObject } from '../../local-server/json.ts';
import { refusal } from '../refusal.ts';
import { done, ok, type Route, variable } from '../route.ts';
import { askedGuildJson, userJson } from '../show.ts';
import type { World } from '../world.ts';

function applicationJson(world: World): JsonObject {
  return {
    id: world.applicationId,
    name: 'Readout',
    icon: null,
    description: '',
    type: null,
    bot: userJson(world.bot),
    summary: '',
    is_monetized: false,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 1 << 23,
    owner: userJson({ id: '1', username: 'owner', locale: 'en-US', bot: false }),
    team: null,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: 0,
    integration_types_config: { 0: {}, 1: {} },
  };
}

/** The bot as it sees itself. */
function selfJson(world: World): JsonObject {
  const account = { email: null, verified: true, mfa_enabled: true, locale: world.bot.locale };
  return { ...userJson(world.bot), ...account, accent_color: null, banner: null };
}

/** The bot itself, and how to reach the gateway. */
export const applicationRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/gateway/bot',
    auth: 'bot',
    perform: ({ state, gatewayUrl }) => {
      const { total, remaining, resetAfter, maxConcurrency } = state.gateway.sessionStartLimit;
      const limit = { total, remaining, reset_after: resetAfter, max_concurrency: maxConcurrency };
      return ok({ url: gatewayUrl, shards: state.gateway.recommendedShards, session_start_limit: limit });
    },
  },
  {
    method: 'GET',
    template: '/gateway',
    auth: 'token',
    perform: ({ gatewayUrl }) => ok({ url: gatewayUrl }),
  },
  {
    method: 'GET',
    template: '/users/@me',
    auth: 'bot',
    perform: ({ state }) => ok(selfJson(state.world)),
  },
  {
    method: 'GET',
    template: '/applications/@me',
    auth: 'bot',
    perform: ({ state }) => ok(applicationJson(state.world)),
  },
  {
    method: 'GET',
    template: '/oauth2/applications/@me',
    auth: 'bot',
    perform: ({ state }) => ok(applicationJson(state.world)),
  },
  {
    method: 'GET',
    template: '/guilds/{guild_id}',
    auth: 'bot',
    perform: (call) => {
      const guild = call.state.world.guilds.get(variable(call, 'guild_id'));
      if (!guild?.botInside) throw refusal('unknownGuild');
      return ok(askedGuildJson(guild, call.state.world.bot));
    },
  },
  {
    method: 'DELETE',
    template: '/users/@me/guilds/{guild_id}',
    auth: 'bot',
    perform: (call) => {
      const guild = call.state.world.guilds.get(variable(call, 'guild_id'));
      if (!guild?.botInside) throw refusal('unknownGuild');
      call.state.gateway.guildDelete(guild);
      return done;
    },
  },
];
