import { expect, it } from 'vitest';
import type { Person } from '../simulator/dsl/person.ts';
import type { ShownMessage } from '../simulator/dsl/shown-message.ts';
import {
  type Fixtures,
  lostNoticeGoes,
  openSettings,
  protectedFixtures,
  roomData,
  twoChannels,
} from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP, TWO_SETUPS } from '../support/scenario.ts';

/** Opens the control room and presses the buttons one after the other. */
async function visit(
  fixtures: Pick<Fixtures, 'telegram' | 'cats'> & { readonly anna: Person },
  ...buttons: string[]
): Promise<ShownMessage> {
  const { telegram, anna, cats } = fixtures;
  const asked = await anna.opensPrivateChat(`/start settings_${-cats.id}`);
  const room = await anna.privateChat.shows(/^Cats – /, { after: asked });
  for (const button of buttons) {
    const before = room.text + JSON.stringify(room.buttons);
    await anna.presses(room, button);
    await telegram.until(
      () => room.text + JSON.stringify(room.buttons) !== before,
      `the screen behind ${button}`,
    );
  }
  return room;
}

const labels = (message: ShownMessage) => message.buttons.flat().map(({ text }) => text);
const formatted = ({ text, entities }: ShownMessage) =>
  entities.map(({ type, offset, length }) => [type, text.slice(offset, offset + length)]);

/** For faults of calls that send to this chat alone. */
const sentTo =
  (chat: { readonly id: number }) =>
  ({ chat_id: id }: { readonly chat_id?: unknown }) =>
    Number(id) === chat.id;

describeScenes('the notice editor', TWO_SETUPS, (scenario) => {
  it('takes a German text from a German phone, shows it as members will see it, and uses it', async () => {
    const { telegram, anna, bob, cats, reference } = await protectedFixtures(scenario());
    const greta = telegram.user('Greta', { languageCode: 'de' });
    await greta.joins(cats);
    anna.promotes(greta, cats, { can_restrict_members: true });
    const room = await visit(
      { telegram, anna: greta, cats },
      ...['Hinweise und Texte', 'Hinweistext', 'Deutsch'],
    );
    expect(room.text).toContain('Schreib jetzt den Text auf Deutsch');
    const typed = 'Hallo {user}, tritt erst {channels} bei ({count})';
    const bold = { type: 'bold' as const, offset: 6, length: 6 };
    const said = await greta.says(greta.privateChat, typed, { entities: [bold] });
    const sample = await greta.privateChat.shows(/^Hallo Greta, tritt erst/, { after: said });
    expect(sample.text).toBe(`Hallo Greta, tritt erst ${reference} bei (1)`);
    expect(formatted(sample)).toContainEqual(['bold', 'Greta']);
    expect(labels(sample)).toEqual(['📢 News beitreten', '✅ Ich bin beigetreten']);
    expect(await greta.presses(sample, 'Ich bin beigetreten')).toMatchObject({
      text: 'Das ist eine Vorschau: Hier tut der Knopf nichts.',
    });
    const question = await greta.privateChat.shows(/So werden es die Mitglieder sehen/);
    expect(await greta.presses(question, 'Speichern')).toMatchObject({ text: 'Gespeichert.' });
    await question.becomes(/Hallo \{user\}, tritt erst/);
    await visit({ telegram, anna: greta, cats }, '🌐', 'Sprache der Mitglieder', 'Deutsch');
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/^Hallo Bob, tritt erst/);
    expect(formatted(notice)).toContainEqual(['bold', 'Bob']);
    expect(labels(notice)).toEqual(labels(sample));
  });

  it('keeps what was typed over a restart, until it is saved', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna, bob, cats } = fixtures;
    await visit(fixtures, 'Notices and texts', 'Warning text', 'English');
    const said = await anna.says(anna.privateChat, 'Stop, {user}!');
    const question = await anna.privateChat.shows(/That is what members will see/, { after: said });
    await scenario().restart();
    await anna.presses(question, 'Save');
    await question.becomes(/Stop, \{user\}!/);
    await bob.says(cats, 'hi');
    await cats.shows('Stop, Bob!');
  });
});

describeScenes('what is typed in the notice editor', ONE_SETUP, (scenario) => {
  it('is asked for again if it is no good, with the reason', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna } = fixtures;
    await visit(fixtures, 'Notices and texts', 'Warning text', 'English');
    const chat = anna.privateChat;
    const answers: readonly (readonly [string, RegExp])[] = [
      ['Join {chanels}', /I don't know \{chanels\}: did you mean \{channels\}\?/],
      ['Hi { user }', /I don't know \{ user \}: did you mean \{user\}\?/],
      ['Join {stuff}', /I don't know \{stuff\}. I know \{user\}, \{channels\}/],
      ['x'.repeat(1001), /1001 characters; 1000 are possible/],
      ['\u200b \u2800', /Nothing of that can be seen/],
    ];
    for (const [typed, answer] of answers) {
      const said = await anna.says(chat, typed);
      await chat.shows(answer, { after: said });
    }
    const sent = await anna.says(chat, 'A text under it', { media: 'sticker' });
    await chat.shows(/That is no text/, { after: sent });
    const good = await anna.says(chat, 'x'.repeat(1000));
    await chat.shows(/That is what members will see/, { after: good });
  });

  it('is asked for again if it is too long for a message once the names stand in it', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, cats } = fixtures;
    const ada = telegram.user('Adalberta Wilhelmina von Hohenstein');
    await ada.joins(cats);
    anna.promotes(ada, cats, { can_restrict_members: true });
    await telegram.settled();
    const room = await openSettings({ anna: ada, cats });
    for (const place of ['text!write:en', 'welcome!write']) {
      await ada.pressesData(room, roomData(cats, place));
      await telegram.settled();
      const said = await ada.says(ada.privateChat, '{user}'.repeat(166));
      await ada.privateChat.shows(/names that is \d+ characters; 4096 are/, { after: said });
    }
  });

  it('is not mistaken for something newer, and is gone with Cancel', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna } = fixtures;
    const room = await visit(fixtures, 'Notices and texts', 'Verify button', 'Change');
    const chat = anna.privateChat;
    const question = /That is what members will see/;
    const one = await chat.shows(question, { after: await anna.says(chat, 'One') });
    const two = await chat.shows(question, { after: await anna.says(chat, 'Two') });
    expect(await anna.presses(one, 'Save')).toMatchObject({
      text: expect.stringContaining('not the newest preview'),
      alert: true,
    });
    await anna.presses(two, 'Save');
    await two.becomes(/Now:\nTwo/);
    await anna.presses(two, 'Change');
    await two.becomes(/Write the text of the button/);
    const three = await chat.shows(question, { after: await anna.says(chat, 'Three') });
    await anna.presses(three, 'Cancel');
    await three.becomes(/Now:\nTwo/);
    await anna.presses(three, 'Standard');
    await three.becomes(/Now:\n✅ I have joined/);
    expect(room.text).not.toContain('Three');
  });

  it('is saved over what another admin has saved meanwhile only once that was read', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, cats } = fixtures;
    const ada = telegram.user('Ada');
    await ada.joins(cats);
    anna.promotes(ada, cats, { can_restrict_members: true });
    await telegram.settled();
    const written = async (person: Person, typed: string) => {
      await visit(
        { ...fixtures, anna: person },
        ...['Notices and texts', 'Warning text', 'English'],
      );
      const said = await person.says(person.privateChat, typed);
      return person.privateChat.shows(/That is what members will see/, { after: said });
    };
    const annas = await written(anna, 'From Anna, {user}');
    const adas = await written(ada, 'From Ada, {user}');
    await ada.presses(adas, 'Save');
    await adas.becomes(/Now:\nFrom Ada/);
    await anna.presses(annas, 'Save');
    await annas.becomes(/Somebody has changed this meanwhile[\s\S]*Now:\nFrom Ada, \{user\}$/);
    await ada.presses(await written(ada, 'Again from Ada'), 'Save');
    await anna.presses(annas, 'Save');
    await annas.becomes(/Somebody has changed this meanwhile[\s\S]*Now:\nAgain from Ada$/);
    expect(await anna.presses(annas, 'Save')).toMatchObject({ text: 'Saved.' });
    await annas.becomes(/Now:\nFrom Anna, \{user\}$/);
    const text = await written(ada, 'Last from Ada');
    await ada.presses(text, 'Save');
    await text.becomes(/Now:\nLast from Ada$/);
    expect(await anna.presses(annas, 'Standard')).toMatchObject({
      text: expect.stringContaining('Somebody has changed this meanwhile'),
      alert: true,
    });
    await annas.becomes(/Now:\nLast from Ada$/);
    await anna.presses(annas, 'Standard');
    await annas.becomes(/Now:\nHello \{user\}/);
  });

  it('does nothing where it is forged, for whoever forges it', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, cats } = fixtures;
    const room = await openSettings(fixtures);
    const before = room.text;
    const id = (-cats.id).toString(36);
    const places = ['text!save:de:00000000', 'text!save', 'text!write:xx', 'link!save:first:0'];
    for (const place of [...places, 'link!away:third', 'picture!save:1', 'button!save:a:b:c']) {
      await anna.pressesData(room, `c:${id}:${place}`);
      expect((await bob.pressesData(room, `c:${id}:${place}`)).text).toMatch(/Only group admin/);
    }
    await telegram.settled();
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/^Hello Bob, you must join/);
    expect(labels(notice)).toEqual(['📢 Join News', '✅ I have joined']);
    expect(before).toContain('Cats');
  });

  it('makes buttons that open pages, and only pages', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna, bob, cats, reference } = fixtures;
    await visit(fixtures, 'Notices and texts', 'Second link button', 'Change');
    const chat = anna.privateChat;
    for (const typed of [
      'Rules – javascript:alert(1)',
      'Rules – http://example.com/',
      'Rules – https://me:secret@example.com/',
      'https://example.com/rules',
      'Rules',
    ]) {
      const said = await anna.says(chat, typed);
      await chat.shows(/an address that begins with https/, { after: said });
    }
    const said = await anna.says(chat, 'Our rules – https://example.com/rules?a=1');
    const question = await chat.shows(/That is what members will see/, { after: said });
    await anna.presses(question, 'Save');
    await question.becomes(/Our rules – https:\/\/example.com/);
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/^Hello Bob/);
    expect(labels(notice)).toEqual(['📢 Join News', 'Our rules', '✅ I have joined']);
    expect(notice.urls).toEqual([
      `https://t.me/${reference.slice(1)}`,
      'https://example.com/rules?a=1',
    ]);
  });

  it('loses nothing of two admins who write at once', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, cats } = fixtures;
    const ada = telegram.user('Ada');
    await ada.joins(cats);
    anna.promotes(ada, cats, { can_restrict_members: true });
    const admins = [
      { admin: anna, language: 'Deutsch' },
      { admin: ada, language: 'Français' },
    ];
    const questions = [];
    for (const { admin, language } of admins) {
      const theirs = { ...fixtures, anna: admin };
      await visit(theirs, 'Notices and texts', 'Warning text', language);
      const said = await admin.says(admin.privateChat, `${language} {user}`);
      const question = await admin.privateChat.shows(/what members will see/, { after: said });
      questions.push({ admin, question });
    }
    await Promise.all(questions.map(({ admin, question }) => admin.presses(question, 'Save')));
    await Promise.all(questions.map(({ question }) => question.becomes(/\{user\}/)));
    const room = await visit(fixtures, 'Notices and texts');
    expect(labels(room)).toContain('📝 Warning text: Deutsch, Français');
  });
});

describeScenes('a notice that Telegram does not take', ONE_SETUP, (scenario) => {
  it('goes out in the words of the bot, so that nobody is muted untold', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, cats } = fixtures;
    await visit(fixtures, 'Notices and texts', 'First link button', 'Change');
    const chat = anna.privateChat;
    const refusal = {
      kind: 'error',
      ...{ method: 'sendMessage', code: 400, times: 1 },
      description: 'Bad Request: inline keyboard button URL is invalid: Wrong HTTP URL',
    } as const;
    const refused = telegram.faults.add(refusal);
    const said = await anna.says(chat, 'Rules – https://example.com/');
    await chat.shows(/Telegram does not take that/, { after: said });
    expect(refused.hits).toBe(1);
    const again = await anna.says(chat, 'Rules – https://example.com/');
    const question = await chat.shows(/That is what members will see/, { after: again });
    await anna.presses(question, 'Save');
    await question.becomes(/Rules – https/);
    telegram.faults.add({ ...refusal, match: sentTo(cats) });
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/^Hello Bob, you must join/);
    expect(labels(notice)).toEqual(['📢 Join News', '✅ I have joined']);
    await telegram.bot.mutes(bob, cats);
    const word = await chat.shows(/does not take your text or your link buttons/);
    // The next one tries it again, and the owner knows.
    const next = telegram.faults.add({ ...refusal, match: sentTo(cats) });
    await telegram.user('Dora').joins(cats);
    await cats.shows(/^Hello Dora, you must join/);
    await telegram.settled();
    expect(next.hits).toBe(1);
    expect(chat.liveMessagesOfBot().at(-1)?.id).toBe(word.id);
    await anna.presses(word, 'Open settings');
    await word.becomes(/What I write in the group/);
  });

  it('goes out with the standard Verify button where theirs is not taken', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, cats } = fixtures;
    await visit(fixtures, 'Notices and texts', 'Verify button', 'Change');
    const said = await anna.says(anna.privateChat, 'I am in');
    const question = await anna.privateChat.shows(/That is what members will see/, { after: said });
    await anna.presses(question, 'Save');
    await question.becomes(/I am in/);
    telegram.faults.add({
      ...{ kind: 'error', method: 'sendMessage', code: 400, match: sentTo(cats), times: 1 },
      description: 'Bad Request: BUTTON_TEXT_INVALID',
    });
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/^Hello Bob, you must join/);
    expect(labels(notice)).toEqual(['📢 Join News', '✅ I have joined']);
  });

  it('blames nothing on the admins where Telegram does not take it without theirs either', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, cats } = fixtures;
    await visit(fixtures, 'Notices and texts', 'First link button', 'Change');
    const chat = anna.privateChat;
    const said = await anna.says(chat, 'Rules – https://example.com/');
    const question = await chat.shows(/That is what members will see/, { after: said });
    await anna.presses(question, 'Save');
    await question.becomes(/Rules – https/);
    const refused = telegram.faults.add({
      ...{ method: 'sendMessage', kind: 'error', code: 400 },
      match: sentTo(cats),
      description: 'Bad Request: not enough rights to send text messages to the chat',
    });
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    await telegram.until(() => refused.hits >= 2, 'the notice to be tried');
    await telegram.settled();
    expect(chat.liveMessagesOfBot().at(-1)?.id).toBe(question.id);
  });
});

describeScenes('a notice with a picture', TWO_SETUPS, (scenario) => {
  async function withPicture(fixtures: Fixtures) {
    const { anna } = fixtures;
    await visit(fixtures, 'Notices and texts', 'Picture', 'Change');
    const chat = anna.privateChat;
    const file = { photo: { name: 'cat.jpg', content: 'a cat' } };
    const said = await anna.says(chat, '', { media: file });
    const question = await chat.shows(/That is what members will see/, { after: said });
    await anna.presses(question, 'Save');
    await question.becomes(/Now:\non/);
    return question;
  }

  it('has the text as its caption, and is edited as one', async () => {
    const fixtures = await twoChannels(scenario());
    const { telegram, bob, cats, news, art, second, reference } = fixtures;
    await withPicture(fixtures);
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/^Hello Bob, you must join/);
    expect(notice.photo?.content).toBe('a cat');
    await bob.joins(news);
    await notice.becomes(`Hello Bob, you must join ${second} to speak`);
    expect(notice.text).not.toContain(reference);
    await bob.joins(art);
    await telegram.bot.unmutes(bob, cats);
    await notice.disappears();
  });

  it('takes shorter texts one after the other when another channel has made two too long', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, cats, tag } = fixtures;
    const chat = anna.privateChat;
    const room = await openSettings(fixtures);
    const writes = async (place: string, text: string, answer: RegExp) => {
      await anna.pressesData(room, roomData(cats, place));
      await telegram.settled();
      return chat.shows(answer, { after: await anna.says(chat, text) });
    };
    const saves = async (language: string, text: string) => {
      const write = `text!write:${language}`;
      const question = await writes(write, text, /That is what members will see/);
      await anna.presses(question, 'Save');
      await question.becomes(/Now:/);
    };
    const long = `${'x'.repeat(980)} {channels}`;
    await saves('en', long);
    await saves('de', long);
    await withPicture(fixtures);
    const second = `quite_a_long_name_${tag}`;
    const art = telegram.channel('Art', { creator: anna, username: second });
    await telegram.bot.isAddedTo(art, { by: anna });
    await anna.says(cats, `/protect @${second}`);
    await anna.presses(await cats.shows(/already protected/), 'Also require');
    await cats.shows(new RegExp(`Members must join .*@${second}`));
    await writes('text!write:en', `y${long}`, /too long/);
    await saves('en', 'Join {channels}');
    await writes('button!write', 'Done it', /That is what members will see/);
    await saves('de', 'Komm in {channels}');
  });

  it('leaves no second notice behind when its answer is lost', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, bob, news, cats } = fixtures;
    await withPicture(fixtures);
    const fault = telegram.faults.add({
      ...{ kind: 'executed-but-502', method: 'sendPhoto', times: 1 },
      match: ({ chat_id }) => Number(chat_id) === cats.id,
    });
    await bob.says(cats, 'hi');
    const notices = await lostNoticeGoes(fixtures, fault);
    bob.joins(news);
    await telegram.until(() => notices().length === 0, 'the notice to go');
  });

  it('is edited as what it is when the picture was taken away in between', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, cats, news } = fixtures;
    const screen = await withPicture(fixtures);
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/^Hello Bob/);
    expect(notice.photo).toBeDefined();
    await anna.presses(screen, 'Remove');
    await screen.becomes(/Now:\nnone/);
    anna.bans(bob, news);
    await notice.becomes(/You are banned in/);
    expect(notice.photo).toBeDefined();
    expect(telegram.complaints).toEqual([]);
  });

  it('is for its person alone, picture and all, where notices are private', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna, bob, cats, news } = fixtures;
    const screen = await withPicture(fixtures);
    await anna.presses(screen, 'Back');
    await screen.becomes(/What I write in the group/);
    await anna.presses(screen, 'Notices are');
    await screen.becomes(/Who sees the notice/);
    await anna.presses(screen, 'private');
    await screen.becomes(/Now: private/);
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/^Hello Bob/, { to: bob });
    expect(notice.photo?.content).toBe('a cat');
    anna.bans(bob, news);
    await notice.becomes(/You are banned in/);
  });

  it('goes without the picture if Telegram refuses it, and nobody is muted untold', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, bob, cats } = fixtures;
    await withPicture(fixtures);
    telegram.faults.add({
      ...{ method: 'sendPhoto', kind: 'error', code: 400, match: sentTo(cats) },
      description: 'Bad Request: wrong file identifier/HTTP URL specified',
    });
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/^Hello Bob, you must join/);
    expect(notice.photo).toBeUndefined();
    await telegram.bot.mutes(bob, cats);
  });

  it('costs the owner one word, with a button to the picture, and the group none', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, cats } = fixtures;
    await withPicture(fixtures);
    telegram.faults.add({
      ...{ method: 'sendPhoto', kind: 'error', code: 400, match: sentTo(cats) },
      description: 'Bad Request: not enough rights to send photos to the chat',
    });
    const dora = telegram.user('Dora');
    await dora.joins(cats);
    await cats.shows(/^Hello Dora/);
    const word = await anna.privateChat.shows(/does not take the picture of the notice in Cats/);
    await bob.says(cats, 'hi');
    await cats.shows(/^Hello Bob/);
    await telegram.settled();
    expect(anna.privateChat.liveMessagesOfBot().at(-1)?.id).toBe(word.id);
    await anna.presses(word, 'Open settings');
    await word.becomes(/A picture above the notice/);
    expect(labels(word)).toContain('🗑 Remove');
  });

  it('says nothing of it in the group where its owner cannot be written to', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, cats } = fixtures;
    await withPicture(fixtures);
    anna.blocksBot();
    telegram.faults.add({
      ...{ method: 'sendPhoto', kind: 'error', code: 400, match: sentTo(cats) },
      description: 'Bad Request: wrong file identifier/HTTP URL specified',
    });
    await bob.says(cats, 'hi');
    await cats.shows(/^Hello Bob/);
    await telegram.settled();
    expect(cats.liveMessagesOfBot().map(({ text }) => text)).not.toContainEqual(
      expect.stringContaining('picture'),
    );
  });
});

describeScenes('members who read their own language', ONE_SETUP, (scenario) => {
  it('have the notice, its later edits and the answer to a press in it', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, cats, news, reference } = fixtures;
    await visit(fixtures, 'Language', 'Each reads', 'their own language');
    const ali = telegram.user('علي', { languageCode: 'fa' });
    const bea = telegram.user('Bea', { languageCode: 'xx' });
    for (const person of [ali, bea]) await person.joins(cats);
    const english = await cats.shows(/Hello Bea/);
    const notice = await cats.shows(/علي/);
    expect(english.text).toContain(`you must join ${reference}`);
    expect(labels(notice).at(-1)).toMatch(/\p{Script=Arabic}/u);
    const { text } = await ali.presses(notice, labels(notice).at(-1) ?? '');
    expect(text).toContain('هنوز عضو نشده‌اید');
    anna.bans(ali, news);
    await notice.becomes(/محروم/);
  });
});
