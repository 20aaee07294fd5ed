import { expect, it } from 'vitest';
import { picture, withFigures } from '../support/figures.ts';
import { openSettings } from '../support/fixtures.ts';
import { describeScenes, TWO_SETUPS } from '../support/scenario.ts';

describeScenes('the picture of statistics', TWO_SETUPS, (scenario) => {
  it('is of the range that was pressed last, also when one pressed before is drawn later', async () => {
    const fixtures = await withFigures(scenario());
    const { anna } = fixtures;
    const room = await openSettings(fixtures);
    await anna.presses(room, 'Statistics');
    await room.becomes(/What the gate does and brings/);
    await anna.presses(room, '30 d');
    const shown = await picture(fixtures, room);
    const range = () => shown.text.split('\n').find((line) => /, \d{4}/.test(line));
    const ofThirtyDays = range();
    await anna.presses(shown, '7 d');
    await anna.presses(shown, '30 d');
    // It is drawn behind the others.
    await anna.presses(room, '90 d');
    await picture(fixtures, shown);
    expect(ofThirtyDays).toBeDefined();
    expect(range()).toBe(ofThirtyDays);
  });
});
