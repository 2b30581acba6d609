import type { PassedOverWhy, RosterFailure, SheetKind, WrongFile } from '../../io/roster.ts';
import type { Field } from '../../io/tables/field.ts';
import { diagnosticWords } from './diagnostic-words.ts';
import type { WordTable } from './word-table.ts';

type Entry = readonly [zh: string, en: string, enOne?: string];

const fields: Readonly<Record<`column/${Field}`, Entry>> = {
  'column/rank': ['排序', 'Rank'],
  'column/name': ['姓名', 'Name'],
  'column/unit': ['单位', 'Unit'],
  'column/title': ['职务', 'Title'],
  'column/unit-title': ['单位及职务', 'Unit and title'],
  'column/phone': ['手机', 'Phone'],
  'column/attendance': ['是否参会', 'Attendance'],
  'column/role': ['身份', 'Role'],
  'column/exact-roles': ['身份（导出格式）', 'Roles (as exported)'],
  'column/party': ['主客方', 'Side'],
  'column/diet': ['饮食', 'Diet'],
  'column/wishes': ['同桌要求', 'Wishes'],
  'column/notes': ['备注', 'Remarks'],
  'column/group': ['分组', 'Group'],
  'column/gender': ['性别', 'Gender'],
  'column/ethnicity': ['民族', 'Ethnicity'],
  'column/table': ['桌号', 'Table'],
  'column/seat-row': ['排', 'Row'],
  'column/seat-number': ['座', 'Seat'],
  'column/seat-label': ['排座号', 'Row and seat'],
  'column/grade': ['奖项等级', 'Award grade'],
  'column/batch': ['领奖批次', 'Award batch'],
  'column/topic': ['议题', 'Agenda item'],
  'column/reporting-unit': ['汇报单位', 'Reporting unit'],
  'column/reporter': ['汇报人', 'Reporter'],
  'column/observers': ['列席', 'Observers'],
  'column/minutes': ['时长', 'Minutes'],
  'column/custom': ['保留原样', 'Keep as it is'],
  'column/ignore': ['不导入', 'Leave out'],
};

const kinds: Readonly<Record<`sheet/${SheetKind}`, Entry>> = {
  'sheet/people': ['人员', 'People'],
  'sheet/agenda': ['议题', 'Agenda'],
  'sheet/seat-grid': ['座位表', 'Seat chart'],
  'sheet/instructions': ['说明', 'Instructions'],
  'sheet/hidden': ['隐藏', 'Hidden'],
  'sheet/empty': ['空表', 'Empty'],
  'sheet/no-table': ['没有名单', 'No list'],
};

const passedOver: Readonly<Record<`passed/${PassedOverWhy}`, Entry>> = {
  'passed/title': ['标题', 'Title'],
  'passed/total': ['合计', 'Total'],
  'passed/note': ['说明', 'Note'],
  'passed/section': ['小标题', 'Section'],
  'passed/repeated-header': ['重复的表头', 'Repeated headings'],
  'passed/no-name': ['没有姓名', 'No name'],
  'passed/vacant': ['空缺', 'Vacant'],
  'passed/continuation': ['上一行的续行', 'Continues the row above'],
};

const failures: Readonly<Record<`failure/${RosterFailure['code']}`, Entry>> = {
  'failure/wrong-file': [
    '这是{{kind}}，不是名单。请选择 Excel（.xlsx、.xls）或 CSV 文件，或复制单元格后粘贴。',
    'This is {{kind}}, not a list. Please choose an Excel (.xlsx, .xls) or CSV file, or paste copied cells.',
  ],
  'failure/empty-file': [
    '文件里没有内容。请在 Excel 里打开核对后再试。',
    'The file is empty. Please check it in Excel and try again.',
  ],
  'failure/encrypted': [
    '文件加了密码。请在 Excel 里取消密码、另存后再导入。',
    'The file has a password. Remove it in Excel, save, and try again.',
  ],
  'failure/damaged': [
    '文件已损坏，读不出来。请在 Excel 里打开并另存为 .xlsx 后再试。',
    'The file is damaged. Open it in Excel, save it as .xlsx, and try again.',
  ],
  'failure/too-large': [
    '文件太大，超出了安全限度。请只保留名单所在的工作表再试。',
    'The file is larger than is safe. Keep only the sheet with the list and try again.',
  ],
  'failure/too-many-people': [
    '名单超过 {{limit}} 人。请分成几场会议。',
    'The list has more than {{limit}} people. Please divide it.',
  ],
  'failure/too-many-rows': [
    '表格超过 {{limit}} 行。请删去多余的行再试。',
    'The sheet has more than {{limit}} rows. Please delete what is not needed.',
  ],
  'failure/too-many-columns': [
    '表格超过 {{limit}} 列。请删去多余的列再试。',
    'The sheet has more than {{limit}} columns. Please delete what is not needed.',
  ],
  'failure/forbidden-markup': [
    '文件里有不安全的内容，没有打开。请用 Excel 另存后再试。',
    'The file holds unsafe content and was not opened. Save it anew with Excel.',
  ],
  'failure/timed-out': [
    '读取时间过长，已停止。请用 Excel 另存后再试。',
    'Reading took too long and was stopped. Save the file anew with Excel.',
  ],
  'failure/cancelled': ['已取消', 'Cancelled'],
};

const wrongFiles: Readonly<Record<`file/${WrongFile}`, Entry>> = {
  'file/pdf': ['PDF 文件', 'a PDF file'],
  'file/word': ['Word 文档', 'a Word document'],
  'file/word-old': ['旧版 Word 文档', 'an old Word document'],
  'file/powerpoint': ['演示文稿', 'a presentation'],
  'file/image': ['图片', 'a picture'],
  'file/zip': ['压缩包', 'an archive'],
  'file/rar': ['RAR 压缩包', 'a RAR archive'],
  'file/7z': ['7z 压缩包', 'a 7z archive'],
  'file/plan': ['座次方案文件（请用“打开文件”）', 'a seating plan (use “Open file”)'],
  'file/json': ['JSON 数据', 'JSON data'],
  'file/media': ['音频或视频', 'sound or video'],
  'file/program': ['程序', 'a program'],
  'file/other-office': ['其他办公文档', 'another office document'],
  'file/unknown': ['无法识别的文件', 'a file of unknown kind'],
};

const dialog = {
  'import.title': ['导入名单', 'Import a list'],
  'import.title.again': ['更新名单', 'Update the list'],
  'import.from': ['{{file}}', '{{file}}'],
  'import.pasted': ['粘贴的内容', 'Pasted content'],
  'import.reading': ['正在读取 {{file}}……', 'Reading {{file}} …'],
  'import.cancel': ['停止', 'Stop'],
  'import.failed': ['没有导入', 'Nothing was imported'],
  'import.again.choose': ['换一个文件', 'Choose another file'],
  'import.choose': ['选择文件', 'Choose a file'],
  'import.drop': ['拖入或选择名单文件', 'Drop or choose a list'],
  'import.drop.hint': [
    'Excel（.xlsx、.xls）、CSV；也可在此粘贴单元格或姓名',
    'Excel (.xlsx, .xls) or CSV; or paste cells or names here',
  ],
  'import.paste.placeholder': [
    '也可以把姓名粘贴在这里，用顿号、逗号、空格或换行隔开',
    'Or paste names here, separated by commas, spaces or line breaks',
  ],
  'import.paste.read': ['读取粘贴的内容', 'Read what is pasted'],
  'import.people': ['{{count}} 人', '{{count}} people', '1 person'],
  'import.absent': ['请假 {{count}}', '{{count}} absent'],
  'import.units': ['{{count}} 个单位', '{{count}} units', '1 unit'],
  'import.agenda': ['{{count}} 个议题', '{{count}} agenda items', '1 agenda item'],
  'import.wishes': ['{{count}} 条同桌要求', '{{count}} wishes', '1 wish'],
  'import.roles': ['{{role}} {{count}}', '{{role}} {{count}}'],
  'import.doubts': ['需要确认', 'Please check'],
  'import.doubts.count': ['{{count}} 处需要确认', '{{count}} to check', '1 to check'],
  'import.doubts.none': ['没有疑问，可以直接导入。', 'Nothing to check; you can import.'],
  'import.notices': ['已自动整理 {{count}} 处', '{{count}} things were tidied', '1 thing was tidied'],
  'import.preview': ['表格预览', 'Table'],
  'import.peopleTab': ['读到的人员', 'People found'],
  'import.passed': ['略过的行', 'Rows passed over'],
  'import.passed.none': ['没有略过任何行。', 'No row was passed over.'],
  'import.passed.blank': ['另有 {{count}} 个空行', 'and {{count}} blank rows', 'and 1 blank row'],
  'import.sheets': ['工作表', 'Sheets'],
  'import.sheet.include': ['导入“{{name}}”', 'Import “{{name}}”'],
  'import.sheet.header': ['表头在第几行', 'Row of the headings'],
  'import.sheet.noHeader': ['没有表头', 'No headings'],
  'import.column': ['第 {{column}} 列是', 'Column {{column}} is'],
  'import.column.guess': ['猜测', 'guessed'],
  'import.options': ['选项', 'Options'],
  'import.joinNames': ['合并姓名中的空格（张 三 → 张三）', 'Close spaces inside names (张 三 → 张三)'],
  'import.at': ['{{sheet}} 第 {{row}} 行', '{{sheet}}, row {{row}}'],
  'import.at.column': [
    '{{sheet}} 第 {{row}} 行第 {{column}} 列',
    '{{sheet}}, row {{row}}, column {{column}}',
  ],
  'import.choice.one': ['同一个人，合并', 'One person, join'],
  'import.choice.two': ['不同的人', 'Different people'],
  'import.choice.unit': ['统一为“{{unit}}”', 'Use “{{unit}}”'],
  'import.choice.keepBoth': ['两个单位，都保留', 'Two units, keep both'],
  'import.choice.keep': ['照原样导入', 'Import as it is'],
  'import.choice.leaveOut': ['不导入', 'Leave out'],
  'import.choice.seen': ['知道了', 'Seen'],
  'import.confirm': ['导入 {{count}} 人', 'Import {{count}} people', 'Import 1 person'],
  'import.confirm.update': ['更新名单', 'Update the list'],
  'import.confirm.same': ['名单没有变化', 'Nothing has changed'],
  'import.undoHint': ['导入是一步操作，可以撤销', 'Importing is one step and can be undone'],
  'import.done': [
    '已导入：新增 {{added}} 人，变更 {{changed}} 人，移出 {{dropped}} 人',
    'Imported: {{added}} added, {{changed}} changed, {{dropped}} dropped',
  ],
  'import.diff': ['与现有名单对比', 'Compared with the present list'],
  'import.diff.added': ['新增', 'Added'],
  'import.diff.changed': ['变更', 'Changed'],
  'import.diff.dropped': ['新名单里没有', 'Not on the new list'],
  'import.diff.same': [
    '{{count}} 人没有变化，座位和指定都保留。',
    '{{count}} people are unchanged and keep their seats.',
    '1 person is unchanged.',
  ],
  'import.diff.droppedBecome': ['对新名单里没有的人', 'People not on the new list'],
  'import.diff.keep': ['保留', 'Keep'],
  'import.diff.absent': ['设为请假', 'Mark absent'],
  'import.diff.remove': ['移出名单', 'Remove'],
  'import.diff.from': ['原为', 'was'],
  'import.diff.empty': ['（空）', '(empty)'],
  'import.diff.take': ['采用', 'Take'],
  'import.chart': ['座位表', 'Seat chart'],
  'import.chart.text': [
    '这是一张排好座位的表：{{rows}} 排，{{count}} 人。可按原样导入为会场。',
    'This is a chart with seats: {{rows}} rows, {{count}} people. It can be taken over as a hall.',
  ],
  'import.chart.take': ['连同座位一起导入', 'Import with the seats'],
  'import.progress': ['已读 {{percent}}%', '{{percent}}% read'],
} as const satisfies WordTable;

/** Words of the import. */
export const importWords = {
  ...dialog,
  ...fields,
  ...kinds,
  ...passedOver,
  ...failures,
  ...wrongFiles,
  ...diagnosticWords,
} as const;
