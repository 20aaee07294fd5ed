import type { Output } from '../../contract/operations.ts';
import { Await, Screen } from '../parts.tsx';
import { useAct, useView } from '../room.ts';

type SettingsView = Output<'settings'>;
type Setting = SettingsView['sections'][number]['settings'][number];

/** A section of settings with fixed values. */
export function Settings({ section }: { readonly section: string }) {
  const view = useView('settings', {});
  return (
    <Await of={view}>
      {({ sections }) => {
        const found = sections.find(({ name }) => name === section);
        if (found === undefined) return null;
        return (
          <Screen title={found.title} about={found.about}>
            <Choices settings={found.settings} onChange={view.set} />
          </Screen>
        );
      }}
    </Await>
  );
}

interface ChoicesProps {
  readonly settings: readonly Setting[];
  readonly onChange: (view: SettingsView | undefined) => void;
}

/** More than these stand in a list that opens. */
const FEW = 5;

/** Each setting with what it is for, its values, and what the chosen one means. */
export function Choices({ settings, onChange }: ChoicesProps) {
  const act = useAct();
  async function choose(key: string, option: number) {
    const answer = await act('choose', { key, option });
    onChange(answer);
    // The browser has marked what was refused.
    const now = answer ?? { sections: [{ settings }] };
    const all = now.sections.flatMap((section) => section.settings);
    const chosen = all.find((one) => one.key === key)?.chosen;
    for (const one of document.getElementsByName(key)) {
      if (one instanceof HTMLInputElement) one.checked = one.value === String(chosen);
      else if (one instanceof HTMLSelectElement) one.value = String(chosen);
    }
  }
  return (
    <>
      {settings.map((setting) => (
        <fieldset class="card" key={setting.key}>
          <legend>{setting.label}</legend>
          <p class="about">{setting.about}</p>
          {setting.options.length > FEW ? (
            <Select setting={setting} onChoose={choose} />
          ) : (
            <div class="options">
              {setting.options.map(({ index, name }) => (
                <label key={index}>
                  <input
                    type="radio"
                    name={setting.key}
                    value={String(index)}
                    checked={setting.chosen === index}
                    onChange={() => choose(setting.key, index)}
                  />
                  <span>{name}</span>
                </label>
              ))}
            </div>
          )}
          <p class="means">{meaningOf(setting)}</p>
        </fieldset>
      ))}
    </>
  );
}

const meaningOf = ({ options, chosen, value }: Setting): string =>
  options.find(({ index }) => index === chosen)?.means ?? value;

interface SelectProps {
  readonly setting: Setting;
  readonly onChoose: (key: string, option: number) => Promise<void>;
}

function Select({ setting: { key, label, options, chosen }, onChoose }: SelectProps) {
  return (
    <select
      name={key}
      aria-label={label}
      value={String(chosen)}
      onChange={({ currentTarget }) => onChoose(key, Number(currentTarget.value))}
    >
      {options.map(({ index, name }) => (
        <option key={index} value={String(index)}>
          {name}
        </option>
      ))}
    </select>
  );
}
