import { z } from 'zod';
import type { World } from '../../world/world.ts';
import { reachChat } from '../access.ts';
import { badRequest } from '../errors.ts';
import type { MethodsNamed } from './methods.ts';

const MOST_BYTES = 20 * 1024 * 1024;
const ACTION = z.enum([
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
]);

export function createFileMethods(world: World): MethodsNamed<'getFile' | 'sendChatAction'> {
  return {
    getFile(args) {
      const file = world.files.byId(args.text('file_id') ?? '');
      if (file === undefined) {
        throw badRequest('wrong file_id or the file is temporarily unavailable');
      }
      const { id, uniqueId, content, path } = file;
      if (content.length > MOST_BYTES) throw badRequest('file is too big');
      return {
        file_id: id,
        file_unique_id: uniqueId,
        file_size: content.length,
        file_path: path,
      };
    },
    sendChatAction(args) {
      reachChat(world, args, 'write');
      if (ACTION.safeParse(args.text('action')).success) return true;
      throw badRequest('wrong parameter action in request');
    },
  };
}
