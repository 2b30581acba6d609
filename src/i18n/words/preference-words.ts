import type { WordTable } from './word-table.ts';

/** Words of the settings of this computer. */
export const preferenceWords = {
  'preferences.title': ['设置', 'Settings'],
  'preferences.hint': [
    '只在这台电脑上有效，不写进方案文件。',
    'For this computer only; never part of a plan.',
  ],
  'preferences.appearance': ['外观', 'Appearance'],
  'preferences.appearance.system': ['跟随系统', 'As the system'],
  'preferences.appearance.light': ['浅色', 'Light'],
  'preferences.appearance.dark': ['深色', 'Dark'],
  'preferences.language': ['语言', 'Language'],
  'preferences.author': ['经办人', 'Your name'],
  'preferences.author.hint': [
    '送审、审定和改动记录上写的名字。',
    'The name written on submissions and in the record of changes.',
  ],
  'preferences.tour': ['新手引导', 'Tour'],
  'preferences.tour.again': ['再看一遍', 'Show it again'],
} as const satisfies WordTable;
