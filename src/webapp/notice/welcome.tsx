import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FormattedText } from '../../contract/rich-text.ts';
import { Act, Card } from '../parts.tsx';
import { useRoom } from '../room.ts';
import { TextField } from './text-field.tsx';

interface WelcomeFieldProps {
  readonly value: FormattedText | null;
  readonly direction: 'ltr' | 'rtl';
  readonly onChange: (value: FormattedText | null) => void;
}

/** What somebody reads who has joined; nothing is written until an admin wants it. */
export function WelcomeField({ value, direction, onChange }: WelcomeFieldProps) {
  const { t } = useRoom();
  const [isOpen, setOpen] = useState(value !== null);
  const field = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  // Also where a removal was cancelled.
  const isShown = isOpen || value !== null;
  useLayoutEffect(() => {
    // The button that was pressed is gone, and the focus would be with it.
    const { current: here } = field;
    if (isPressed.current)
      (here?.querySelector('textarea') ?? here?.querySelector('button'))?.focus();
    isPressed.current = false;
  }, [isShown]);
  const press = (opens: boolean) => {
    isPressed.current = true;
    setOpen(opens);
    if (!opens) onChange(null);
  };
  return (
    <Card title={t('setting-welcome')}>
      <p class="about" id="about-welcome">
        {t('about-welcome')}
      </p>
      <div ref={field}>
        {isShown ? (
          <>
            <TextField
              label={t('setting-welcome')}
              value={value ?? { text: '', entities: [] }}
              direction={direction}
              describedBy="about-welcome refusal"
              onChange={(next) => onChange(next.text.trim() === '' ? null : next)}
            />
            <Act onPress={() => press(false)}>{t('remove-button')}</Act>
          </>
        ) : (
          <Act onPress={() => press(true)}>{t('write-button')}</Act>
        )}
      </div>
    </Card>
  );
}
