import { type Api, InputFile, InputMediaBuilder } from 'grammy';
import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import type { Log } from '../../../core/lib/log.ts';
import { reasonOf } from '../../../core/lib/reason.ts';
import type { Group } from '../../../core/model/group.ts';
import type { Chart } from '../../../core/statistics/chart.ts';
import { csvOf } from '../../../core/statistics/csv.ts';
import { type Day, startOf } from '../../../core/statistics/figures.ts';
import type { Report } from '../../../core/statistics/report.ts';
import { refusedWith } from '../../api/errors.ts';
import type { Texts } from '../../texts/texts.ts';
import { fileName } from '../../ui/names.ts';
import { lines, type RichText } from '../../ui/rich-text.ts';
import { send } from '../../ui/send.ts';
import { captionOf, chartOf } from './words.ts';

export interface PicturesDeps {
  readonly api: Api;
  /** The same picture is drawn once a minute; rejects when too many wait. */
  readonly draw: (key: string, chart: () => Chart) => Promise<Uint8Array>;
  readonly log: Log;
}

/** What is shown to whom. */
export interface Showing {
  readonly group: Group;
  readonly texts: Texts;
  readonly days: number;
  /** The last day. */
  readonly to: Day;
  readonly heading: RichText;
  readonly keyboard: readonly (readonly InlineKeyboardButton[])[];
}

/** A picture that is drawn, with what stands under it. */
export interface Prepared {
  readonly caption: RichText;
  readonly keyboard: InlineKeyboardMarkup;
  readonly photo: InputFile | undefined;
}

export type Pictures = ReturnType<typeof createPictures>;

/** Sends statistics: pictures with their captions. Slow: for the background. */
export function createPictures({ api, draw, log }: PicturesDeps) {
  async function picture({ group, texts, days, to }: Showing, chart: () => Chart) {
    const key = [group.id, days, to, texts.language].join(':');
    try {
      return new InputFile(await draw(key, chart), 'statistics.png');
    } catch (error) {
      log.warn({ group_id: group.id, error: reasonOf(error) }, 'a chart could not be drawn');
      return undefined;
    }
  }

  return {
    /** Without a picture the figures go alone. */
    async prepare(showing: Showing, report: Report): Promise<Prepared> {
      const { group, texts, heading, keyboard } = showing;
      return {
        caption: lines([heading, captionOf(report, group, texts)]),
        keyboard: { inline_keyboard: keyboard.map((row) => [...row]) },
        photo: await picture(showing, () => chartOf(report, group, texts)),
      };
    },

    /** Sends it, or puts it in the place of the picture in that message. */
    async send(chatId: number, prepared: Prepared, messageId?: number): Promise<void> {
      const { caption: content, keyboard, photo } = prepared;
      const extras = { caption: content.text, caption_entities: [...content.entities] };
      if (photo === undefined) {
        await send(api, { chatId }, content, { keyboard });
      } else if (messageId === undefined) {
        await api.sendPhoto(chatId, photo, { ...extras, reply_markup: keyboard });
      } else {
        const media = InputMediaBuilder.photo(photo, extras);
        const edited = api.editMessageMedia(chatId, messageId, media, { reply_markup: keyboard });
        await edited.catch((error: unknown) => {
          if (!refusedWith(error, 'message is not modified')) throw error;
        });
      }
    },
  };
}

/** The figures of each day, for spreadsheets. */
export function fileOfReport(group: Group, report: Report): { name: string; content: string } {
  const day = (date: Day) => startOf(date).toISOString().slice(0, 10);
  const name = fileName(group, `-${day(report.from)}-${day(report.to)}.csv`);
  return { name, content: csvOf(report) };
}
