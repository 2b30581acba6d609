import type { Attendance } from '../roster.ts';
import { comparable } from './clean-text.ts';

const YES = new Set(
  '是 √ ✓ ✔ ☑ v y yes true 1 参加 参会 出席 到会 到 能 能参加 能参会 可以 确认 已确认 已报名 确认参会 确认参加 按时参加 按时参会 准时参加 准时参会 正常 正常参会 attending attend accepted present confirmed ok 会 来 参 本人参加 本人参会 已到 已签到 签到 实到 线下参会 现场参会 线上参会 出席会议 参加会议 ✅ ○ 〇 ● ■ ok. 好 可 有'.split(
    ' ',
  ),
);
const NO = new Set(
  '否 × ✗ ✘ ✕ x n no false 0 不 不能 不参加 不参会 不出席 不到会 缺席 缺 请假 未到 未参加 未参会 无法参加 无法参会 不去 不来 不能参加 不能参会 absent declined 事假 病假 公假 休假 出差 外出 假 ❌ 因公出差 因事 因病 公出 notattending 未签到 无'.split(
    ' ',
  ),
);
const PENDING = new Set(
  '待定 未定 ? ?? 待确认 未确认 暂定 待回复 未回复 tbc tbd maybe pending tentative 不确定 不一定 待报 待通知 未反馈 待反馈 尚未反馈 尚未确定'.split(
    ' ',
  ),
);

/**
 * Read a cell of an attendance column.
 *
 * @param asksForLeave - the heading asks 是否请假, so that yes means absent.
 * @returns undefined where the words are none that answer yes, no or pending.
 */
export function readAttendance(text: string, asksForLeave = false): Attendance | undefined {
  const word = comparable(text).replace(/(?<=.)[(（].*[)）]$|[。.！!;；]$/, ''); // 否（学习）
  if (word === '') return 'unsaid';
  if (word === '?' || PENDING.has(word)) return 'pending';
  if (asksForLeave && (YES.has(word) || NO.has(word)))
    return YES.has(word) || /假|缺|absent/.test(word) ? 'no' : 'yes';
  if (YES.has(word)) return 'yes';
  return NO.has(word) ? 'no' : undefined;
}
