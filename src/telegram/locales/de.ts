import type { MemberTexts } from './member-texts.ts';

export const de: MemberTexts = {
  name: 'Deutsch',
  nameless: 'neues Mitglied',
  warning: 'Hallo {user}, um in dieser Gruppe zu schreiben, tritt bitte zuerst {channels} bei.',
  leftChannel:
    '⚠️ {user}, du kannst hier nicht mehr schreiben, weil du {channel} verlassen hast. Tritt wieder bei, um weiterzuschreiben.',
  banned: {
    one: 'Du bist in {channels} gesperrt: Nur die Admins dieses Kanals können dir helfen.',
    many: 'Du bist in {channels} gesperrt: Nur die Admins dieser Kanäle können dir helfen.',
  },
  andMore: ' und {count} weitere',
  joinButton: '📢 {channel} beitreten',
  verifyButton: '✅ Ich bin beigetreten',
  verified: '✅ Geschafft! Du kannst jetzt schreiben.',
  stillMissing: 'Dir fehlt noch: {channels}',
  notYours: 'Dieser Knopf ist nicht für dich.',
  mutedByAdmin:
    'Ein Admin dieser Gruppe hat dich stummgeschaltet. Nur die Admins können das aufheben.',
  mutedByAdminIn:
    'Ein Admin von {group} hat dich stummgeschaltet. Nur die Admins können das aufheben.',
  unsure: '⏳ Telegram antwortet gerade nicht. Bitte versuche es gleich noch einmal.',
  stillChecking: '⏳ Die Prüfung läuft noch. Danach kannst du schreiben.',
  admitted: '✅ Du bist drin. Willkommen!',
  howToBeAdmitted:
    'Um {group} beizutreten, tritt zuerst {channels} bei. Danach wirst du eingelassen.',
  mutedUntil: {
    one: 'Du bist stummgeschaltet, bis du diesem Kanal beitrittst:',
    many: 'Du bist stummgeschaltet, bis du diesen Kanälen beitrittst:',
  },
  mutedHelp: {
    one: 'Tritt ihm bei, dann kannst du wieder schreiben. Falls es einen Moment dauert, drücke den Knopf.',
    many: 'Tritt ihnen bei, dann kannst du wieder schreiben. Falls es einen Moment dauert, drücke den Knopf.',
  },
  freeAgain: '✅ Du kannst wieder schreiben.',
  knownOfYou:
    '🗂 Das habe ich über dich gespeichert:\n• Gruppen, in denen du gesehen wurdest: {seen}\n• Stummschaltungen von mir: {mutes}\n• offene Beitrittsanfragen: {requests}\n• Plätze auf Ausnahmelisten: {lists}\n• Nachrichten für dich allein: {notices}\n• Eintrag als Besitzer einer Gruppe: {owner}',
  howToForget:
    'Der Knopf löscht alles und hebt vorher deine Stummschaltungen auf. Gruppen, die du eingerichtet hast, bleiben geschützt. Wenn du wieder in einer geschützten Gruppe schreibst, kenne ich dich wieder.',
  forgetButton: '🗑 Löschen',
  nothingKnown: 'Ich habe nichts über dich gespeichert.',
  blockedStays: 'Der Betreiber dieses Bots hat dich gesperrt. Das wird nicht gelöscht.',
  notForgotten:
    '⏳ Ich kann eine deiner Stummschaltungen gerade nicht aufheben und habe deshalb nichts gelöscht. Bitte versuche es gleich noch einmal.',
  forgotten: '✅ Gelöscht. Über dich ist nichts mehr gespeichert.',
  forgetInPrivate: 'Schreibe mir /forget im privaten Chat.',
};
