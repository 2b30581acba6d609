import type { WordTable } from './word-table.ts';

/** Words of the settings of this computer. */
export const preferenceWords = {
  'preferences.title': ['设置', 'Settings'],
  'house.title': ['本单位', 'Organisation'],
  'house.hint': [
    '每场会议都照此执行，材料上仍可单独改。随“导出资料库与设置”带到别的电脑。',
    'For every meeting; each paper can still choose otherwise. Exported with the library to other computers.',
  ],
  'house.usual': ['默认', 'As usual'],
  'house.sheet': ['常用纸张', 'Paper'],
  'house.face': ['姓名字体', 'Face of names'],
  'house.face.hint': ['座次图、座签、座位卡和证件上的姓名。', 'Names on maps, plates, cards and badges.'],
  'house.frame': ['默认视角', 'Usual view'],
  'house.frame.hint': [
    '打开座次图和打印座次图时先从哪里看。',
    'From where maps are first seen, on screen and on paper.',
  ],
  'house.logo': ['单位标志', 'Logo'],
  'house.logo.hint': [
    '印在座次图、名单、欢迎卡和证件上。',
    'Printed on maps, lists, welcome cards and badges.',
  ],
  'house.logo.choose': ['选择图片', 'Choose a picture'],
  'house.logo.wrong': [
    '打不开这张图片。请用 PNG、JPG、WebP 或 SVG。',
    'This picture cannot be opened. Use PNG, JPG, WebP or SVG.',
  ],
  'house.reset': ['恢复默认', 'Back to what is usual'],
  'preferences.here': ['这台电脑', 'This computer'],
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
