import { useState } from 'preact/hooks';
import { Chart } from '../chart.tsx';
import { FileText, saveFile, type TextFile } from '../file.tsx';
import { useLatest } from '../latest.ts';
import { Act, Await, Card, Screen } from '../parts.tsx';
import { Rich } from '../rich.tsx';
import { useAct, useRoom, useView } from '../room.ts';

const STANDARD = 30;

/** What the gate does and brings, by the day. */
export function Statistics() {
  const { t } = useRoom();
  const act = useAct();
  const [days, setDays] = useState(STANDARD);
  const file = useLatest<number, TextFile>(STANDARD);
  const view = useView('statistics', { days });
  const save = () =>
    file.look(days, async () => {
      const made = await act('statistics-file', { days });
      if (made !== undefined) saveFile(made, 'text/csv');
      return made;
    });
  return (
    <Screen title={t('section-statistics')} about={t('statistics-about')}>
      <Await of={view}>
        {({ ranges, figures, charts, labels, isWeekly }) => (
          <>
            <fieldset class="options">
              <legend class="unseen">{t('section-statistics')}</legend>
              {ranges.map(({ days: count, label }) => (
                <label key={count}>
                  <input
                    type="radio"
                    name="days"
                    checked={count === days}
                    onChange={() => setDays(count)}
                  />
                  <span>{label}</span>
                </label>
              ))}
            </fieldset>
            <div class="charts">
              {charts.map((series) => (
                <Chart key={series.name} series={series} labels={labels} />
              ))}
            </div>
            <Card>
              <p class="lined">
                <Rich of={figures} />
              </p>
            </Card>
            <div class="row">
              {charts.length > 0 && <Act onPress={save}>📄 CSV</Act>}
              <Act onPress={() => view.change(() => act('weekly', { isOn: !isWeekly, days }))}>
                {t(isWeekly ? 'weekly-on' : 'weekly-off')}
              </Act>
            </div>
            {file.found !== undefined && file.about === days && <FileText file={file.found} />}
          </>
        )}
      </Await>
    </Screen>
  );
}
