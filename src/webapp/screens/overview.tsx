import { useEffect, useState } from 'preact/hooks';
import type { Output } from '../../contract/operations.ts';
import { AskFirst } from '../ask-first.tsx';
import { Act, Await, Card, ChatLink, Screen } from '../parts.tsx';
import { Rich } from '../rich.tsx';
import { useAct, useRoom, useView } from '../room.ts';

/** The state of the group, what is amiss, and the switch. */
export function Overview() {
  const { t, learn } = useRoom();
  const act = useAct();
  const view = useView('overview', {});
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    if (view.data !== undefined) learn(view.data.group);
  }, [view.data]);
  async function switchOff() {
    const next = await act('off', {});
    // Also where the screen has been left by then.
    if (next !== undefined) learn(next.group);
    return next;
  }
  return (
    <Await of={view}>
      {(data) => (
        <Screen title={data.group.title} about={t('home-about')}>
          <State view={data} />
          <div class="row">
            {data.switchOn !== undefined ? (
              <ChatLink url={data.switchOn}>{t('section-on')}</ChatLink>
            ) : (
              <Act kind="bad" onPress={() => setAsking(true)}>
                {t('section-off')}
              </Act>
            )}
            <Act onPress={view.again}>{t('check-again')}</Act>
          </div>
          {isAsking && (
            <AskFirst
              question={data.offQuestion}
              onYes={() => view.change(switchOff)}
              onDone={() => setAsking(false)}
            />
          )}
        </Screen>
      )}
    </Await>
  );
}

function State({ view }: { readonly view: Output<'overview'> }) {
  const { t } = useRoom();
  const { state, requires, notes, figures, diagnosis } = view;
  return (
    <>
      <Card>
        <p class="state">
          <Rich of={state} />
        </p>
        <p>
          <Rich of={requires} />
        </p>
        {notes.map((note) => (
          <p key={note.text}>
            <Rich of={note} />
          </p>
        ))}
      </Card>
      <ul class="figures">
        {figures.map((figure) => (
          <li key={figure}>{figure}</li>
        ))}
      </ul>
      {diagnosis.length > 0 && (
        <Card title={t('status-diagnosis')}>
          {diagnosis.map((line) => (
            <p key={line.text}>
              <Rich of={line} />
            </p>
          ))}
        </Card>
      )}
    </>
  );
}
