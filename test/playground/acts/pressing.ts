import { Refused } from '../../simulator/world/speech.ts';
import type { Effect } from '../protocol.ts';
import type { Roster } from '../sandbox/roster.ts';
import type { Press } from './acts.ts';
import { follow } from './links.ts';

/** Presses a button: an answer is a line at the foot of the screen, or a window. */
export async function press(roster: Roster, act: Press): Promise<Effect> {
  const who = roster.person(act.who);
  const message = roster.message(roster.chat(act.chat), act.message, who);
  const button = message.buttons[act.row]?.[act.column];
  if (button === undefined) throw new Refused('This button is gone.');
  if (button.webApp !== undefined) return { toast: `Opens ${button.webApp}` };
  if (button.url !== undefined)
    return follow(roster, { do: 'follow', who: act.who, url: button.url });
  const data = button.callbackData;
  if (data === undefined) throw new Refused('This button does nothing here.');
  const answer = await who.pressesData(message, data, { timeoutMs: 20_000 });
  if (answer.url !== undefined) {
    return follow(roster, { do: 'follow', who: act.who, url: answer.url });
  }
  if (answer.text === '') return {};
  return answer.alert ? { alert: answer.text } : { toast: answer.text };
}
