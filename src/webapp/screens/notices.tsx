import { Editor } from '../notice/editor.tsx';
import { Await, Screen } from '../parts.tsx';
import { useRoom, useView } from '../room.ts';
import { Choices } from './settings.tsx';

/** The notice, and the settings about it. */
export function Notices() {
  const { t } = useRoom();
  const notice = useView('notice', {});
  const settings = useView('settings', {});
  return (
    <Screen title={t('section-notices')} about={t('about-notices')}>
      <Await of={notice}>{(view) => <Editor view={view} onSave={notice.change} />}</Await>
      <Await of={settings}>
        {({ sections }) => (
          <Choices
            settings={sections.find(({ name }) => name === 'notices')?.settings ?? []}
            onChange={settings.change}
          />
        )}
      </Await>
    </Screen>
  );
}
