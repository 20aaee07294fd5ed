import { Act, Await, Card, Screen } from '../parts.tsx';
import { moment, Rich } from '../rich.tsx';
import { useAct, useRoom, useView } from '../room.ts';

/** Who changed what, the newest first. */
export function History() {
  const { t, session } = useRoom();
  const act = useAct();
  const view = useView('history', {});
  return (
    <Screen title={t('section-history')} about={t('about-history')}>
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
                onPress={async () => {
                  const page = await act('history', { before: older });
                  view.set(page && { ...page, changes: [...changes, ...page.changes] });
                }}
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
