import { useState } from 'preact/hooks';
import { Adding } from '../channels/adding.tsx';
import { Dropping } from '../channels/dropping.tsx';
import { type Channel, type ChannelsView, OneChannel } from '../channels/one-channel.tsx';
import { Act, Await, Screen } from '../parts.tsx';
import { type Change, useAct, useRoom, useView } from '../room.ts';

/** The channels that the group requires, in their order. */
export function Channels() {
  const { t } = useRoom();
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
                  onChange={view.change}
                  onReplace={() => replace(channel)}
                  onDrop={() => drop(channel)}
                />
              ))}
            </ol>
            <Adding
              isFull={isFull}
              replaced={replaced}
              faults={faults}
              onAdd={view.change}
              onDone={() => replace((now) => (now === replaced ? undefined : now))}
              onCancel={() => replace(undefined)}
            />
            <Checking onChange={view.change} />
            {dropped !== undefined && (
              <Dropping
                channel={dropped}
                isOnly={channels.length === 1}
                onChange={view.change}
                onReplace={() => replace(dropped)}
                onDone={() => drop(undefined)}
              />
            )}
          </>
        )}
      </Await>
    </Screen>
  );
}

function Checking({ onChange }: { readonly onChange: Change<ChannelsView> }) {
  const { t } = useRoom();
  const act = useAct();
  return (
    <div class="row">
      <Act onPress={() => onChange(() => act('check-channels', {}))}>{t('check-again')}</Act>
    </div>
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
