import type { WordTable } from './word-table.ts';

/** Words of the first tour. */
export const tourWords = {
  'tour.welcome': ['从名单到座次图', 'From the list to the seat map'],
  'tour.welcome.text': [
    '左边是一场会议的五步，可以从任何一步进入，红字是下一步要做的事。不用点保存：每一步都自动存在这台电脑上，Ctrl+Z 可以一直撤销。',
    'The five steps of a meeting are at the left; begin with any of them. Red shows what comes next. No need to save: each step is kept on this computer, and Ctrl+Z undoes as far as you like.',
  ],
  'tour.roster.text': [
    '把 Excel 名单拖进来。合并单元格、重名、请假都会先列给您看，确认后才写入。',
    'Drop an Excel list. Merged cells, equal names and absences are shown to you before anything is written.',
  ],
  'tour.venue.text': [
    '选布置，或在图上拖动区块、门、柱子；尺寸都是真实比例。',
    'Choose an arrangement, or move blocks, doors and columns on the plan; everything is to scale.',
  ],
  'tour.seating.text': [
    '一键按规则排座，再用手拖动调整。点一个座位，就能看到为什么这样坐。',
    'Seat everybody by the rules with one click, then move people by hand. Click a seat to see why they sit there.',
  ],
  'tour.approval.text': [
    '送审、对比两个版本、带回领导意见；谁改了什么都有记录。',
    'Submit, compare versions, import what the leaders decide; every change is on record.',
  ],
  'tour.print.text': [
    '座次图、座签、座位卡、名单，同一份方案印出来，改动后只补印有变的。',
    'Map, plates, cards and lists come from one plan; after a change only what differs is printed again.',
  ],
} as const satisfies WordTable;
