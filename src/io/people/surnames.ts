/** Surnames of one character that lists show, common and rare; used to tell names from other words, never to refuse one. */
const SINGLE = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董袁潘蔡蒋余于杜叶程苏魏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱丘侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由才么郇佴种贠訚令次旦扎索洛尼央德仁多达木买艾热吾古努乃牙依孜亚帕力库托拜沃色'.split(
    '',
  ),
);

const COMPOUND = new Set(
  '欧阳 上官 司马 诸葛 尉迟 慕容 令狐 皇甫 司徒 夏侯 东方 公孙 轩辕 端木 独孤 南宫 西门 宇文 长孙 闻人 钟离 申屠 太史 澹台 公冶 濮阳 淳于 单于 呼延 赫连 司空 闾丘 子车 亓官 仲孙 公羊 东郭 南门 百里 东野 纳兰 完颜 叶赫 拓跋 第五 鲜于 万俟 左丘 梁丘 谷梁 段干 微生 羊舌 巫马 漆雕 乐正 壤驷 公良 拓拔 夹谷 宰父 司寇 太叔 宗政 欧侯'.split(
    ' ',
  ),
);

/** True when two characters are a surname of two characters (欧阳). */
export const isCompoundSurname = (text: string): boolean => COMPOUND.has(text);

/**
 * Tell how many characters of a Chinese name are its surname.
 *
 * @returns 2 for a compound surname, 1 for a known single one, 0 for none known.
 */
export function surnameLength(name: string): 0 | 1 | 2 {
  const characters = [...name];
  if (characters.length >= 3 && COMPOUND.has(characters.slice(0, 2).join(''))) return 2;
  return SINGLE.has(characters[0] ?? '') ? 1 : 0;
}
