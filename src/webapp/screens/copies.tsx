import { useState } from 'preact/hooks';
import type { Output } from '../../contract/operations.ts';
import { FileText, saveFile, type TextFile } from '../file.tsx';
import { Act, Card, Screen } from '../parts.tsx';
import { Rich } from '../rich.tsx';
import { useAct, useRoom } from '../room.ts';

type Comparison = Output<'compare'>;

/** Settings as a file: out of the group, and into it after a look at what would change. */
export function Copies() {
  const { t } = useRoom();
  return (
    <Screen title={t('section-copies')} about={t('about-copies')}>
      <Export />
      <Import />
    </Screen>
  );
}

/** Telegram's own browsers save no files, so the content is shown, too. */
function Export() {
  const { t } = useRoom();
  const act = useAct();
  const [file, setFile] = useState<TextFile | undefined>();
  async function save() {
    const made = await act('export', {});
    setFile(made);
    if (made !== undefined) saveFile(made, 'application/json');
  }
  return (
    <Card>
      <Act kind="main" onPress={save}>
        {t('export-button')}
      </Act>
      {file !== undefined && <FileText file={file} />}
    </Card>
  );
}

function Import() {
  const { t } = useRoom();
  const act = useAct();
  const [content, setContent] = useState('');
  const [found, setFound] = useState<Comparison | undefined>();
  async function compare(file: Blob | undefined) {
    if (file === undefined) return;
    // A larger one is refused all the same; a part of it is enough to say so.
    const text = await file.slice(0, 100_000).text();
    setContent(text);
    setFound(await act('compare', { content: text }));
  }
  const apply = (withChannels: boolean) => async () => {
    const next = await act('apply', { content, withChannels });
    if (next !== undefined) setFound(next);
  };
  return (
    <Card>
      <label class="field">
        <span>{t('import-button')}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => compare(currentTarget.files?.[0])}
        />
      </label>
      {found !== undefined && (
        <div role="status" class="lined">
          {found.fault !== undefined && <Rich of={found.fault} />}
          {found.title !== undefined && (
            <p>
              <Rich of={found.title} />
            </p>
          )}
          {[...found.changes, ...found.notes].map((line) => (
            <p key={line.text}>
              <Rich of={line} />
            </p>
          ))}
          <div class="row">
            {found.ofTheRest && (
              <Act kind="main" onPress={apply(false)}>
                {t('apply-button')}
              </Act>
            )}
            {found.ofChannels && (
              <Act kind="main" onPress={apply(true)}>
                {t('apply-with-channels-button')}
              </Act>
            )}
            <Act onPress={() => setFound(undefined)}>{t('cancel')}</Act>
          </div>
        </div>
      )}
    </Card>
  );
}
