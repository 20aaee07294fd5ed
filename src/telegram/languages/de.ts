import type { MemberTexts } from './member-texts.ts';

export const de: MemberTexts = {
  name: 'Deutsch',
  warning: 'Hallo {user}, um in dieser Gruppe zu schreiben, tritt bitte zuerst {channels} bei.',
  leftChannel:
    '⚠️ {user}, du kannst hier nicht mehr schreiben, weil du {channel} verlassen hast. Tritt wieder bei, um weiterzuschreiben.',
  andMore: ' und {count} weitere',
  joinButton: '📢 {channel} beitreten',
  verifyButton: '✅ Ich bin beigetreten',
  verified: '✅ Geschafft! Du kannst jetzt schreiben.',
  stillMissing: 'Du bist noch nicht beigetreten: {channels}',
  notYours: 'Dieser Knopf ist nicht für dich.',
  unsure: '⏳ Telegram antwortet gerade nicht. Bitte versuche es gleich noch einmal.',
  stillChecking: '⏳ Die Prüfung läuft noch. Danach kannst du schreiben.',
  admitted: '✅ Du bist drin. Willkommen!',
  howToBeAdmitted:
    'Um {group} beizutreten, tritt zuerst {channels} bei. Danach wirst du eingelassen.',
  mutedUntil: 'Du bist stummgeschaltet, bis du diesen Kanälen beitrittst:',
  mutedHelp:
    'Tritt ihnen bei, dann kannst du wieder schreiben. Falls es einen Moment dauert, drücke den Knopf.',
};
