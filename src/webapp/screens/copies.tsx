import { useState } from 'preact/hooks';
import type { Output } from '../../contract/operations.ts';
import { FileText, saveFile, type TextFile } from '../file.tsx';
import { useLatest } from '../latest.ts';
import { Act, Card, Screen } from '../parts.tsx';
import { Rich } from '../rich.tsx';
import { useAct, useGroup, useRoom } from '../room.ts';

type Comparison = Output<'compare'>;

/** A file as it was read, with what it would change. */
interface FromFile {
  readonly content: string;
  readonly comparison: Comparison;
}

/** No group's id. */
const NONE = 0;

/** Settings for another group or as a file, taken over after a look at what would change. */
export function Copies() {
  const { t } = useRoom();
  return (
    <Screen title={t('section-copies')} about={t('about-copies')}>
      <CopyTo />
      <Export />
      <Import />
    </Screen>
  );
}

function CopyTo() {
  const { t, session } = useRoom();
  const group = useGroup();
  const act = useAct();
  const { about: target, found, look, change } = useLatest<number, Comparison>(NONE);
  const others = session.groups.filter(({ id }) => id !== group);
  const compare = (id: number) =>
    look(id, async () => (id === NONE ? undefined : act('compare-copy', { target: id })));
  return (
    <Card title={t('copy-button')}>
      {others.length === 0 ? (
        <p>{t('copy-none')}</p>
      ) : (
        <label class="field">
          <span>{t('copy-choose')}</span>
          <select
            value={String(target)}
            onChange={({ currentTarget }) => compare(Number(currentTarget.value))}
          >
            <option value={String(NONE)}>–</option>
            {others.map(({ id, title }) => (
              <option key={id} value={String(id)}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <Found
        of={found}
        onApply={(withChannels) => change(() => act('apply-copy', { target, withChannels }))}
        onCancel={() => compare(NONE)}
      />
    </Card>
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
  const { found, look, change } = useLatest<Blob | undefined, FromFile>(undefined);
  const from = (content: string, comparison: Comparison | undefined) =>
    comparison && { content, comparison };
  const compare = (file: Blob | undefined) =>
    look(file, async () => {
      // A larger one is refused all the same; a part of it is enough to say so.
      const content = await file?.slice(0, 100_000).text();
      return content === undefined ? undefined : from(content, await act('compare', { content }));
    });
  async function apply({ content }: FromFile, withChannels: boolean) {
    await change(async () => from(content, await act('apply', { content, withChannels })));
  }
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
        <Found
          of={found.comparison}
          onApply={(withChannels) => apply(found, withChannels)}
          onCancel={() => compare(undefined)}
        />
      )}
    </Card>
  );
}

interface FoundProps {
  readonly of: Comparison | undefined;
  readonly onApply: (withChannels: boolean) => unknown;
  readonly onCancel: () => unknown;
}

/** What would change, or why it cannot, with the buttons that do it. */
function Found({ of: found, onApply, onCancel }: FoundProps) {
  const { t } = useRoom();
  if (found === undefined) return null;
  const { fault, title, changes, notes, ofChannels, ofTheRest } = found;
  return (
    <div role="status" class="lined">
      {fault !== undefined && <Rich of={fault} />}
      {title !== undefined && (
        <p>
          <Rich of={title} />
        </p>
      )}
      {[...changes, ...notes].map((line) => (
        <p key={line.text}>
          <Rich of={line} />
        </p>
      ))}
      <div class="row">
        {ofTheRest && (
          <Act kind="main" onPress={() => onApply(false)}>
            {t('apply-button')}
          </Act>
        )}
        {ofChannels && (
          <Act kind="main" onPress={() => onApply(true)}>
            {t('apply-with-channels-button')}
          </Act>
        )}
        <Act onPress={onCancel}>{t('cancel')}</Act>
      </div>
    </div>
  );
}
