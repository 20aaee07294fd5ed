import type { Answers } from '../../../ui/answers.ts';
import { groupTitle } from '../../../ui/names.ts';
import { lines } from '../../../ui/rich-text.ts';
import { buttonsFor } from '../../buttons.ts';
import type { Screen } from '../../screen.ts';
import { fileOf } from './settings-file.ts';

export interface CopiesScreenDeps {
  readonly answers: Pick<Answers, 'document'>;
}

/** The ways by which settings leave a group and come into one. */
export function copiesScreen({ answers }: CopiesScreenDeps): Screen {
  return {
    name: 'copies',
    show: ({ group, texts }) => {
      const { act, open } = buttonsFor(group.id);
      return {
        text: lines([
          texts.rich('screen-title', { title: texts.plain('section-copies') }),
          texts.rich('about-copies'),
        ]),
        keyboard: [
          [open(texts.plain('copy-button'), 'copy')],
          [act(texts.plain('export-button'), 'copies', 'export')],
          [act(texts.plain('import-button'), 'import', 'ask')],
          [open(texts.plain('back'), 'home')],
        ],
      };
    },
    actions: {
      export: ({ ctx, group, texts }) => {
        const caption = texts.rich('export-caption', { group: groupTitle(group) });
        answers.document(ctx, fileOf(group), caption);
        return { toast: texts.plain('export-sent') };
      },
    },
  };
}
