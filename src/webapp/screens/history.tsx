import { Act, Await, Card, InChat, Screen } from '../parts.tsx';
import { moment, Rich } from '../rich.tsx';
import { useAct, useRoom, useView } from '../room.ts';

/** Who changed what, the newest first, and who is told of it. */
export function History() {
  const { t, session } = useRoom();
  const act = useAct();
  const view = useView('history', {});
  return (
    <Screen title={t('section-history')} about={t('about-history')}>
      <LogChat />
      <Await of={view}>
        {({ changes, older }) => (
          <>
            {changes.length === 0 && <p>{t('history-empty')}</p>}
            <ol class="history">
              {changes.map(({ id, when, who, lines }) => (
                <li key={id}>
                  <Card>
                    <p class="about">
                      {moment(when, session.language)} – <Rich of={who} />
                    </p>
                    {lines.map((line) => (
                      <p key={line.text}>
                        <Rich of={line} />
                      </p>
                    ))}
                  </Card>
                </li>
              ))}
            </ol>
            {older !== undefined && (
              <Act
                onPress={() =>
                  view.change(async () => {
                    const page = await act('history', { before: older });
                    return page && { ...page, changes: [...changes, ...page.changes] };
                  })
                }
              >
                {t('history-older')}
              </Act>
            )}
          </>
        )}
      </Await>
    </Screen>
  );
}

/** Where the admins read what happens; Telegram's list of chats opens in chat alone. */
function LogChat() {
  const { t } = useRoom();
  const act = useAct();
  const view = useView('log', {});
  return (
    <Card title={t('section-log')}>
      <p class="about">{t('about-log')}</p>
      <Await of={view}>
        {({ isOn, now }) => (
          <>
            <p role="status">
              <Rich of={now} />
            </p>
            <p>{t('page-log-in-chat')}</p>
            <div class="row">
              <InChat screen="log">{t('page-open-in-chat')}</InChat>
              {isOn && (
                <Act onPress={() => view.change(() => act('log-off', {}))}>
                  {t('log-switch-off')}
                </Act>
              )}
            </div>
          </>
        )}
      </Await>
    </Card>
  );
}
