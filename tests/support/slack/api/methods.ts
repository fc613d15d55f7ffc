import { type MethodName, methodRules } from '../limits/methods.ts';
import type { BotMethod } from './call.ts';
import { chatMethods } from './methods/chat.ts';
import { conversationMethods } from './methods/conversations.ts';
import { otherMethods } from './methods/others.ts';
import { viewMethods } from './methods/views.ts';

/** Every method that is called with a bot's token. */
export const botMethods: Readonly<Record<Exclude<MethodName, 'apps.connections.open'>, BotMethod>> = {
  ...chatMethods,
  ...conversationMethods,
  ...viewMethods,
  ...otherMethods,
};

export function isMethod(name: string): name is MethodName {
  return Object.hasOwn(methodRules, name);
}
