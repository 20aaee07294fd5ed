import { useEffect, useRef, useState } from 'preact/hooks';
import type { Output } from '../../contract/operations.ts';
import { Rich } from '../rich.tsx';
import { useGroup, useRoom } from '../room.ts';
import type { Draft } from './draft.ts';

type Sample = Output<'preview'>;

/** Typing is waited for, and the bot is asked no more often than it answers. */
const PAUSE_MS = 300;
const LEAST_MS = 900;

/** The notice as members will see it, a moment after each change. */
export function usePreview(draft: Draft): Sample | undefined {
  const { ask } = useRoom();
  const group = useGroup();
  const [sample, setSample] = useState<Sample | undefined>();
  const askedAt = useRef(0);
  const key = JSON.stringify(draft);
  useEffect(() => {
    let isOver = false;
    const wait = Math.max(PAUSE_MS, askedAt.current + LEAST_MS - performance.now());
    const timer = setTimeout(
      () => {
        askedAt.current = performance.now();
        // One that fails leaves the last, but what was wrong with that; saving says what is.
        ask('preview', { group, draft }).then(
          (found) => isOver || setSample(found),
          () => isOver || setSample((last) => last && accepted(last)),
        );
      },
      askedAt.current === 0 ? 0 : wait,
    );
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [key, group]);
  return sample;
}

const accepted = ({ refusal: _, ...sample }: Sample): Sample => sample;

interface PreviewProps {
  readonly sample: Sample | undefined;
  readonly direction: 'ltr' | 'rtl';
  /** The direction of the group's language, in which it welcomes people. */
  readonly ofGroup: 'ltr' | 'rtl';
}

export function Preview({ sample, direction, ofGroup }: PreviewProps) {
  const { t } = useRoom();
  return (
    <section class="preview" aria-label={t('sample-button')}>
      <h2>{t('sample-button')}</h2>
      <div class="chat">
        {sample !== undefined && (
          <>
            <div class="bubble" dir={direction}>
              {sample.hasPicture && <p class="picture">{t('page-has-picture')}</p>}
              <b class="sender">Nezuko</b>
              <p class="lined">
                <Rich of={sample.text} />
              </p>
            </div>
            <div class="keys" dir={direction}>
              {sample.buttons.flat().map(({ text }) => (
                <span key={text}>{text}</span>
              ))}
            </div>
            {sample.welcome !== undefined && (
              <div class="bubble" dir={ofGroup}>
                <b class="sender">Nezuko</b>
                <p class="lined">
                  <Rich of={sample.welcome} />
                </p>
              </div>
            )}
          </>
        )}
      </div>
    </section>
  );
}
