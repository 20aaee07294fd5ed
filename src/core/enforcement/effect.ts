/**
 * How a call to Telegram ended: `refused` is definite (a right is missing, the person is an admin)
 * and nothing was changed; after `failed` it is unknown whether it was carried out.
 */
export type Effect = 'done' | 'refused' | 'failed';
