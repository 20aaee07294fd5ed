import type { ChangeRules } from '../../../core/leniency/change-rules.ts';
import type { Group } from '../../../core/model/group.ts';
import type { Texts } from '../../texts/texts.ts';
import { lines } from '../../ui/rich-text.ts';
import { buttonsFor } from '../buttons.ts';
import type { Screen, Visit } from '../screen.ts';

export const NEWCOMERS = 'newcomers';

/** The moment in UTC, to the minute. */
export function momentOf({ settings: { onlyJoinedAfter } }: Group): string | undefined {
  if (onlyJoinedAfter === null) return undefined;
  return new Date(onlyJoinedAfter * 1000).toISOString().slice(0, 16).replace('T', ' ');
}

export const spanOf = (group: Group, texts: Texts): string => {
  const time = momentOf(group);
  if (time === undefined) return texts.plain('value-everybody');
  return texts.plain('value-joined-after', { time });
};

/** Among the rules: whether they are for everybody, or for those who join from now on. */
export function newcomersButton({ group, texts }: Visit) {
  const label = texts.plain('setting-newcomers');
  const line = texts.plain('settings-line', { label, value: spanOf(group, texts) });
  return buttonsFor(group.id).open(line, NEWCOMERS);
}

export interface NewcomersScreenDeps {
  readonly changeRules: ChangeRules;
  readonly now: () => Date;
}

/** For whom the rules are. Switching it on takes the present moment. */
export function newcomersScreen({ changeRules, now }: NewcomersScreenDeps): Screen {
  return {
    name: NEWCOMERS,
    show: ({ group, texts }) => {
      const { act, open } = buttonsFor(group.id);
      const isOn = group.settings.onlyJoinedAfter !== null;
      return {
        text: lines([
          texts.rich('screen-title', { title: texts.plain('setting-newcomers') }),
          texts.rich('about-newcomers'),
          '',
          texts.rich('value-now', {
            value: spanOf(group, texts),
            means: texts.plain(isOn ? 'means-newcomers-on' : 'means-newcomers-off'),
          }),
        ]),
        keyboard: [
          [act(texts.plain('newcomers-from-now-button'), NEWCOMERS, 'on')],
          ...(isOn ? [[act(texts.plain('value-everybody'), NEWCOMERS, 'off')]] : []),
          [open(texts.plain('back'), 'rules')],
        ],
      };
    },
    actions: {
      on: async ({ group, by, texts }) => {
        const onlyJoinedAfter = Math.floor(now().getTime() / 1000);
        await changeRules(group.id, { onlyJoinedAfter }, by);
        return { toast: texts.plain('saved'), next: { screen: NEWCOMERS } };
      },
      off: async ({ group, by, texts }) => {
        await changeRules(group.id, { onlyJoinedAfter: null }, by);
        return { toast: texts.plain('saved'), next: { screen: NEWCOMERS } };
      },
    },
  };
}
