import type { ZuociFailure } from '../../io/zuoci-file.ts';
import type { WordTable } from './word-table.ts';

type Entry = readonly [zh: string, en: string, enOne?: string];

const files: Readonly<Record<`open/${ZuociFailure['code']}`, Entry>> = {
  'open/not-zuoci': ['这不是座次方案文件。', 'This is not a seating plan.'],
  'open/not-a-zip': ['这不是座次方案文件。', 'This is not a seating plan.'],
  'open/damaged': ['文件已损坏，没有打开。', 'The file is damaged and was not opened.'],
  'open/too-large': ['文件超出了安全限度，没有打开。', 'The file is larger than is safe and was not opened.'],
  'open/file-newer': [
    '这个文件由更新的版本保存，请升级后再打开。',
    'A newer version saved this file. Please update and open it again.',
  ],
  'open/plan-newer': [
    '这个方案由更新的版本保存，请升级后再打开。',
    'A newer version saved this plan. Please update and open it again.',
  ],
  'open/plan-not-json': ['方案文件已损坏，没有打开。', 'The plan is damaged and was not opened.'],
  'open/plan-not-zuoci': ['文件里没有座次方案。', 'The file holds no seating plan.'],
  'open/plan-invalid': ['方案文件的内容不完整，没有打开。', 'The plan is incomplete and was not opened.'],
  'open/plan-torn': [
    '方案文件的内容互相矛盾，没有打开。',
    'The parts of the plan contradict each other; it was not opened.',
  ],
};

/** The type of the failures lives beside this folder; a missing word is an error where it is said. */
const storage = {
  'open/storage-blocked': [
    '浏览器不允许读取本机保存的会议。',
    'The browser does not let us read kept meetings.',
  ],
  'open/storage-full': ['这台电脑的存储空间已满。', 'The storage of this computer is full.'],
  'open/storage-broken': [
    '本机存储出错，会议没有打开。',
    'The storage of this computer failed; the meeting was not opened.',
  ],
  'open/lease-lost': ['另一个窗口正在编辑这场会议。', 'Another window edits this meeting.'],
  'open/unknown-meeting': [
    '这台电脑上没有这场会议，可能已删除。',
    'There is no such meeting on this computer; it may have been deleted.',
  ],
  'open/meeting-exists': ['会议已经在列表里。', 'The meeting is in the list already.'],
  'open/meeting-damaged': ['这场会议的存档已损坏。', 'What was kept of this meeting is damaged.'],
} as const satisfies WordTable;

/** Why a plan file or a kept meeting cannot be opened. */
export const fileWords = { ...files, ...storage } as const;
