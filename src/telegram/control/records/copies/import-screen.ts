import type { Context } from 'grammy';
import type { Document, Message } from 'grammy/types';
import type { Documents } from '../../../api/documents.ts';
import type { Texts } from '../../../texts/texts.ts';
import type { Answers } from '../../../ui/answers.ts';
import type { RichText } from '../../../ui/rich-text.ts';
import type { Outcome, Screen, Visit } from '../../screen.ts';
import type { ApplyProposal } from './apply.ts';
import { ALL, comparison, outcomeOf, refusal } from './comparison.ts';
import { refusalOf } from './refusal-of.ts';
import { leftOut, MOST_KB, type ReadFile, readSettingsFile } from './settings-file.ts';

export interface ImportScreenDeps {
  readonly documents: Documents;
  readonly answers: Pick<Answers, 'reply'>;
  readonly apply: ApplyProposal;
}

/**
 * Takes settings over from a file. The comparison is a reply to the file, so that the press on its
 * button brings the file along: nothing of it is stored.
 */
export function importScreen({ documents, answers, apply }: ImportScreenDeps): Screen {
  async function read(ctx: Context, file: Document | undefined, texts: Texts): Promise<ReadFile> {
    if (file === undefined) return { fault: texts.rich('import-gone') };
    const tooLarge = { fault: texts.rich('import-too-large', { most: MOST_KB }) };
    if ((file.file_size ?? 0) > MOST_KB * 1024) return tooLarge;
    const found = await documents.read(ctx.api, file.file_id, MOST_KB * 1024);
    if ('text' in found) return readSettingsFile(found.text, ctx.me.id, texts);
    return found.fault === 'too-large' ? tooLarge : { fault: texts.rich('import-unreachable') };
  }

  return {
    name: 'import',
    cancelsTo: 'copies',
    async show(visit) {
      const { ctx, group, texts } = visit;
      const found = await read(ctx, documentOf(ctx), texts);
      if ('fault' in found) return refusal(visit, found.fault);
      const place = { screen: 'import', args: [] };
      return comparison(visit, group, found.proposal, place, leftOut(found.unknown, texts));
    },
    actions: {
      ask: ({ texts }) => ({ ask: { prompt: texts.rich('import-prompt') } }),
      apply: async (visit): Promise<Outcome> => {
        const { ctx, group, args, texts } = visit;
        const found = await read(ctx, documentOf(ctx), texts);
        const tell = (faults: RichText) => answers.reply(ctx, faults);
        if ('fault' in found) return outcomeOf({ faults: found.fault }, tell);
        const applied = await apply(visit, group, found.proposal, args[0] === ALL);
        return outcomeOf(applied, tell);
      },
    },
    async takes(visit: Visit, { document }: Message): Promise<Outcome> {
      const { ctx, group, texts } = visit;
      if (document === undefined) {
        return { asksAgain: true, toast: texts.plain('import-not-a-file') };
      }
      const found = await read(ctx, document, texts);
      const fault = 'fault' in found ? found.fault : refusalOf(visit, group, found.proposal);
      if (fault !== undefined) return { asksAgain: true, view: refusal(visit, fault) };
      return { next: { screen: 'import' }, isReply: true };
    },
  };
}

/** What was just sent, or what the pressed message replies to. */
function documentOf({ message, callbackQuery }: Context): Document | undefined {
  return message?.document ?? callbackQuery?.message?.reply_to_message?.document;
}
