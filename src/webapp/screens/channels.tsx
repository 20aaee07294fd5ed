import { useState } from 'preact/hooks';
import type { Output } from '../../contract/operations.ts';
import { Act, AskFirst, Await, Card, ChatLink, Screen } from '../parts.tsx';
import { Rich } from '../rich.tsx';
import { useAct, useGroup, useRoom, useView } from '../room.ts';

type ChannelsView = Output<'channels'>;
type Channel = ChannelsView['channels'][number];

/** The channels that the group requires, in their order. */
export function Channels() {
  const { t } = useRoom();
  const act = useAct();
  const view = useView('channels', {});
  const [replaced, replace] = useState<Channel | undefined>();
  const [dropped, drop] = useState<Channel | undefined>();
  return (
    <Screen title={t('section-channels')} about={t('about-channels')}>
      <Await of={view}>
        {({ channels, notes, isFull, faults = [] }) => (
          <>
            <Notes notes={notes} />
            <ol class="channels">
              {channels.map((channel, index) => (
                <OneChannel
                  key={channel.id}
                  channel={channel}
                  isFirst={index === 0}
                  isLast={index === channels.length - 1}
                  onChange={view.set}
                  onReplace={() => replace(channel)}
                  onDrop={() => drop(channel)}
                />
              ))}
            </ol>
            {(!isFull || replaced !== undefined) && (
              <Adding
                replaced={replaced}
                faults={faults}
                onDone={(next) => {
                  view.set(next);
                  if (next !== undefined && next.faults === undefined) replace(undefined);
                }}
                onCancel={() => replace(undefined)}
              />
            )}
            <div class="row">
              <Act onPress={async () => view.set(await act('check-channels', {}))}>
                {t('check-again')}
              </Act>
            </div>
            {dropped !== undefined && (
              <AskFirst
                question={dropped.removeQuestion}
                onNo={() => drop(undefined)}
                onYes={async () => {
                  view.set(await act('remove-channel', { channel: dropped.id }));
                  drop(undefined);
                }}
              />
            )}
          </>
        )}
      </Await>
    </Screen>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }) {
  return (
    <>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}

interface OneChannelProps {
  readonly channel: Channel;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (view: ChannelsView | undefined) => void;
  readonly onReplace: () => void;
  readonly onDrop: () => void;
}

function OneChannel({ channel, isFirst, isLast, onChange, onReplace, onDrop }: OneChannelProps) {
  const { t } = useRoom();
  const act = useAct();
  const { id, title, line, mend, isPrivate, isSuspected } = channel;
  const named = (text: string) => `${text}: ${title}`;
  const move = async (direction: 'up' | 'down') =>
    onChange(await act('move-channel', { channel: id, direction }));
  return (
    <li class="card">
      <h2>{title}</h2>
      <p>
        <Rich of={line} />
      </p>
      <div class="row">
        {mend !== undefined && <ChatLink url={mend.url}>{mend.label}</ChatLink>}
        {isSuspected && (
          <Act onPress={async () => onChange(await act('believe-departure', { channel: id }))}>
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
            onPress={async () => onChange(await act('renew-link', { channel: id }))}
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

interface AddingProps {
  readonly replaced: Channel | undefined;
  readonly faults: NonNullable<ChannelsView['faults']>;
  readonly onDone: (view: ChannelsView | undefined) => void;
  readonly onCancel: () => void;
}

/** Names a channel, to add it or to put it in the place of another. */
function Adding({ replaced, faults, onDone, onCancel }: AddingProps) {
  const { t, session } = useRoom();
  const group = useGroup();
  const act = useAct();
  const [name, setName] = useState('');
  const label = t(replaced === undefined ? 'add-channel' : 'replace-channel');
  async function add() {
    const instead = replaced === undefined ? {} : { instead: replaced.id };
    const next = await act('add-channel', { name, ...instead });
    if (next !== undefined && next.faults === undefined) setName('');
    onDone(next);
  }
  const inChat = `https://t.me/${session.botUsername}?start=settings_${-group}_add`;
  return (
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
      <div role="alert">
        {faults.map(({ text, mend }) => (
          <div key={text} class="fault">
            <p>{text}</p>
            {mend !== undefined && <ChatLink url={mend.url}>{mend.label}</ChatLink>}
          </div>
        ))}
      </div>
      <div class="row">
        <Act kind="main" isOff={name.trim() === ''} onPress={add}>
          {label}
        </Act>
        {replaced === undefined ? (
          <ChatLink url={inChat}>{t('page-choose-in-chat')}</ChatLink>
        ) : (
          <Act onPress={onCancel}>{t('cancel')}</Act>
        )}
      </div>
    </Card>
  );
}
