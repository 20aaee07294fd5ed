import type { Output } from '../../contract/operations.ts';
import { Act, Card, ChatLink } from '../parts.tsx';
import { type Change, useAct, useRoom } from '../room.ts';

type SettingsView = Output<'settings'>;

interface TopicsProps {
  readonly topics: NonNullable<SettingsView['topics']>;
  readonly onChange: Change<SettingsView>;
}

/** The chosen topics; others are chosen in the group, since Telegram lists them for no bot. */
export function Topics({ topics, onChange }: TopicsProps) {
  const { t } = useRoom();
  const act = useAct();
  return (
    <Card title={t('chosen-topics')}>
      <p class="about">{t('about-chosen-topics')}</p>
      <ul class="topics">
        {topics.map(({ id, name, url }) => (
          <li class="row" key={id}>
            <ChatLink url={url}>{name}</ChatLink>
            <Act
              kind="small"
              label={`${t('remove-button')}: ${name}`}
              onPress={() => onChange(() => act('remove-topic', { topic: id }))}
            >
              {t('remove-button')}
            </Act>
          </li>
        ))}
      </ul>
    </Card>
  );
}
