import type { OnPerson } from '../acts/acts.ts';
import type { ChatView, Standing } from '../protocol.ts';
import { Avatar, Icon } from './icon.tsx';
import { isAdminIn, momentOf, personIn, standingIn, useApp } from './ui.ts';

interface ChatInfoProps {
  readonly who: number;
  readonly chat: ChatView;
}

/** Who is in the chat, what they may do, and what this person can change about it. */
export function ChatInfo({ who, chat }: ChatInfoProps) {
  const { scene, act, go } = useApp();
  const own = standingIn(chat, who);
  const mayRule = isAdminIn(chat, who);
  const people = chat.standings.filter(({ id }) => id !== scene.bot.id);
  const inside = people.filter(({ isIn }) => isIn);
  const outside = people.filter(({ isIn }) => !isIn);
  return (
    <div class="info">
      <header class="chat-head">
        <button type="button" title="Back to the chat" onClick={() => go(who, { isInfo: false })}>
          <Icon name="back" />
          <span class="hidden">Back to the chat</span>
        </button>
        <div class="chat-title">
          <h2 tabIndex={-1}>
            <bdi>{chat.title}</bdi>
          </h2>
          <p>Members and rights</p>
        </div>
      </header>
      <section
        class="info-body"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard
        tabIndex={0}
        aria-label={`Members of ${chat.title}`}
      >
        <BotRights who={who} chat={chat} />
        <h3>In the {chat.kind}</h3>
        <ul>
          {inside.map((standing) => (
            <Member key={standing.id} {...{ who, chat, standing, mayRule }} />
          ))}
        </ul>
        {outside.length > 0 && (
          <>
            <h3>Not in it</h3>
            <ul>
              {outside.map((standing) => (
                <Member key={standing.id} {...{ who, chat, standing, mayRule }} />
              ))}
            </ul>
          </>
        )}
        {own.isIn && own.status !== 'creator' && (
          <button
            type="button"
            class="danger"
            onClick={() => act(who, { do: 'leave', who, chat: chat.id })}
          >
            Leave the {chat.kind}
          </button>
        )}
      </section>
    </div>
  );
}

const RIGHTS = [
  ['can_delete_messages', 'Delete messages'],
  ['can_restrict_members', 'Ban users'],
  ['can_invite_users', 'Invite users'],
] as const;

/** What the bot may do there: an admin can change it at any time. */
function BotRights({ who, chat }: ChatInfoProps) {
  const { scene, act } = useApp();
  const bot = standingIn(chat, scene.bot.id);
  const isAdmin = bot.status === 'administrator';
  const there = { who, chat: chat.id };
  const rights = chat.kind === 'channel' ? RIGHTS.slice(2) : RIGHTS;
  return (
    <fieldset class="bot-rights">
      <legend>
        {scene.bot.name} (the bot) is {isAdmin ? 'an admin' : bot.isIn ? 'a member' : 'not here'}
      </legend>
      {!isAdminIn(chat, who) ? (
        <p>Only admins of the {chat.kind} can change that.</p>
      ) : (
        <>
          {isAdmin &&
            rights.map(([right, label]) => (
              <label key={right}>
                <input
                  type="checkbox"
                  checked={bot.rights.includes(right)}
                  onChange={({ currentTarget: { checked } }) =>
                    act(who, { do: checked ? 'giveRight' : 'takeRight', ...there, right })
                  }
                />
                {label}
              </label>
            ))}
          <div class="deeds">
            {!bot.isIn && chat.kind === 'group' && (
              <button type="button" onClick={() => act(who, { do: 'addBot', ...there })}>
                Add the bot
              </button>
            )}
            {!isAdmin && (
              <button type="button" onClick={() => act(who, { do: 'promoteBot', ...there })}>
                Make it an admin
              </button>
            )}
            {isAdmin && chat.kind === 'group' && (
              <button type="button" onClick={() => act(who, { do: 'demoteBot', ...there })}>
                Take admin away
              </button>
            )}
            {bot.isIn && (
              <button type="button" onClick={() => act(who, { do: 'removeBot', ...there })}>
                Remove the bot
              </button>
            )}
          </div>
        </>
      )}
    </fieldset>
  );
}

interface MemberProps extends ChatInfoProps {
  readonly standing: Standing;
  readonly mayRule: boolean;
}

function Member({ who, chat, standing, mayRule }: MemberProps) {
  const { scene, act } = useApp();
  const name = personIn(scene, standing.id)?.name ?? '';
  const isSelf = standing.id === who;
  const deeds = mayRule && !isSelf ? deedsFor(chat, standing) : [];
  return (
    <li>
      <Avatar id={standing.id} name={name} />
      <p>
        <b>
          <bdi>{name}</bdi> {isSelf && '(you)'}
        </b>
        <small>{describe()}</small>
      </p>
      {deeds.length > 0 && (
        <div class="deeds">
          {deeds.map(([deed, label]) => (
            <button
              key={deed}
              type="button"
              aria-label={`${label}: ${name}`}
              onClick={() => act(who, { do: deed, who, chat: chat.id, whom: standing.id })}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </li>
  );

  function describe(): string {
    const { status, until, by, hasAskedToJoin } = standing;
    const end = until === 0 ? '' : ` until ${momentOf(scene, until)}`;
    const doer = by === scene.bot.id ? ' by the bot' : ' by an admin';
    if (hasAskedToJoin) return 'asks to join';
    if (status === 'restricted') return `muted${doer}${end}`;
    if (status === 'kicked') return `banned${end}`;
    return { creator: 'owner', administrator: 'admin', member: 'member', left: 'not in it' }[
      status
    ];
  }
}

type Deed = OnPerson['do'];

function deedsFor(chat: ChatView, { status, isIn }: Standing): (readonly [Deed, string])[] {
  if (status === 'creator') return [];
  if (status === 'kicked') return [['unban', 'Unban']];
  if (!isIn) return [['letIn', 'Add']];
  if (status === 'administrator') return [['demote', 'Take admin away']];
  const removing = [['kick', 'Remove'] as const, ['ban', 'Ban'] as const];
  const muting =
    status === 'restricted' ? (['unmute', 'Unmute'] as const) : (['mute', 'Mute'] as const);
  const inGroup = chat.kind === 'group' ? [muting] : [];
  return [...inGroup, ['promote', 'Make admin'], ...removing];
}
