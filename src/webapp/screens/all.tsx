import type { PageText } from '../../contract/page-texts.ts';
import type { ScreenName } from '../room.ts';
import { Channels } from './channels.tsx';
import { Copies } from './copies.tsx';
import { History } from './history.tsx';
import { Notices } from './notices.tsx';
import { Overview } from './overview.tsx';
import { People } from './people.tsx';
import { Settings } from './settings.tsx';
import { Statistics } from './statistics.tsx';

const TITLES: Readonly<Record<ScreenName, PageText>> = {
  overview: 'page-overview',
  channels: 'section-channels',
  rules: 'section-rules',
  notices: 'section-notices',
  language: 'section-language',
  people: 'section-people',
  statistics: 'section-statistics',
  history: 'section-history',
  copies: 'section-copies',
};

export const titleKey = (screen: ScreenName): PageText => TITLES[screen];

export function ScreenOf({ name }: { readonly name: ScreenName }) {
  switch (name) {
    case 'overview':
      return <Overview />;
    case 'channels':
      return <Channels />;
    case 'notices':
      return <Notices />;
    case 'people':
      return <People />;
    case 'statistics':
      return <Statistics />;
    case 'history':
      return <History />;
    case 'copies':
      return <Copies />;
    default:
      return <Settings section={name} />;
  }
}
