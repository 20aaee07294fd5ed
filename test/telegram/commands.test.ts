import { readdirSync, readFileSync } from 'node:fs';
import { Api } from 'grammy';
import { describe, expect, it } from 'vitest';

import { LANGUAGES } from '../../src/core/model/settings.ts';

import {
  COMMANDS,
  OPERATOR_COMMANDS,
  registerCommandMenus,
} from '../../src/telegram/api/command-menus.ts';
import { helpText } from '../../src/telegram/features/start.ts';
import { textsIn } from '../../src/telegram/texts/texts.ts';

const FEATURES = 'src/telegram/features';

describe('the commands', () => {
  it('that a feature answers are those that the bot knows: it hears no others', () => {
    const answered = readdirSync(FEATURES, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [
        ...readFileSync(`${FEATURES}/${file}`, 'utf8').matchAll(/\.command\(\s*'(\w+)'/g),
      ])
      .map(([, name = '']) => name);
    const ofOperators = OPERATOR_COMMANDS.map(({ command }) => command);
    expect([...new Set(answered)].toSorted()).toEqual([...COMMANDS, ...ofOperators].toSorted());
  });

  it('stand in /help, but for the one that everybody begins with', () => {
    const listed = [...helpText(textsIn('en')).text.matchAll(/^\/(\w+)/gm)].map(
      ([, name = '']) => name,
    );
    expect(['start', ...listed]).toEqual([...COMMANDS]);
  });

  it('stand in the guide for admins', () => {
    const guide = readFileSync('docs/admin-guide.md', 'utf8');
    const [, table = ''] = /\n## Commands\n([\s\S]*?)\n## /.exec(guide) ?? [];
    for (const command of COMMANDS)
      expect(table).toMatch(new RegExp(`^\\|.*\`/${command}\\b`, 'm'));
  });

  it('of operators stand in their guide, and are heard nowhere but in private', () => {
    const guide = readFileSync('docs/operations.md', 'utf8');
    for (const { command } of OPERATOR_COMMANDS) {
      expect(guide).toMatch(new RegExp(`^\\|.*\`/${command}\\b`, 'm'));
      expect(COMMANDS).not.toContain(command);
    }
  });

  it('are offered by a menu of each kind of chat, with nothing but what Telegram takes', async () => {
    const menus = new Map<string, unknown>();
    const languages = new Set<unknown>();
    const api = new Api('1:a');
    api.config.use(async (_call, _method, payload) => {
      const standard = { scope: { type: '' }, commands: [], language_code: undefined };
      const { scope, commands, language_code: language } = { ...standard, ...payload };
      if (language === undefined) menus.set(scope.type, commands);
      else languages.add(language);
      return { ok: true, result: true as never };
    });
    await registerCommandMenus(api, { load: async () => undefined, save: async () => {} });
    const named = (...names: string[]) =>
      names.map((command) => ({ command, description: expect.stringMatching(/^.{3,256}$/) }));
    expect(menus.get('all_private_chats')).toEqual(
      named('start', 'settings', 'stats', 'forget', 'help'),
    );
    // Their answers are for the person alone who asks.
    const privately = named('status', 'help').map((one) => ({ ...one, is_ephemeral: true }));
    expect(menus.get('all_group_chats')).toEqual(privately);
    const offered = [...menus.values()].flat().map((one) => Object(one).command);
    expect(new Set(offered)).toEqual(COMMANDS);
    expect(languages).toEqual(new Set(LANGUAGES.filter((language) => language !== 'en')));
  });

  it('are offered also by servers that know none whose answer is for one person', async () => {
    const taken: unknown[] = [];
    const api = new Api('1:a');
    api.config.use(async (_call, _method, payload) => {
      const { commands } = { commands: [], ...payload };
      if (JSON.stringify(commands).includes('is_ephemeral'))
        return { ok: false, error_code: 400, description: 'Bad Request: unknown field' };
      taken.push(...commands);
      return { ok: true, result: true as never };
    });
    await registerCommandMenus(api, { load: async () => undefined, save: async () => {} });
    expect(new Set(taken.map((one) => Object(one).command))).toEqual(COMMANDS);
  });
});
