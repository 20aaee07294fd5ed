import type { Polling } from '../../delivery/polling.ts';
import type { Webhook } from '../../delivery/webhook.ts';
import type { World } from '../../world/world.ts';
import type { Limits } from '../limits.ts';
import { createAccountMethods } from './account.ts';
import { createCallbackMethods } from './callbacks.ts';
import { createChatMethods } from './chats.ts';
import { createDeletingMethods } from './deleting.ts';
import { createEditingMethods } from './editing.ts';
import { createFileMethods } from './files.ts';
import { createIntakeMethods } from './intake.ts';
import { createInviteLinkMethods } from './invite-links.ts';
import { createJoinRequestMethods } from './join-requests.ts';
import { createMenuButtonMethods } from './menu-button.ts';
import type { Methods } from './methods.ts';
import { createModerationMethods } from './moderation.ts';
import { createSenderChatMethods } from './sender-chats.ts';
import { createSendingMethods } from './sending.ts';
import { createTopicMethods } from './topics.ts';

export interface MethodDeps {
  readonly polling: Polling;
  readonly webhook: Webhook;
  readonly limits: Limits;
}

export function createMethods(world: World, deps: MethodDeps): Methods {
  return {
    ...createAccountMethods(world),
    ...createMenuButtonMethods(world),
    ...createIntakeMethods(world, deps),
    ...createChatMethods(world),
    ...createModerationMethods(world),
    ...createSenderChatMethods(world),
    ...createSendingMethods(world, deps.limits),
    ...createEditingMethods(world, deps.limits),
    ...createFileMethods(world),
    ...createDeletingMethods(world),
    ...createCallbackMethods(world),
    ...createInviteLinkMethods(world),
    ...createJoinRequestMethods(world),
    ...createTopicMethods(world),
  };
}
