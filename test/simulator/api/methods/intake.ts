import { z } from 'zod';
import type { Polling } from '../../delivery/polling.ts';
import type { Webhook } from '../../delivery/webhook.ts';
import { present } from '../../world/present.ts';
import type { World } from '../../world/world.ts';
import type { Arguments } from '../arguments.ts';
import { ApiError, badRequest } from '../errors.ts';
import type { MethodsNamed } from './methods.ts';

const KINDS = z.array(z.string());

type IntakeMethod = 'getUpdates' | 'setWebhook' | 'deleteWebhook' | 'getWebhookInfo';

export function createIntakeMethods(
  world: World,
  { polling, webhook }: { polling: Polling; webhook: Webhook },
): MethodsNamed<IntakeMethod> {
  const { updates } = world;

  function remove(args: Arguments): true {
    webhook.set(undefined);
    if (args.flag('drop_pending_updates')) updates.clear();
    return true;
  }

  return {
    getUpdates(args, { hungUp }) {
      if (webhook.target() !== undefined) {
        const reason = "can't use getUpdates method while webhook is active";
        const mend = 'use deleteWebhook to delete the webhook first';
        throw new ApiError(409, `Conflict: ${reason}; ${mend}`);
      }
      updates.allow(args.json('allowed_updates', KINDS));
      const limit = Math.min(Math.max(args.integer('limit') ?? 100, 1), 100);
      const timeout = Math.min(Math.max(args.integer('timeout') ?? 0, 0), 50);
      return polling.getUpdates({ offset: args.integer('offset') ?? 0, limit, timeout, hungUp });
    },
    setWebhook(args) {
      const url = args.text('url') ?? '';
      if (url === '') return remove(args);
      if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
        throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
      }
      const secret = args.text('secret_token');
      if (secret !== undefined && !/^[\w-]{1,256}$/.test(secret)) {
        throw badRequest('secret token contains unallowed characters');
      }
      updates.allow(args.json('allowed_updates', KINDS));
      if (args.flag('drop_pending_updates')) updates.clear();
      polling.conflict('Conflict: terminated by setWebhook request');
      webhook.set({ url, secret, maxConnections: args.integer('max_connections') ?? 40 });
      return true;
    },
    deleteWebhook: remove,
    getWebhookInfo() {
      const target = webhook.target();
      const failure = webhook.lastFailure();
      const allowed = updates.allowed();
      return {
        url: target?.url ?? '',
        has_custom_certificate: false,
        pending_update_count: updates.pending().length,
        ...present('max_connections', target?.maxConnections),
        ...(allowed.length > 0 && { allowed_updates: allowed }),
        ...present('last_error_date', failure?.date),
        ...present('last_error_message', failure?.message),
      };
    },
  };
}
