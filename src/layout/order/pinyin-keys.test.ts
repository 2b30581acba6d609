import { describe, expect, it } from 'vitest';
import { loadPinyinTable } from './load-pinyin-table.ts';
import { pinyinKeys } from './pinyin-keys.ts';
import { surnameReadings } from './surname-readings.ts';

const pinyin = await loadPinyinTable();

describe('pinyinKeys', () => {
  it.each([
    ['张三', 'zhangsan', 'zs'],
    ['单霁翔', 'shanjixiang', 'sjx'],
    ['仇和', 'qiuhe', 'qh'],
    ['解振华', 'xiezhenhua', 'xzh'],
    ['查培新', 'zhapeixin', 'zpx'],
    ['朴槿惠', 'piaojinhui', 'pjh'],
    ['曾庆红', 'zengqinghong', 'zqh'],
    ['盖军', 'gejun', 'gj'],
    ['任正非', 'renzhengfei', 'rzf'],
    ['区少萍', 'oushaoping', 'osp'],
    ['尉迟恭', 'yuchigong', 'ycg'],
    ['万俟卨', 'moqixie', 'mqx'],
    ['令狐安', 'linghuan', 'lha'],
    ['澹台灭明', 'tantaimieming', 'ttmm'],
    ['长孙无忌', 'zhangsunwuji', 'zswj'],
    ['么永波', 'yaoyongbo', 'yyb'],
    ['郇中建', 'xunzhongjian', 'xzj'],
    ['佴明', 'naiming', 'nm'],
    ['种道', 'chongdao', 'cd'],
    ['贠恩凤', 'yunenfeng', 'yef'],
    ['令计划', 'lingjihua', 'ljh'],
    ['谌贻琴', 'chenyiqin', 'cyq'],
    ['吕布', 'lvbu', 'lb'],
    ['艾力·买提', 'ailimaiti', 'almt'],
    ['John 王', 'johnwang', 'johnw'],
  ])('%s is typed %s', (name, full, initials) => {
    expect(pinyinKeys(name, pinyin)).toMatchObject({ full, initials });
  });

  it('offers other readings of the surname and other ways to type ü', () => {
    expect(pinyinKeys('翟明', pinyin).others).toEqual([{ full: 'diming', initials: 'dm' }]);
    expect(pinyinKeys('吕布', pinyin).others.map((o) => o.full)).toEqual(['lyubu', 'lubu']);
    expect(pinyinKeys('张三', pinyin).others).toEqual([]);
  });
});

describe('surnameReadings', () => {
  it('tells a doubt from a rule', () => {
    expect(surnameReadings('翟明')?.readings).toHaveLength(2);
    expect(surnameReadings('尉迟恭')).toEqual({
      surname: '尉迟',
      readings: [
        [
          { letters: 'yu', tone: 4 },
          { letters: 'chi', tone: 2 },
        ],
      ],
    });
    expect(surnameReadings('张三')).toBeUndefined();
    expect(surnameReadings('')).toBeUndefined();
  });
});
