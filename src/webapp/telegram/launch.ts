/** What Telegram starts the page with, behind the `#` of its address. */
export interface Launch {
  /** Signed by Telegram; empty where the page was opened without it. */
  readonly initData: string;
  readonly theme: unknown;
  /** The group whose button opened the page. */
  readonly groupId: number | undefined;
}

const KEPT = 'launch';

/** Reads it, also after the page was loaded again, and takes it out of the address. */
export function readLaunch(): Launch {
  const here = new URLSearchParams(window.location.hash.slice(1));
  const isHere = here.has('tgWebAppData');
  if (isHere) keep(here.toString());
  const fields = isHere ? here : new URLSearchParams(kept());
  const { pathname, search } = window.location;
  if (isHere) window.history.replaceState(null, '', `${pathname}${search}`);
  const group = Number(new URLSearchParams(search).get('group') ?? Number.NaN);
  return {
    initData: fields.get('tgWebAppData') ?? '',
    theme: parsed(fields.get('tgWebAppThemeParams')),
    groupId: Number.isSafeInteger(group) ? group : undefined,
  };
}

/** Browsers may refuse to store anything, as in frames of others; the page opens all the same. */
function keep(fields: string): void {
  try {
    sessionStorage.setItem(KEPT, fields);
  } catch {
    // It cannot be loaded again.
  }
}

function kept(): string {
  try {
    return sessionStorage.getItem(KEPT) ?? '';
  } catch {
    return '';
  }
}

function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return undefined;
  }
}
