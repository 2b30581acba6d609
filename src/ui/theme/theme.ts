import { theme as base, type ThemeConfig } from 'antd';

/** Fonts that computers in offices have; nothing is fetched. */
const SANS =
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Source Han Sans SC', 'Noto Sans CJK SC', 'HarmonyOS Sans SC', system-ui, -apple-system, 'Segoe UI', sans-serif";

/** 红头: paper, ink, and one red; the same table for light and dark. */
const PALETTES = {
  light: {
    paper: '#f6f3ec',
    sheet: '#fffdf9',
    ink: '#221e19',
    ash: '#6a6356',
    faint: '#7a7264',
    hint: '#736b5e',
    line: '#e3dccf',
    edge: '#cfc6b5',
    red: '#a3211d',
    /** Of words and lines. */
    redInk: '#a3211d',
    redSoft: '#f8e9e4',
    redSofter: '#f4dfd8',
    green: '#3f6f4a',
    amber: '#9a5b0b',
    wrong: '#b3261e',
    slate: '#4a5a6a',
    head: '#f3eee3',
    hover: '#faf5ea',
    track: '#ece6d9',
    tip: '#3a342c',
    shadow: '0 6px 20px rgb(70 55 30 / 14%)',
  },
  dark: {
    paper: '#191714',
    sheet: '#221f1b',
    ink: '#ece6db',
    ash: '#aba292',
    faint: '#9c9383',
    hint: '#968d7d',
    line: '#3a352e',
    edge: '#575045',
    red: '#c9483f',
    redInk: '#e0685f',
    redSoft: '#3c2522',
    redSofter: '#4a2d29',
    green: '#7fb48b',
    amber: '#d79a4a',
    wrong: '#ef7d73',
    slate: '#9fb0c0',
    head: '#2b2722',
    hover: '#2b2722',
    track: '#2e2a24',
    tip: '#4a433a',
    shadow: '0 6px 20px rgb(0 0 0 / 45%)',
  },
} as const;

/** Behind words in these colours; those Ant Design mixes on light paper are too grey to read them on. */
const LIGHT_GROUNDS = {
  colorWarningBg: '#fbf1df',
  colorSuccessBg: '#eaf3ec',
  colorErrorBg: '#fbebe9',
  colorInfoBg: '#ebf0f5',
} as const;

/** Words in colour as the palette has them: Ant Design dims them on dark grounds until nobody reads them. */
const undimmed: typeof base.darkAlgorithm = (seed, derived) => ({
  ...(derived ?? base.darkAlgorithm(seed)),
  colorLink: PALETTES.dark.redInk,
  colorLinkHover: PALETTES.dark.wrong,
  colorLinkActive: PALETTES.dark.redInk,
  colorError: PALETTES.dark.wrong,
  // White words stand on it.
  colorPrimaryHover: '#b8483f',
});

/** Light or dark. */
export type ThemeName = keyof typeof PALETTES;

/**
 * Looks of the whole interface as Ant Design tokens.
 *
 * @param still - nothing is to move on its own.
 * @param touch - fingers work it: everything to be pressed is larger.
 */
export function zuociTheme(
  name: ThemeName,
  { still, touch }: { readonly still: boolean; readonly touch: boolean },
): ThemeConfig {
  const colours = PALETTES[name];
  return {
    algorithm: name === 'dark' ? [base.darkAlgorithm, undimmed] : base.defaultAlgorithm,
    token: {
      fontFamily: SANS,
      fontSize: 14,
      colorPrimary: colours.red,
      colorLink: colours.redInk,
      colorInfo: colours.slate,
      colorSuccess: colours.green,
      colorWarning: colours.amber,
      colorError: colours.wrong,
      ...(name === 'light' ? LIGHT_GROUNDS : {}),
      colorTextBase: colours.ink,
      colorText: colours.ink,
      colorTextSecondary: colours.ash,
      colorTextTertiary: colours.faint,
      colorTextPlaceholder: colours.hint,
      colorBgBase: colours.sheet,
      colorBgLayout: colours.paper,
      colorBgContainer: colours.sheet,
      colorBgElevated: name === 'dark' ? '#29251f' : colours.sheet,
      colorBorder: colours.edge,
      colorBorderSecondary: colours.line,
      borderRadius: 4,
      controlHeight: touch ? 40 : 32,
      motion: !still,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
      boxShadowSecondary: colours.shadow,
    },
    components: {
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        defaultHoverColor: colours.redInk,
        defaultHoverBorderColor: colours.redInk,
        defaultActiveColor: colours.redInk,
        defaultActiveBorderColor: colours.redInk,
      },
      Table: {
        headerBg: colours.head,
        headerColor: colours.ash,
        headerSplitColor: 'transparent',
        rowHoverBg: colours.hover,
        rowSelectedBg: colours.redSoft,
        rowSelectedHoverBg: colours.redSofter,
        cellPaddingBlockSM: 4,
        cellPaddingInlineSM: 8,
      },
      Tabs: {
        itemSelectedColor: colours.redInk,
        itemHoverColor: colours.redInk,
        itemActiveColor: colours.redInk,
        inkBarColor: colours.redInk,
      },
      Dropdown: { colorPrimary: colours.redInk },
      Radio: { colorPrimary: colours.redInk, colorPrimaryHover: colours.redInk },
      Tooltip: { colorBgSpotlight: colours.tip },
      Segmented: { trackBg: colours.track, itemSelectedBg: colours.sheet },
    },
  };
}
