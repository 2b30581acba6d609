import { nameCharacters } from './name-characters.ts';
import type { Syllable } from './pinyin-table.ts';

/**
 * Surnames of one character that are read otherwise than the character usually is, or in more than one way:
 * the usual reading as a surname first, then others that families use.
 */
const READINGS: Readonly<Record<string, string>> = {
  么: 'yao1',
  郇: 'xun2 huan2',
  佴: 'nai4',
  种: 'chong2 zhong3',
  贠: 'yun4 yuan2',
  员: 'yun4 yuan2',
  单: 'shan4 dan1',
  仇: 'qiu2 chou2',
  解: 'xie4 jie3',
  查: 'zha1 cha2',
  朴: 'piao2 pu3',
  曾: 'zeng1',
  盖: 'ge3 gai4',
  任: 'ren2',
  区: 'ou1 qu1',
  乜: 'nie4',
  仉: 'zhang3',
  逄: 'pang2',
  缪: 'miao4 mou2',
  覃: 'qin2 tan2',
  尉: 'wei4 yu4',
  隗: 'wei3 kui2',
  召: 'shao4 zhao4',
  纪: 'ji3 ji4',
  宁: 'ning2 ning4',
  甯: 'ning4',
  曲: 'qu1',
  燕: 'yan1',
  华: 'hua4 hua2',
  葛: 'ge3',
  折: 'she2 zhe2',
  冼: 'xian3',
  洗: 'xian3 xi3',
  黑: 'he4 hei1',
  秘: 'bi4 mi4',
  祭: 'zhai4 ji4',
  翟: 'zhai2 di2',
  牟: 'mou2 mu4',
  繁: 'po2',
  那: 'na1 na4',
  谌: 'chen2 shen4',
  乐: 'yue4 le4',
  车: 'che1',
  句: 'gou1',
  哈: 'ha3',
  撒: 'sa3',
  六: 'lu4',
  薄: 'bo2',
  柏: 'bai3 bo2',
  卜: 'bu3',
  藏: 'zang1 cang2',
  令: 'ling4 ling2',
  应: 'ying1',
  过: 'guo1 guo4',
  晟: 'cheng2 sheng4',
  郗: 'xi1 chi1',
  郄: 'qie4 xi4',
  钭: 'tou3',
  訾: 'zi1 zi3',
  尹: 'yin3',
  都: 'du1',
  炅: 'gui4 jiong3',
  隽: 'juan4 jun4',
  眭: 'sui1',
  莘: 'shen1 xin1',
  角: 'jue2 jiao3',
  宓: 'mi4 fu2',
  费: 'fei4 bi4',
  臧: 'zang1',
  阚: 'kan4',
  相: 'xiang4',
  占: 'zhan1',
  盛: 'sheng4',
  洼: 'wa1 gui1',
};

/** Surnames of two characters whose characters read otherwise than alone, or that hide an entry above. */
const COMPOUNDS: Readonly<Record<string, string>> = {
  尉迟: 'yu4 chi2',
  万俟: 'mo4 qi2',
  令狐: 'ling2 hu2',
  澹台: 'tan2 tai2',
  长孙: 'zhang3 sun1',
  单于: 'chan2 yu2',
  鲜于: 'xian1 yu2',
  宰父: 'zai3 fu3',
  皇甫: 'huang2 fu3',
  乐正: 'yue4 zheng4',
  亓官: 'qi2 guan1',
  相里: 'xiang4 li3',
  子车: 'zi3 ju1',
  夏侯: 'xia4 hou2',
  濮阳: 'pu2 yang2',
  百里: 'bai3 li3',
};

/** How a surname may be read. */
export interface SurnameReadings {
  readonly surname: string;
  /** The usual reading first; each has a syllable per character of the surname. */
  readonly readings: readonly (readonly Syllable[])[];
}

/**
 * Look up how a name's surname may be read, when that is special or in doubt.
 *
 * @param name - As typed.
 * @returns the readings, more than one when families differ; undefined for a surname read as it is written.
 * @example surnameReadings('翟明')?.readings.length // 2
 */
export function surnameReadings(name: string): SurnameReadings | undefined {
  const [first, second] = nameCharacters(name);
  if (first === undefined) return undefined;
  const compound = `${first}${second ?? ''}`;
  const whole = COMPOUNDS[compound];
  if (whole !== undefined) return { surname: compound, readings: [whole.split(' ').map(parseSyllable)] };
  const single = READINGS[first];
  if (single === undefined) return undefined;
  return { surname: first, readings: single.split(' ').map((reading) => [parseSyllable(reading)]) };
}

/**
 * Parse a syllable written with a tone number, as `zhang1` or `lv3`.
 *
 * @param text - Letters, then a digit 0 to 5; ü or v.
 * @returns its letters and tone.
 */
export function parseSyllable(text: string): Syllable {
  return { letters: text.slice(0, -1).replace('ü', 'v'), tone: Number(text.slice(-1)) };
}
