import type { Frame } from '../layout/arrangement.ts';

/** 视角 in words: every screen and every print names its frame. */
export const FRAME_WORDS: Readonly<Record<Frame, readonly [zh: string, en: string]>> = {
  A: ['从台下看', 'seen from the hall'],
  S: ['从台上看', 'seen from the stage'],
  P: ['从门口看', 'seen from the door'],
  H: ['从台下看（舞台在上）', 'seen from the hall, stage at the top'],
};

/** Words that stand in reasons and issues as parameters. */
export const PARAMETER_WORDS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  left: ['左手', 'left'],
  right: ['右手', 'right'],
  host: ['主方', 'hosts'],
  guest: ['客方', 'guests'],
  none: ['主方或客方', 'host or guest'],
  'unknown-person': ['名单中没有此人', 'nobody of that name is on the roster'],
  'unknown-seat': ['没有这个座位', 'there is no such seat'],
  'closed-seat': ['该座位已停用', 'the seat is closed'],
  'two-seats': ['此人被指定了两个座位', 'the person has two pins'],
  'two-people': ['该座位指定了两人', 'the seat has two pins'],
  visibleRows: ['摄像可见区', 'the rows the camera sees'],
  reservedRows: ['留空的排', 'rows kept free'],
};
