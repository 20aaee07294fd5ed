import type { Session } from '../sandbox/session.ts';
import { type PageLook, shownOnPage } from './page.ts';
import { type Look, shownIn } from './shown.ts';

/** What is to be read in a picture, of a phone or of the page for admins. */
export async function readIn(session: Session, look: Look | PageLook): Promise<string[]> {
  return 'screen' in look ? shownOnPage(session.sandbox(), look) : shownIn(session.view(), look);
}
