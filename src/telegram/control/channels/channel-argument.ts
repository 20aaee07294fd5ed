import type { RequiredChannel } from '../../../core/model/channel.ts';
import type { Visit } from '../screen.ts';

/** A channel's id as an argument of callback data. */
export const idArgument = (channelId: number): string => (-channelId).toString(36);

/** The id in such an argument; one that no channel has for anything else. */
export const idOfArgument = (argument: string | undefined): number =>
  -Number.parseInt(argument ?? '', 36) || 0;

/** The channel that the first argument names, if the group requires it, and its place. */
export function channelOf({
  group,
  args: [argument],
}: Visit): { readonly channel: RequiredChannel; readonly index: number } | undefined {
  const id = idOfArgument(argument);
  const index = group.channels.findIndex((one) => one.id === id);
  const channel = group.channels[index];
  return channel && { channel, index };
}
