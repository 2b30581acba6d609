import { comparable } from './clean-text.ts';
import { nameLikeness } from './looks-like.ts';
import { isCompoundSurname, surnameLength } from './surnames.ts';

const VACANT =
  /^(待定|待报|待确定|待通知|未定|空缺|暂缺|缺|空|无|暂无|待补|另报|待明确|tbd|tba|vacant|[-—/×x]+|n\/a|\?+|？+|预留|机动|备用)$/i;

const NO_NAMES = /(负责人|负责同志|工作人员|(主要|分管|有关|相关)领导|班子成员)(参加|参会|出席|列席)?$/;

/** True where a name cell says that nobody is named yet: 待定, （空缺）, 副县长（待定）, 某副县长. */
export function isVacant(text: string): boolean {
  const word = comparable(text).replace(/^[(（](.*)[)）]$/, '$1');
  const [, post = '', said = ''] = /^(.+)[(（](.+)[)）]$/.exec(word) ?? [];
  return (
    VACANT.test(word) ||
    VACANT.test(post) ||
    (VACANT.test(said) && nameLikeness(post) < 1) ||
    /^某/.test(word)
  );
}

/** True for people without names: 各乡镇党委书记, 县直部门主要负责人, 各村支部书记（138人）, 财政局2名, 3人. */
export function isGroup(text: string): boolean {
  if (text.split(/[\s、，,;；]+/).some((one) => nameLikeness(one) === 1)) return false; // 王芳 工作人员, 张伟、王芳及其他工作人员
  const word = comparable(text).replace(OTHERS, '');
  const [, bare = word] = /^(.*?)[(（]?共?\d+[人名位][)）]?$/.exec(word) ?? [];
  if (bare !== word) return bare.split(/[、，,]/).every((one) => nameLikeness(one) < 1);
  return isEach(bare) || (NO_NAMES.test(bare) && [...bare].length >= 4 && nameLikeness(bare) < 1);
}

/** True for all or some of a kind: 各乡镇党委书记, 有关部门. */
export const isEach = (text: string): boolean =>
  /^(各|全体|所有|部分|有关|相关|其他|其余)/.test(text) && [...text].length >= 4 && nameLikeness(text) < 1;

/** Words for people behind a name who are not named: 等3人, 及夫人, 一行. */
export const OTHERS =
  /\s*(?:等\s*(?:\d+|[一二两三四五六七八九十]+)\s*[人名位]|夫妇|伉俪|(?<!^\p{sc=Han})(?:一行|一家)(?:\d+人)?|(?<!^\p{sc=Han})[及和与携偕](?:其)?(?:夫人|先生|家属|家人|妻子|丈夫|子女|随员|翻译|秘书))$/u;

/** True where more people come than are named: 王翦等3人, 李明夫妇. */
export const namesOnlySome = (text: string): boolean => OTHERS.test(text.trim());

/** True for a surname with a title, which tells nobody's name: 张局长, 欧阳主任, 李总. */
export function isSurnameWithTitle(name: string): boolean {
  const [, surname = ''] =
    /^(\p{sc=Han}{1,2}?)副?(书记|[局县市区省镇乡部处科院校厅]长|秘书长|主任|主席|总经理|经理|董事长|总|教授|老师|先生|女士|小姐|夫人)$/u.exec(
      name,
    ) ?? [];
  return isCompoundSurname(surname) || ([...surname].length === 1 && surnameLength(surname) === 1);
}
