import type { DigestWish } from '../../../core/digests/desk.ts';
import { Fault } from '../../../core/fault.ts';
import type { DigestOptions } from '../../../core/model/subscription.ts';
import { readSections } from '../../chat/digest-sections.ts';
import type { ChosenRole, Command } from '../interaction.ts';
import { mayMentionAnyRole } from '../may-manage.ts';

/** What may be wanted of a digest, new or not. */
export type Wanted = Partial<Omit<DigestWish, 'topic' | 'destination'>>;

/**
 * What was filled in of a digest's time and options; what was left out is left out here.
 * @param permissions what the asker may do in the digest's channel
 * @throws Fault where a section cannot be read, or a role may not be mentioned
 */
export function wantedOf(command: Command, permissions: bigint): Wanted {
  const at = textOption(command, 'time');
  const days = textOption(command, 'days');
  const timezone = textOption(command, 'timezone');
  const options = optionsOf(command, permissions);
  return {
    ...(at !== '' && { at }),
    ...(days !== '' && { days }),
    ...(timezone !== '' && { timezone }),
    ...(Object.keys(options).length > 0 && { options }),
  };
}

/** What was typed or chosen; empty where nothing was. */
export function textOption({ options }: Command, name: string): string {
  const value = options.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

function optionsOf(command: Command, permissions: bigint): Partial<DigestOptions> {
  const { options } = command;
  const sections = textOption(command, 'sections');
  const quiet = textOption(command, 'quiet');
  const remind = options.get('remind');
  const alerts = options.get('alerts');
  const mention = mentionOf(command, permissions);
  return {
    ...(sections !== '' && { sections: readSections(sections) }),
    ...((quiet === 'line' || quiet === 'silent') && { quiet }),
    ...(typeof remind === 'number' && { remindMinutes: remind > 0 ? remind : null }),
    ...(typeof alerts === 'boolean' && { alerts }),
    ...(mention !== undefined && { mention }),
  };
}

/** The role that is wanted; null: nobody any more; undefined: nothing was said of it. */
function mentionOf(command: Command, permissions: bigint): string | null | undefined {
  const role = textOption(command, 'mention');
  if (role === '') return command.options.get('no_mention') === true ? null : undefined;
  if (role === command.guildId) {
    throw new Fault(
      'mention-everyone',
      'A digest cannot mention everyone.',
      'Choose a role that people take by themselves, such as one for readers of digests.',
    );
  }
  if (!isOpen(command.roles.get(role)) && !mayMentionAnyRole(permissions)) {
    throw new Fault(
      'mention-not-allowed',
      'You may not mention that role, so a digest of yours may not either.',
      'Choose a role that anyone may mention, or ask somebody who may mention all roles to set it.',
    );
  }
  return role;
}

function isOpen(role: ChosenRole | undefined): boolean {
  return role?.isMentionable ?? false;
}
