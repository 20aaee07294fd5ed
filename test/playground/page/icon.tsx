import { hueOf, useApp } from './ui.ts';

/** Drawn for this page, on a grid of 24. */
const PATHS = {
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M4 12l16-7-6 15-3-6z',
  reply: 'M9 7l-5 5 5 5M4 12h10a6 6 0 016 6',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  clip: 'M8 12l6-6a3 3 0 014 4l-8 8a5 5 0 01-7-7l7-7',
  people: 'M9 11a4 4 0 100-8 4 4 0 000 8zM2 21a7 7 0 0114 0M16 4a4 4 0 010 7M22 21a7 7 0 00-4-6',
  plus: 'M12 5v14M5 12h14',
  moon: 'M20 14A8 8 0 1110 4a6.500 6.500 0 0010 10z',
  sun: 'M12 8a4 4 0 100 8 4 4 0 000-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.500 1.500M17.500 17.500L19 19M19 5l-1.500 1.500M6.500 17.500L5 19',
  reset: 'M4 12a8 8 0 108-8H6M9 1L6 4l3 3',
  inspector: 'M4 5h16M4 12h10M4 19h13',
  flag: 'M5 21V4h13l-3 4 3 4H5',
} as const;

export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The first letters of a name on a color of its own. */
export function Avatar({ id, name }: { readonly id: number; readonly name: string }) {
  const { scene } = useApp();
  const letters = name
    .split(' ')
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 2);
  return (
    <span class={`avatar color-${hueOf(scene, id)}`} aria-hidden="true">
      {letters}
    </span>
  );
}
