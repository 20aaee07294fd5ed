import type { Output } from '../../contract/operations.ts';
import { Act, ChatLink } from '../parts.tsx';
import { Rich } from '../rich.tsx';
import { type Change, useAct, useRoom } from '../room.ts';

export type ChannelsView = Output<'channels'>;
export type Channel = ChannelsView['channels'][number];

interface OneChannelProps {
  readonly channel: Channel;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: Change<ChannelsView>;
  readonly onReplace: () => void;
  readonly onDrop: () => void;
}

/** A required channel, with what may be done to it. */
export function OneChannel({
  channel,
  isFirst,
  isLast,
  onChange,
  onReplace,
  onDrop,
}: OneChannelProps) {
  const { t } = useRoom();
  const act = useAct();
  const { id, title, line, mend, isPrivate, isSuspected } = channel;
  const name = <bdi>{title}</bdi>;
  const named = (text: string) => `${text}: ${title}`;
  const move = (direction: 'up' | 'down') =>
    onChange(() => act('move-channel', { channel: id, direction }));
  return (
    <li class="card">
      <h2>{name}</h2>
      <p>
        <Rich of={line} />
      </p>
      <div class="row">
        {mend !== undefined && <ChatLink url={mend.url}>{mend.label}</ChatLink>}
        {isSuspected && (
          <Act onPress={() => onChange(() => act('believe-departure', { channel: id }))}>
            {t('really-left')}
          </Act>
        )}
        {!isFirst && (
          <Act kind="small" label={named(t('move-up'))} onPress={() => move('up')}>
            {t('move-up')}
          </Act>
        )}
        {!isLast && (
          <Act kind="small" label={named(t('move-down'))} onPress={() => move('down')}>
            {t('move-down')}
          </Act>
        )}
        {isPrivate && (
          <Act
            kind="small"
            label={named(t('renew-link'))}
            onPress={() => onChange(() => act('renew-link', { channel: id }))}
          >
            {t('renew-link')}
          </Act>
        )}
        <Act kind="small" label={named(t('replace-channel'))} onPress={onReplace}>
          {t('replace-channel')}
        </Act>
        <Act kind="small" label={named(t('remove-channel'))} onPress={onDrop}>
          {t('remove-channel')}
        </Act>
      </div>
    </li>
  );
}
