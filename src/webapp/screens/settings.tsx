import { useRef, useState } from 'preact/hooks';
import type { Output } from '../../contract/operations.ts';
import { Await, Screen } from '../parts.tsx';
import { type Change, useAct, useView } from '../room.ts';
import { Topics } from './topics.tsx';

type SettingsView = Output<'settings'>;
type Setting = SettingsView['sections'][number]['settings'][number];

/** A section of settings with fixed values. */
export function Settings({ section }: { readonly section: string }) {
  const view = useView('settings', {});
  return (
    <Await of={view}>
      {({ sections, topics }) => {
        const found = sections.find(({ name }) => name === section);
        if (found === undefined) return null;
        return (
          <Screen title={found.title} about={found.about}>
            <Choices settings={found.settings} onChange={view.change} />
            {section === 'rules' && topics !== undefined && (
              <Topics topics={topics} onChange={view.change} />
            )}
          </Screen>
        );
      }}
    </Await>
  );
}

interface ChoicesProps {
  readonly settings: readonly Setting[];
  readonly onChange: Change<SettingsView>;
}

/** More than these stand in a list that opens. */
const FEW = 5;

/** Each setting with what it is for, its values, and what the chosen one means. */
export function Choices({ settings, onChange }: ChoicesProps) {
  return (
    <>
      {settings.map((setting) => (
        <OneChoice key={setting.key} setting={setting} onChange={onChange} />
      ))}
    </>
  );
}

interface OneChoiceProps {
  readonly setting: Setting;
  readonly onChange: Change<SettingsView>;
}

function OneChoice({ setting, onChange }: OneChoiceProps) {
  const act = useAct();
  const awaited = useRef(0);
  /** What was pressed last, until all that was pressed is answered. */
  const [pressed, setPressed] = useState<number>();
  const { key, label, about, options, chosen } = setting;
  const marked = pressed ?? chosen;
  async function choose(option: number) {
    awaited.current += 1;
    setPressed(option);
    await onChange(() => act('choose', { key, option }));
    awaited.current -= 1;
    if (awaited.current === 0) setPressed(undefined);
  }
  return (
    <fieldset class="card">
      <legend>{label}</legend>
      <p class="about">{about}</p>
      {options.length > FEW ? (
        <Select setting={setting} marked={marked} onChoose={choose} />
      ) : (
        <div class="options">
          {options.map(({ index, name }) => (
            <label key={index}>
              <input
                type="radio"
                name={key}
                value={String(index)}
                checked={marked === index}
                onChange={() => choose(index)}
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
      )}
      <p class="means">{meaningOf(setting)}</p>
    </fieldset>
  );
}

const meaningOf = ({ options, chosen, value }: Setting): string =>
  options.find(({ index }) => index === chosen)?.means ?? value;

interface SelectProps {
  readonly setting: Setting;
  readonly marked: number | undefined;
  readonly onChoose: (option: number) => Promise<void>;
}

function Select({ setting: { key, label, options }, marked, onChoose }: SelectProps) {
  return (
    <select
      name={key}
      aria-label={label}
      value={String(marked)}
      onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
    >
      {options.map(({ index, name }) => (
        <option key={index} value={String(index)}>
          {name}
        </option>
      ))}
    </select>
  );
}
