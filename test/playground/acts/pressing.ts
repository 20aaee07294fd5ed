import { Refused } from '../../simulator/world/speech.ts';
import type { Effect } from '../protocol.ts';
import type { Cast } from '../stage/cast.ts';
import type { Press } from './acts.ts';
import { follow } from './links.ts';

/** Presses a button: an answer is a line at the foot of the screen, or a window. */
export async function press(cast: Cast, act: Press): Promise<Effect> {
  const who = cast.person(act.who);
  const message = cast.message(cast.chat(act.chat), act.message, who);
  const button = message.buttons[act.row]?.[act.column];
  if (button === undefined) throw new Refused('This button is gone.');
  if (button.webApp !== undefined) return { toast: `Opens ${button.webApp}` };
  if (button.url !== undefined)
    return follow(cast, { do: 'follow', who: act.who, url: button.url });
  const data = button.callbackData;
  if (data === undefined) throw new Refused('This button does nothing here.');
  const answer = await who.pressesData(message, data, { timeoutMs: 20_000 });
  if (answer.url !== undefined) {
    return follow(cast, { do: 'follow', who: act.who, url: answer.url });
  }
  if (answer.text === '') return {};
  return answer.alert ? { alert: answer.text } : { toast: answer.text };
}
