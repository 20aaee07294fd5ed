import { useState } from 'preact/hooks';
import type { Output } from '../../contract/operations.ts';
import { FileText, saveFile, type TextFile } from '../file.tsx';
import { useLatest } from '../latest.ts';
import { Act, Card, Failed, Screen } from '../parts.tsx';
import { Rich } from '../rich.tsx';
import { reasonOf, useAct, useGroup, useRoom } from '../room.ts';

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
  const { t, session, ask } = useRoom();
  const group = useGroup();
  const act = useAct();
  const { about: target, found, fault, look, change } = useLatest<number, Comparison>(NONE);
  const others = session.groups.filter(({ id }) => id !== group);
  const compare = (id: number) =>
    look(id, async () => (id === NONE ? undefined : ask('compare-copy', { group, target: id })));
  const apply = (before: Comparison, withChannels: boolean) =>
    change(async () => beside(before, await act('apply-copy', { target, withChannels })));
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
      <Unfound of={fault} onAgain={() => compare(target)} />
      {found !== undefined && (
        <Found
          of={found}
          onApply={(withChannels) => apply(found, withChannels)}
          onAgain={() => compare(target)}
          onCancel={() => compare(NONE)}
        />
      )}
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
  const { t, ask } = useRoom();
  const group = useGroup();
  const act = useAct();
  const { about, found, fault, look, change } = useLatest<Blob | undefined, FromFile>(undefined);
  const compare = (file: Blob | undefined) =>
    look(file, async () => {
      // A larger one is refused all the same; a part of it is enough to say so.
      const content = await file?.slice(0, 100_000).text();
      if (content === undefined) return undefined;
      return { content, comparison: await ask('compare', { group, content }) };
    });
  const apply = ({ content, comparison: before }: FromFile, withChannels: boolean) =>
    change(async () => {
      const comparison = beside(before, await act('apply', { content, withChannels }));
      return comparison && { content, comparison };
    });
  return (
    <Card>
      <label class="field">
        <span>{t('import-button')}</span>
        <input
          type="file"
          accept=".json,application/json"
          onClick={({ currentTarget }) => {
            // Else the file that stands there already could not be chosen again.
            currentTarget.value = '';
          }}
          onChange={({ currentTarget }) => compare(currentTarget.files?.[0])}
        />
      </label>
      <Unfound of={fault} onAgain={() => compare(about)} />
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

/** Beside a fault stays what was found before, with its buttons, so that one can try again. */
const beside = (before: Comparison, now: Comparison | undefined): Comparison | undefined =>
  now?.fault === undefined ? now : { ...before, fault: now.fault };

interface UnfoundProps {
  readonly of: unknown;
  readonly onAgain: () => unknown;
}

/** That it could not be found out what would change. */
function Unfound({ of: fault, onAgain }: UnfoundProps) {
  const { t } = useRoom();
  return fault === undefined ? null : <Failed of={reasonOf(fault, t)} onAgain={onAgain} />;
}

interface FoundProps {
  readonly of: Comparison;
  readonly onApply: (withChannels: boolean) => unknown;
  /** Where what is compared may be another one by then. */
  readonly onAgain?: () => unknown;
  readonly onCancel: () => unknown;
}

/** What would change, or why it cannot, with the buttons that do it. */
function Found({ of: found, onApply, onAgain, onCancel }: FoundProps) {
  const { t } = useRoom();
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
        {fault !== undefined && title === undefined && onAgain !== undefined && (
          <Act onPress={onAgain}>{t('page-again')}</Act>
        )}
        <Act onPress={onCancel}>{t('cancel')}</Act>
      </div>
    </div>
  );
}
