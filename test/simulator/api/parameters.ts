import type { ApiMethods } from '@grammyjs/types';
import { RIGHTS } from '../world/permissions.ts';

/** What an edited text consists of. */
const TEXT = [
  'text',
  'parse_mode',
  'entities',
  'link_preview_options',
  'rich_message',
  'reply_markup',
] as const;
/** What a caption consists of. */
const CAPTION = ['caption', 'parse_mode', 'caption_entities'] as const;
/** What every message can be sent with. */
const SENT = [
  'business_connection_id',
  'message_thread_id',
  'direct_messages_topic_id',
  'ephemeral_message_parameters',
  'disable_notification',
  'protect_content',
  'allow_paid_broadcast',
  'suggested_post_parameters',
  'message_effect_id',
  'reply_parameters',
  'reply_markup',
  'reply_to_message_id',
] as const;
/** What names the ephemeral message that is edited. */
const EPHEMERAL = ['chat_id', 'receiver_user_id', 'ephemeral_message_id'] as const;
/** What names the message that is edited. */
const EDITED = ['business_connection_id', 'chat_id', 'message_id', 'inline_message_id'] as const;

/**
 * The methods that the simulator has, with every parameter of the Bot API (10.3). The types in
 * parameters-agree.ts keep the table equal to @grammyjs/types: a wrong row does not compile.
 */
export const PARAMETERS = {
  getMe: { required: [], optional: [] },
  getUpdates: { required: [], optional: ['offset', 'limit', 'timeout', 'allowed_updates'] },
  setWebhook: {
    required: ['url'],
    optional: [
      'certificate',
      'ip_address',
      'max_connections',
      'allowed_updates',
      'drop_pending_updates',
      'secret_token',
    ],
  },
  deleteWebhook: { required: [], optional: ['drop_pending_updates'] },
  getWebhookInfo: { required: [], optional: [] },
  getChat: { required: ['chat_id'], optional: [] },
  getChatMember: { required: ['chat_id', 'user_id'], optional: [] },
  getChatAdministrators: { required: ['chat_id'], optional: ['return_bots'] },
  getChatMemberCount: { required: ['chat_id'], optional: [] },
  restrictChatMember: {
    required: ['chat_id', 'user_id', 'permissions'],
    optional: ['use_independent_chat_permissions', 'until_date'],
  },
  banChatMember: { required: ['chat_id', 'user_id'], optional: ['until_date', 'revoke_messages'] },
  unbanChatMember: { required: ['chat_id', 'user_id'], optional: ['only_if_banned'] },
  banChatSenderChat: { required: ['chat_id', 'sender_chat_id'], optional: [] },
  unbanChatSenderChat: { required: ['chat_id', 'sender_chat_id'], optional: [] },
  promoteChatMember: {
    required: ['chat_id', 'user_id'],
    optional: RIGHTS,
  },
  sendMessage: {
    required: ['chat_id', 'text'],
    optional: [...SENT, 'parse_mode', 'entities', 'link_preview_options'],
  },
  sendPhoto: {
    required: ['chat_id', 'photo'],
    optional: [...SENT, ...CAPTION, 'show_caption_above_media', 'has_spoiler'],
  },
  sendDocument: {
    required: ['chat_id', 'document'],
    optional: [...SENT, ...CAPTION, 'thumbnail', 'disable_content_type_detection'],
  },
  sendChatAction: {
    required: ['chat_id', 'action'],
    optional: ['business_connection_id', 'message_thread_id'],
  },
  getFile: { required: ['file_id'], optional: [] },
  editMessageCaption: {
    required: [],
    optional: [...EDITED, ...CAPTION, 'show_caption_above_media', 'reply_markup'],
  },
  editMessageMedia: { required: ['media'], optional: [...EDITED, 'reply_markup'] },
  editMessageText: {
    required: [],
    optional: [...EDITED, ...TEXT],
  },
  editMessageReplyMarkup: {
    required: [],
    optional: [...EDITED, 'reply_markup'],
  },
  deleteMessage: { required: ['chat_id', 'message_id'], optional: [] },
  deleteMessages: { required: ['chat_id', 'message_ids'], optional: [] },
  editEphemeralMessageText: {
    required: [...EPHEMERAL],
    optional: [...TEXT],
  },
  editEphemeralMessageCaption: {
    required: [...EPHEMERAL],
    optional: [...CAPTION, 'show_caption_above_media', 'reply_markup'],
  },
  editEphemeralMessageMedia: { required: [...EPHEMERAL, 'media'], optional: ['reply_markup'] },
  editEphemeralMessageReplyMarkup: { required: [...EPHEMERAL], optional: ['reply_markup'] },
  deleteEphemeralMessage: {
    required: [...EPHEMERAL],
    optional: [],
  },
  answerCallbackQuery: {
    required: ['callback_query_id'],
    optional: ['text', 'show_alert', 'url', 'cache_time'],
  },
  createChatInviteLink: {
    required: ['chat_id'],
    optional: ['name', 'expire_date', 'member_limit', 'creates_join_request'],
  },
  editChatInviteLink: {
    required: ['chat_id', 'invite_link'],
    optional: ['name', 'expire_date', 'member_limit', 'creates_join_request'],
  },
  revokeChatInviteLink: { required: ['chat_id', 'invite_link'], optional: [] },
  exportChatInviteLink: { required: ['chat_id'], optional: [] },
  approveChatJoinRequest: { required: ['chat_id', 'user_id'], optional: [] },
  declineChatJoinRequest: { required: ['chat_id', 'user_id'], optional: [] },
  setMyCommands: { required: ['commands'], optional: ['scope', 'language_code'] },
  getMyCommands: { required: [], optional: ['scope', 'language_code'] },
  deleteMyCommands: { required: [], optional: ['scope', 'language_code'] },
  setMyName: { required: [], optional: ['name', 'language_code'] },
  getMyName: { required: [], optional: ['language_code'] },
  setMyDescription: { required: [], optional: ['description', 'language_code'] },
  getMyDescription: { required: [], optional: ['language_code'] },
  setMyShortDescription: { required: [], optional: ['short_description', 'language_code'] },
  getMyShortDescription: { required: [], optional: ['language_code'] },
  setChatMenuButton: { required: [], optional: ['chat_id', 'menu_button'] },
  getChatMenuButton: { required: [], optional: ['chat_id'] },
  leaveChat: { required: ['chat_id'], optional: [] },
  closeForumTopic: { required: ['chat_id', 'message_thread_id'], optional: [] },
  deleteForumTopic: { required: ['chat_id', 'message_thread_id'], optional: [] },
} as const satisfies { readonly [M in keyof ApiMethods<unknown>]?: ParameterNames };

/** The methods that the simulator has. */
export type SimulatedMethod = keyof typeof PARAMETERS;

interface ParameterNames {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

export function isSimulated(method: string): method is SimulatedMethod {
  return Object.hasOwn(PARAMETERS, method);
}
