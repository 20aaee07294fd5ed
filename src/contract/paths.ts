/** Where the page stands below the address of the bot. */
export const PAGE_PATH = '/app';
/** How `Authorization` begins; the init data of Telegram follows. */
export const SCHEME = 'tma ';
