import { stringOf } from '../../local-server/json.ts';
import { refusal, refuseProblems } from '../refusal.ts';
import { objectBody, ok, type Route, variable } from '../route.ts';
import { channelJson, memberJson } from '../show.ts';

/** Members of guilds, and the bot's direct messages with people. */
export const peopleRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/guilds/{guild_id}/members/{user_id}',
    auth: 'bot',
    perform: (call) => {
      const { world } = call.state;
      if (!world.guilds.get(variable(call, 'guild_id'))?.botInside) throw refusal('unknownGuild');
      const person = world.people.get(variable(call, 'user_id'));
      if (!person) throw refusal('unknownMember');
      return ok(memberJson(person));
    },
  },
  {
    method: 'POST',
    template: '/users/@me/channels',
    auth: 'bot',
    perform: (call) => {
      const { world } = call.state;
      const body = objectBody(call);
      refuseProblems(call.problems);
      const person = world.people.get(stringOf(body['recipient_id']));
      if (!person) throw refusal('unknownUser');
      if (person.bot) throw refusal('notToThisUser');
      return ok(channelJson(world.directMessages(person)));
    },
  },
];
