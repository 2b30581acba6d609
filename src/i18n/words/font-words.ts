import type { WordTable } from './word-table.ts';

/** Words of the office's own fonts. */
export const fontWords = {
  'fonts.title': ['字体', 'Fonts'],
  'fonts.hint': [
    '程序自带宋、粗宋、黑、粗黑、楷五种字体。方正小标宋、仿宋、魏碑等请加入本单位的字体文件，打印时即可选用。字体只留在这台电脑上，不会写进会议文件。',
    'Song, heavy Song, Hei, heavy Hei and Kai come with the program. Add font files of your office for other looks; they can then be chosen for printing. Fonts stay on this computer and are never part of a meeting file.',
  ],
  'fonts.add': ['加入字体文件（.ttf .otf .ttc）', 'Add a font file (.ttf .otf .ttc)'],
  'fonts.added': ['已加入 {{names}}', 'Added {{names}}'],
  'fonts.none': ['还没有加入字体。', 'No fonts have been added.'],
  'fonts.installed': ['从这台电脑已装的字体中选…', 'Choose among the fonts installed here …'],
  'fonts.installed.choose': ['选择字体', 'Choose a font'],
  'fonts.installed.refused': [
    '浏览器没有给出已装的字体。请改用字体文件。',
    'The browser did not tell which fonts are installed. Use a font file instead.',
  ],
  'fonts.remove': ['移除 {{name}}', 'Remove {{name}}'],
  'fonts.removed': ['已移除 {{name}}', '{{name}} was removed'],
  'fonts.font-damaged': [
    '这个文件不是完好的字体，没有加入。请换一份 .ttf、.otf 或 .ttc 文件。',
    'This file is damaged or not a font and was not added. Use another .ttf, .otf or .ttc file.',
  ],
  'fonts.font-restricted': [
    '字体的许可不允许嵌入文件，不能用来打印。请换用允许嵌入的字体。',
    'The licence of this font forbids embedding, so it cannot be printed with. Use one that may be embedded.',
  ],
  'fonts.font-unsupported': [
    '这种字体没有可打印的轮廓（例如点阵或彩色字体），没有加入。',
    'This font has no outlines that can be printed (a bitmap or colour font, say) and was not added.',
  ],
  'fonts.font-cid-keyed': [
    '这个 .otf 字体按字符集编号存放字形（CID），打印可能出错，没有加入。请换用同一字体的 .ttf 版本。',
    'This .otf font keeps its glyphs by numbers of a character set (CID) and might print wrong ones, so it was not added. Use the .ttf edition of the font.',
  ],
  'fonts.font-too-big': [
    '字体超过 45 MB，没有加入。请换用较小的版本。',
    'The font is bigger than 45 MB and was not added. Use a smaller version.',
  ],
} as const satisfies WordTable;
