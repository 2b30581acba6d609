import type { Look, TextLook } from './scene.ts';

/** How a shape is filled and outlined; `undefined` = not at all. */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  /** Dash and gap, millimetres. */
  readonly dashMm?: readonly [number, number];
}

/** Looks of shapes. */
export const PAINTS: Readonly<Record<Look, Paint>> = {
  room: { fill: '#fbfaf7', stroke: '#8a8578' },
  obstacle: { fill: '#c9c4b8', stroke: '#8a8578' },
  stage: { fill: '#f1ece1', stroke: '#cfc7b4' },
  table: { fill: '#e9dfcb', stroke: '#b8a988' },
  lectern: { fill: '#dcc19a', stroke: '#8a6a45' },
  soft: { fill: '#efe6dc', stroke: '#cdbca4' },
  landmark: { fill: '#f1ece1', stroke: '#cfc7b4' },
  'seat-taken': { fill: '#fff', stroke: '#8c2f2b' },
  'seat-empty': { fill: '#fff', stroke: '#b9b3a5', dashMm: [60, 40] },
  'seat-pinned': { fill: '#fdf1d6', stroke: '#8c2f2b' },
  'seat-closed': { fill: '#e4e1da', stroke: '#b9b3a5' },
  axis: { stroke: '#b9b3a5', dashMm: [100, 60] },
  opening: { fill: '#ffffff', stroke: '#4c473e' },
  swing: { fill: '#f6f3ec', stroke: '#a39b8a' },
  device: { fill: '#4c4a46', stroke: '#2b2a28' },
  ceremony: { fill: '#b3342c', stroke: '#7d1f1a' },
  gold: { fill: '#f4c64e', stroke: '#c79a25' },
  plant: { fill: '#b9cfa3', stroke: '#5f7f48' },
  glass: { fill: '#cfe0ea', stroke: '#7896a8' },
  paper: { fill: '#fffdf6', stroke: '#a3977f' },
  fixture: { fill: '#ece7db', stroke: '#8a8578', dashMm: [120, 70] },
};

/** Colours of texts. */
export const INKS: Readonly<Record<TextLook, string>> = {
  name: '#1f1b16',
  rank: '#6a6356',
  label: '#6a6356',
  'row-label': '#7a7264',
  landmark: '#7a7264',
  frame: '#7a7264',
  title: '#1f1b16',
  'on-ceremony': '#ffffff',
};

/** Fonts that computers in offices have; nothing is fetched. */
export const CANVAS_FONT =
  "'PingFang SC','Microsoft YaHei','Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC',system-ui,sans-serif";
