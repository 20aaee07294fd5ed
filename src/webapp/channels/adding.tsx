import { useState } from 'preact/hooks';
import { Act, Card, Faults, Form, InChat } from '../parts.tsx';
import { type Change, useAct, useRoom } from '../room.ts';
import type { Channel, ChannelsView } from './one-channel.tsx';

interface AddingProps {
  readonly isFull: boolean;
  readonly faults: NonNullable<ChannelsView['faults']>;
  readonly replaced: Channel | undefined;
  readonly onAdd: Change<ChannelsView>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Names a channel, to add it or to put it in the place of another. */
export function Adding({ isFull, replaced, faults, onAdd, onDone, onCancel }: AddingProps) {
  const { t } = useRoom();
  const act = useAct();
  const [name, setName] = useState('');
  const label = t(replaced === undefined ? 'add-channel' : 'replace-channel');
  async function add() {
    const instead = replaced === undefined ? {} : { instead: replaced.id };
    const next = await onAdd(() => act('add-channel', { name, ...instead }));
    if (next === undefined || next.faults !== undefined) return;
    // Another one may have been typed since.
    setName((now) => (now === name ? '' : now));
    onDone();
  }
  if (isFull && replaced === undefined) return <Faults of={faults} />;
  return (
    <Form>
      <Card title={replaced === undefined ? label : `${label}: ${replaced.title}`}>
        <label class="field">
          <span>{t('page-channel')}</span>
          <input
            type="text"
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <Faults of={faults} />
        <div class="row">
          <Act kind="main" isOff={name.trim() === ''} onPress={add}>
            {label}
          </Act>
          {replaced === undefined ? (
            <InChat screen="add">{t('page-choose-in-chat')}</InChat>
          ) : (
            <Act onPress={onCancel}>{t('cancel')}</Act>
          )}
        </div>
      </Card>
    </Form>
  );
}
