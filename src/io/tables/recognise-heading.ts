import { comparable, simplified } from '../people/clean-text.ts';
import type { Field } from './field.ts';

/** What a heading seems to mean, 0 to 1. */
export interface RecognisedHeading {
  readonly field: Field;
  readonly confidence: number;
}

/** Headings that mean one thing, spaces and width aside; one line a field. */
const WORDS: readonly (readonly [Field, string])[] = [
  ['exact-roles', '身份(以此为准)'],
  [
    'rank',
    '序号 序 编号 排序 排名 名次 位次 顺序 次序 席次 排位 order no no. number # rank rankno index seq 序列 序列号 num',
  ],
  [
    'name',
    '姓名 名字 名称姓名 人员 人员姓名 参会人员 参会人员姓名 参会人 参会人姓名 与会人员 与会人 出席人员 出席人 出席领导 领导姓名 领导 参加人员 参会代表 代表 代表姓名 嘉宾 嘉宾姓名 来宾 来宾姓名 宾客 宾客姓名 客人 客人姓名 人名 中文姓名 中文名 学员姓名 委员姓名 name fullname attendee attendeename guest guestname participant delegate names 姓名name 参会领导 参会领导姓名 参训人员 受邀人 领奖人 领奖人员 领奖代表 获奖人 获奖人员 获奖者 受表彰人员 人员名单 请假人员 缺席人员',
  ],
  ['family-name', 'lastname surname familyname 姓 姓氏'],
  ['given-name', 'firstname givenname forename givennames 名'],
  [
    'unit',
    '单位 工作单位 所在单位 单位名称 参会单位 部门 所在部门 部门单位 单位部门 单位(部门) 公司 公司名称 企业 企业名称 机构 机构名称 机关 组织 服务单位 所属单位 选派单位 报送单位 乡镇(街道) 乡镇 代表团单位 unit organization organisation org company department dept affiliation institution employer agency 单位unit 工作部门 参会部门 任职单位 隶属单位 学校 县(市区) 县(市、区) 县市区 县区 市县 市(州)',
  ],
  [
    'title',
    '职务 职位 岗位 职称 职务职称 职务/职称 现任职务 任职 职级 职务职级 职务/职级 行政职务 党政职务 title position post jobtitle job rank/title designation 头衔 职衔 现职',
  ],
  [
    'unit-title',
    '单位及职务 单位职务 单位、职务 单位/职务 单位和职务 工作单位及职务 工作单位和职务 工作单位职务 单位与职务 所在单位及职务 单位及职称 单位(职务) 单位+职务 职务(单位) 单位名称及职务 工作单位、职务 工作单位/职务 单位职位 organizationandtitle unitandtitle titleandorganization 任职单位及职务 部门及职务 部门职务 部门/职务 单位及岗位',
  ],
  [
    'phone',
    '手机 手机号 手机号码 电话 电话号码 联系电话 联系方式 联系号码 移动电话 办公电话 固定电话 座机 tel tel. phone phonenumber mobile mobilephone cell cellphone telephone contact contactnumber 联系手机 手机电话 联系人电话 本人电话 常用电话',
  ],
  [
    'attendance',
    '是否参会 是否参加 是否出席 是否到会 是否能参会 能否参会 能否参加 能否出席 参会情况 出席情况 到会情况 参加情况 参会 出席 到会 参会与否 参会状态 出席状态 状态 签到 attendance attending attend rsvp status present 参会确认 是否确认参会 是否确认 确认参会 请假情况 是否请假 出勤 出席与否 到会与否',
  ],
  [
    'role',
    '身份 角色 类别 人员类别 人员类型 类型 参会身份 参会类别 参会类型 参会形式 出席身份 会议角色 会议身份 分工 任务分工 工作分工 出列席 出席/列席 出席列席 任务 会议任务 职责 会议职责 会上任务 role roles type category capacity function 席别 参会方式',
  ],
  [
    'party',
    '主客方 主客 主/客 主/客方 主宾 主宾方 方别 所属方 主方/客方 主客别 宾主 party side host/guest 阵营 双方 方',
  ],
  [
    'diet',
    '饮食 饮食要求 饮食禁忌 饮食习惯 饮食偏好 忌口 用餐 用餐要求 餐饮要求 餐饮 就餐要求 用餐禁忌 膳食 膳食要求 diet dietary dietaryrequirements dietaryneeds meal mealpreference food 饮食需求 特殊饮食 用餐习惯',
  ],
  [
    'wishes',
    '同桌要求 同桌意愿 同桌 座位要求 座位意愿 座位需求 就座要求 坐席要求 座次要求 安排要求 排座要求 座位安排要求 wishes wish seatingrequest seatingrequests seatingwish seatwith sitwith seatingpreference 同桌需求 座位备注 席位要求 桌位要求 桌位意愿 桌次要求 桌席要求',
  ],
  [
    'notes',
    '备注 备注说明 说明 备考 附注 注 其他 其他说明 notes note remark remarks comment comments memo 备注栏 特殊说明 备注信息',
  ],
  [
    'group',
    '组别 分组 组 小组 小组名称 代表团 界别 团组 会场 分会场 group team delegation section 批次组 代表组 区域 片区 就座区域 座位区域',
  ],
  ['gender', '性别 gender sex 男/女'],
  ['ethnicity', '民族 ethnicity ethnicgroup nationality(ethnic) 族别'],
  [
    'table',
    '桌号 桌次 桌 桌位 台号 席号 餐桌 桌序 table tableno tableno. tablenumber 就餐桌号 用餐桌号 宴会桌号',
  ],
  ['seat-row', '排 排号 排数 排次 行 行号 row rowno rowno. rownumber 座排'],
  ['seat-number', '座 座号 号 座序 列 seatnumber seatno seatno.'],
  [
    'seat-label',
    '座位 座次 座位号 座次号 席位 席位号 座席 座席号 坐席 坐席号 座位安排 seat seating seatlabel 位置 排座 排号座号 几排几号 座区',
  ],
  ['grade', '奖项等级 获奖等级 奖项等次 获奖等次 等次 奖级 grade awardgrade'],
  ['batch', '批次 领奖批次 上台批次 batch'],
  [
    'topic',
    '议题 议题名称 议题内容 汇报议题 汇报事项 议程 议程内容 事项 审议事项 会议议题 研究事项 上会议题 议事内容 汇报题目 汇报内容 topic agenda agendaitem item subject 题目 会议内容 议题事项 研究议题 审议议题 议题标题',
  ],
  [
    'reporting-unit',
    '汇报单位 提请单位 承办单位 提交单位 责任单位 上报单位 申报单位 主汇报单位 牵头单位 提出单位 议题单位 议题提交单位 reportingunit presentingunit 主办单位',
  ],
  [
    'reporter',
    '汇报人 汇报人员 汇报人姓名 报告人 主讲人 汇报领导 主汇报人 汇报者 reporter presenter speaker presentedby reportedby 汇报人及职务 发言人 发言人员 发言领导 宣讲人 讲话人',
  ],
  [
    'observers',
    '列席人员 列席单位 列席单位及人员 列席人 议题列席 议题列席单位 议题列席人员 议题列席单位及人员 列席单位人员 列席单位(人员) 列席部门 列席 参加单位 参会单位及人员 列席范围 列席单位和人员 observers observer invitees attendees inattendance',
  ],
  ['minutes', '汇报时间 汇报时长 时长 时间 用时 汇报用时 分钟 minutes duration time length 汇报时限 时限'],
];

const EXACT: ReadonlyMap<string, Field> = new Map(
  WORDS.flatMap(([field, words]) => words.split(' ').map((word) => [comparable(word), field] as const)),
);

/** Weaker signs, tried in this order when no exact word fits. */
const PATTERNS: readonly (readonly [RegExp, Field, number])[] = [
  [
    /(身份证|证件|车牌|车号|房间|住宿|邮箱|邮编|地址|学历|出生|年龄|政治面貌|籍贯|拼音|英文|email|e-mail|idcard|passport|护照|航班|车次|填报|签名|签字|日期)/,
    'custom',
    0.9,
  ],
  [/^(参会|参加|与会|出席|列席|报名|参训|受邀)(人员|领导|代表|嘉宾)?(名单|姓名)$/, 'name', 0.9],
  [/姓名.*(手机|电话|联系方式)|(人员|领导|代表)[及和、/与].*(手机|电话|联系方式)/, 'name', 0.8],
  [/^(联系人|联络[员人]).*[及和、/]/, 'custom', 0.9],
  [/(议题|agenda).*(序号|编号|no)/, 'rank', 0.9],
  [/列席.*(单位|人员|部门)/, 'observers', 0.9],
  [/汇报.*((单位|部门).*人|人.*(单位|部门))/, 'reporter', 0.9],
  [/(汇报|提请|承办|责任|牵头)(单位|部门)/, 'reporting-unit', 0.9],
  [/^(汇报|报告)(人|领导)/, 'reporter', 0.9],
  [/(单位|部门|公司|organi[sz]ation).*(职务|职位|职称|岗位|title|position)/, 'unit-title', 0.9],
  [/(手机|电话|联系方式|phone|mobile|tel\b)/, 'phone', 0.8],
  [/(是否|能否).*(参会|参加|出席|到会|与会|attend)/, 'attendance', 0.9],
  [/(参会|参加|出席|到会)(情况|状态|意向|回执)/, 'attendance', 0.8],
  [/(同桌|邻座|坐在一起|[桌座席][位次]?(要求|意愿|意向|需求))/, 'wishes', 0.8],
  [/(饮食|忌口|用餐|餐饮|dietary)/, 'diet', 0.8],
  [/(桌号|桌次|table(no|number))/, 'table', 0.8],
  [/(座位|座次|席位|座席)(号|安排)?/, 'seat-label', 0.7],
  [/(主客|主宾|宾主)/, 'party', 0.7],
  [/(姓名|fullname)/, 'name', 0.8],
  [/(参会|与会|出席|参加)(人员|人|领导|代表)/, 'name', 0.7],
  [/(单位|部门|公司|机构|organi[sz]ation|company|department)/, 'unit', 0.7],
  [/(职务|职位|职称|jobtitle|position)/, 'title', 0.7],
  [/(身份|角色|类别)/, 'role', 0.6],
  [/(备注|说明|remarks?)/, 'notes', 0.6],
  [/^(序|编)号/, 'rank', 0.8],
  [/(议题|汇报事项)/, 'topic', 0.7],
];

/** Longest heading that is believed to be one; longer cells are titles or notes. */
const LONGEST = 24;

const known = new Map<string, RecognisedHeading | undefined>();

/**
 * Recognise what a column heading means, in Chinese or English, with spaces, line breaks or full-width signs inside.
 *
 * @returns undefined where the text is not a heading this planner knows.
 * @example recogniseHeading('姓　名') // { field: 'name', confidence: 1 }
 */
export function recogniseHeading(text: string): RecognisedHeading | undefined {
  if (text === '' || text.length > LONGEST * 2) return undefined;
  if (known.has(text)) return known.get(text);
  const found = recognise(text);
  if (known.size > 2_000) known.clear(); // a memory of headings, not a leak
  known.set(text, found);
  return found;
}

function recognise(text: string): RecognisedHeading | undefined {
  const whole = simplified(comparable(text))
    .replace(/^[*★●·]+|[*:;,.。、]+$/g, '')
    .replace(/_/g, '')
    .replace(/^(请填写|请输入)?(您|你)的?(所在的?(?=单位|部门|公司))?/, '');
  if (whole === '' || whole.length > LONGEST) return undefined;
  const exact = EXACT.get(whole);
  if (exact !== undefined) return { field: exact, confidence: 1 };
  const bare = whole.replace(/[([【{<].*$/, '').replace(/(?<=..)\d$/, ''); // 职务2
  const withoutBrackets = bare === '' ? undefined : EXACT.get(bare);
  if (withoutBrackets !== undefined) return { field: withoutBrackets, confidence: 0.95 };
  const both = inTwoLanguages(whole);
  if (both !== undefined) return both;
  if (/[。！？!?，]/.test(whole)) return undefined;
  for (const [pattern, field, confidence] of PATTERNS) {
    if (pattern.test(bare === '' ? whole : bare)) return { field, confidence };
  }
  return undefined;
}

/** 姓名 Name: both words must mean the same, so that QQ号 is no number of a seat. */
function inTwoLanguages(whole: string): RecognisedHeading | undefined {
  const chinese = EXACT.get(whole.replace(/\P{sc=Han}+/gu, ''));
  const english = EXACT.get(whole.replace(/\p{sc=Han}+/gu, '').replace(/^[/|()]+|[/|()]+$/g, ''));
  return chinese !== undefined && chinese === english ? { field: chinese, confidence: 1 } : undefined;
}
