import { theme as base, type ThemeConfig } from 'antd';

/** Fonts that computers in offices have; nothing is fetched. */
export const SANS =
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Source Han Sans SC', 'Noto Sans CJK SC', 'HarmonyOS Sans SC', system-ui, -apple-system, 'Segoe UI', sans-serif";

/** 红头: paper, ink, and one red. */
export const COLOURS = {
  paper: '#f6f3ec',
  sheet: '#fffdf9',
  ink: '#221e19',
  ash: '#6a6356',
  line: '#e3dccf',
  red: '#a3211d',
  redSoft: '#f8e9e4',
  green: '#3f6f4a',
  amber: '#9a5b0b',
} as const;

/** Looks of the whole interface as Ant Design tokens. */
export const zuociTheme: ThemeConfig = {
  algorithm: base.defaultAlgorithm,
  token: {
    fontFamily: SANS,
    fontSize: 14,
    colorPrimary: COLOURS.red,
    colorLink: COLOURS.red,
    colorInfo: '#4a5a6a',
    colorSuccess: COLOURS.green,
    colorWarning: COLOURS.amber,
    colorError: '#b3261e',
    colorTextBase: COLOURS.ink,
    colorTextSecondary: COLOURS.ash,
    colorTextTertiary: '#7a7264',
    colorTextPlaceholder: '#857d6f',
    colorBgBase: COLOURS.sheet,
    colorBgLayout: COLOURS.paper,
    colorBgContainer: COLOURS.sheet,
    colorBorder: '#cfc6b5',
    colorBorderSecondary: COLOURS.line,
    borderRadius: 4,
    controlHeight: 32,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
    boxShadowSecondary: '0 6px 20px rgb(70 55 30 / 14%)',
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Table: {
      headerBg: '#f3eee3',
      headerColor: COLOURS.ash,
      headerSplitColor: 'transparent',
      rowHoverBg: '#faf5ea',
      rowSelectedBg: COLOURS.redSoft,
      rowSelectedHoverBg: '#f4dfd8',
      cellPaddingBlockSM: 4,
      cellPaddingInlineSM: 8,
    },
    Tooltip: { colorBgSpotlight: '#3a342c' },
    Segmented: { trackBg: '#ece6d9', itemSelectedBg: COLOURS.sheet },
  },
};
