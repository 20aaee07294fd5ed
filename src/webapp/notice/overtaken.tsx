import type { PageText } from '../../contract/page-texts.ts';
import { useRoom } from '../room.ts';
import { type Changes, type NoticeView, overtakenIn } from './draft.ts';

const TITLES: Readonly<Record<ReturnType<typeof overtakenIn>[number]['part'], PageText>> = {
  text: 'setting-warning-text',
  verifyButton: 'setting-verify-button',
  first: 'setting-link-first',
  second: 'setting-link-second',
  welcome: 'setting-welcome',
};

/** What another admin has saved meanwhile: who saves all the same has read it. */
export function Overtaken({ view, changes }: { view: NoticeView; changes: Changes }) {
  const { t } = useRoom();
  const parts = overtakenIn(view, changes);
  return (
    <div role="status">
      {parts.length > 0 && <p class="bad">{t('overtaken')}</p>}
      {parts.map(({ part, language, now = t('value-none') }) => (
        <div key={`${part} ${language}`}>
          <b>{language === undefined ? t(TITLES[part]) : `${t(TITLES[part])} (${language})`}</b>
          <p class="lined" dir="auto">
            {now}
          </p>
        </div>
      ))}
    </div>
  );
}
