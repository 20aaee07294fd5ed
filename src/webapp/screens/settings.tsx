import type { Output } from '../../contract/operations.ts';
import { Await, Screen } from '../parts.tsx';
import { type Change, useAct, useView } from '../room.ts';
import { useSettled } from '../settled.ts';
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
  const { key, label, about, options, chosen } = setting;
  const { pressed, press, watched } = useSettled((option) =>
    onChange(() => act('choose', { key, option })),
  );
  const marked = pressed ?? chosen;
  return (
    <fieldset class="card" {...watched}>
      <legend>{label}</legend>
      <p class="about">{about}</p>
      {options.length > FEW ? (
        <Select setting={setting} marked={marked} onChoose={press} />
      ) : (
        <div class="options">
          {options.map(({ index, name }) => (
            <label key={index}>
              <input
                type="radio"
                name={key}
                value={String(index)}
                checked={marked === index}
                onChange={() => press(index)}
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
  readonly onChoose: (option: number) => void;
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
