import { Api, Bot } from 'grammy';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LANGUAGES } from '../../src/core/model/settings.ts';
import {
  type MenuRegister,
  type RegisteredMenus,
  registerCommandMenus,
} from '../../src/telegram/api/command-menus.ts';
import { connect } from '../../src/telegram/api/connect.ts';
import { createConnectionStatus } from '../../src/telegram/api/connection-status.ts';
import { TOKEN_REFUSED } from '../../src/telegram/intake/fault.ts';
import { startTelegram } from '../simulator/telegram.ts';
import { memoryLog } from '../support/memory-log.ts';

async function open() {
  const telegram = await startTelegram();
  onTestFinished(() => telegram.close());
  const stopped = new AbortController();
  const log = memoryLog();
  const connection = createConnectionStatus(() => new Date());
  const bot = new Bot(telegram.token, { client: { apiRoot: telegram.url } });
  return {
    ...{ telegram, bot, log, connection },
    stop: () => stopped.abort(),
    connect(token = telegram.token) {
      const intakeApi = new Api(token, { apiRoot: telegram.url });
      return connect({ bot, intakeApi, connection }, log, stopped.signal);
    },
  };
}

describe('the connection to Telegram', () => {
  it('begins with who the bot is', async () => {
    const { bot, connect, log } = await open();
    expect(await connect()).toBe('ok');
    expect(bot.botInfo.username).toBe('nezuko_bot');
    expect(log.lines('warn')).toEqual([]);
  });

  it('is tried again while Telegram does not answer, and said so once', async () => {
    const { telegram, connect, connection, log } = await open();
    const fault = telegram.faults.add({ kind: '5xx', method: 'getMe', times: 3 });
    const connecting = connect();
    await expect.poll(() => fault.hits).toBe(2);
    await expect(connection.check(async () => undefined)).rejects.toThrow(/^502 /);
    expect(await connecting).toBe('ok');
    await connection.check(async () => undefined);
    expect(log.fields('warn')).toEqual([{ error: expect.stringMatching(/^502 /) }]);
    expect(log.lines('info')).toEqual(['Telegram answers']);
  });

  it('is given up when Telegram does not know the token', async () => {
    const { connect } = await open();
    expect(await connect('1:wrong')).toEqual({ reason: TOKEN_REFUSED });
  });

  it('is given up when the bot stops, whatever it waits for', async () => {
    const { telegram, connect, stop } = await open();
    telegram.faults.add({ kind: 'hang', method: 'getMe' });
    const connecting = connect();
    await expect.poll(() => telegram.callsOf('getMe')).toHaveLength(1);
    stop();
    expect(await connecting).toBe('stopped');
    expect(await connect()).toBe('stopped');
    expect(telegram.callsOf('getMe')).toHaveLength(1);
  });

  it('is given up when the bot stops between two tries', async () => {
    const { telegram, connect, stop, log } = await open();
    telegram.faults.add({ kind: '5xx', method: 'getMe' });
    const connecting = connect();
    await expect.poll(() => log.lines('warn').length).toBeGreaterThan(0);
    stop();
    expect(await connecting).toBe('stopped');
  });
});

function emptyRegister(): MenuRegister {
  let saved: RegisteredMenus | undefined;
  return {
    load: async () => saved,
    save: async (registered) => {
      saved = registered;
    },
  };
}

describe('the menus of commands', () => {
  it('are told to Telegram once, and what has changed since', async () => {
    const { telegram, bot } = await open();
    const register = emptyRegister();
    const told = () => telegram.callsOf('setMyCommands').length;
    await registerCommandMenus(bot.api, register);
    const all = told();
    expect(all).toBe(3 * LANGUAGES.length);
    await registerCommandMenus(bot.api, register);
    expect(told()).toBe(all);
    const { menus = {} } = (await register.load()) ?? {};
    await register.save({ menus, madeOf: 'other texts' });
    await registerCommandMenus(bot.api, register);
    expect(told()).toBe(all);
    await register.save({ menus: { ...menus, 'all_group_chats de': '' }, madeOf: 'other texts' });
    await registerCommandMenus(bot.api, register);
    expect(told()).toBe(all + 1);
    expect(telegram.callsOf('setMyCommands').at(-1)?.params.language_code).toBe('de');
  });

  it('that Telegram refuses are told again at the next start, and only those', async () => {
    const { telegram, bot } = await open();
    const register = emptyRegister();
    const accepted = () => telegram.callsOf('setMyCommands').filter(({ ok }) => ok).length;
    await registerCommandMenus(bot.api, register);
    const { menus = {} } = (await register.load()) ?? {};
    const { 'all_private_chats fr': _, 'all_group_chats fr': __, ...others } = menus;
    await register.save({ menus: others });
    telegram.faults.add({ kind: '5xx', method: 'setMyCommands', times: 1 });
    await expect(registerCommandMenus(bot.api, register)).rejects.toThrow();
    await registerCommandMenus(bot.api, register);
    expect(accepted()).toBe(Object.keys(menus).length + 2);
  });

  it.each([
    ['all_private_chats', 'start, settings, stats, forget, help'],
    ['all_group_chats', 'status, help'],
    [
      'all_chat_administrators',
      'protect, status, unprotect, settings, trust, untrust, stats, help',
    ],
  ])('of %s hold %s', async (scope, names) => {
    const { telegram, bot } = await open();
    await registerCommandMenus(bot.api, emptyRegister());
    const commands = telegram.bot.commandsIn(scope as never);
    expect(commands.map(({ command }) => command).join(', ')).toBe(names);
  });

  it('say what each command is for', async () => {
    const { telegram, bot } = await open();
    await registerCommandMenus(bot.api, emptyRegister());
    const all = ['all_private_chats', 'all_chat_administrators'].flatMap((scope) =>
      telegram.bot.commandsIn(scope as never),
    );
    expect(
      Object.fromEntries(all.map(({ command, description }) => [command, description])),
    ).toEqual({
      start: 'What I do and how to set me up',
      help: 'Commands and troubleshooting',
      forget: 'What I know about you, and how to erase it',
      status: 'Show the protection of this group',
      protect: 'Require members to join a channel',
      unprotect: 'Switch the protection off',
      settings: 'Change texts, times and checks',
      trust: 'As a reply: let somebody write without joining',
      untrust: 'As a reply: take somebody off the allow list',
      stats: 'What I stopped and what I brought',
    });
  });
});
