import { useLayoutEffect, useRef } from 'preact/hooks';
import { Act, keepFocus } from './parts.tsx';
import { useRoom } from './room.ts';

interface AskFirstProps {
  readonly question: string;
  /** What is offered instead, where there is nothing to say yes to. */
  readonly instead?: string | undefined;
  readonly onYes: () => unknown;
  /** It has been answered, and is closed. */
  readonly onDone: () => void;
}

/** Asks before something that is not easily undone. */
export function AskFirst({ question, instead, onYes, onDone }: AskFirstProps) {
  const { t } = useRoom();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  // It gives the focus back to the button that has opened it, where that is still there.
  const close = () => dialog.current?.close();
  async function agree() {
    await onYes();
    close();
  }
  function done() {
    keepFocus();
    onDone();
  }
  return (
    <dialog ref={dialog} aria-label={question} onClose={done}>
      <p>{question}</p>
      <div class="row">
        <Act {...(instead === undefined && { kind: 'bad' })} onPress={agree}>
          {instead ?? t('yes')}
        </Act>
        <Act onPress={close}>{t(instead === undefined ? 'no' : 'back')}</Act>
      </div>
    </dialog>
  );
}
