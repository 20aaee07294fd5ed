import { Act, Await, Card, Screen } from '../parts.tsx';
import { Rich } from '../rich.tsx';
import { useAct, useRoom, useView } from '../room.ts';

/** One person: why they cannot write, and what an admin can do about it. */
export function OnePerson({ id }: { readonly id: number }) {
  const { t } = useRoom();
  const act = useAct();
  const view = useView('person', { person: id });
  const change = (name: 'lift' | 'trust' | 'untrust') => () =>
    view.change(() => act(name, { person: id }));
  return (
    <Await of={view}>
      {({ person, why, isMuted, isAllowed, mayTrust }) => (
        <Screen title={person.name} about={t('about-person')}>
          <Card>
            <p class="lined">
              <Rich of={why} />
            </p>
          </Card>
          <div class="row">
            {isMuted && (
              <Act kind="main" onPress={change('lift')}>
                {t('lift-button')}
              </Act>
            )}
            {isAllowed && <Act onPress={change('untrust')}>{t('untrust-button')}</Act>}
            {!isAllowed && mayTrust && <Act onPress={change('trust')}>{t('trust-button')}</Act>}
            <Act onPress={view.again}>{t('look-again')}</Act>
          </div>
        </Screen>
      )}
    </Await>
  );
}
