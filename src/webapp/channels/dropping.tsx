import { AskFirst } from '../ask-first.tsx';
import { type Change, useAct, useRoom } from '../room.ts';
import type { Channel, ChannelsView } from './one-channel.tsx';

interface DroppingProps {
  readonly channel: Channel;
  readonly isOnly: boolean;
  readonly onChange: Change<ChannelsView>;
  readonly onReplace: () => void;
  readonly onDone: () => void;
}

/** Asks before a channel goes; the only one can be replaced. */
export function Dropping({ channel, isOnly, onChange, onReplace, onDone }: DroppingProps) {
  const { t } = useRoom();
  const act = useAct();
  const remove = () => onChange(() => act('remove-channel', { channel: channel.id }));
  return (
    <AskFirst
      question={channel.removeQuestion}
      instead={isOnly ? t('replace-channel') : undefined}
      onYes={isOnly ? onReplace : remove}
      onDone={onDone}
    />
  );
}
