import type { DiagnosticCode } from '../../io/diagnostic-codes.ts';

/** What the reader of a list found, in a sentence. */
export const diagnosticWords: Readonly<
  Record<`found/${DiagnosticCode}`, readonly [zh: string, en: string, enOne?: string]>
> = {
  'found/empty-name': [
    '这一行没有姓名（{{text}}），已略过；有人参会的请补上姓名',
    'This row has no name ({{text}}); it was passed over. If somebody comes, add the name',
  ],
  'found/vacant-name': ['姓名写着“{{text}}”，已略过', 'The name says "{{text}}"; it was passed over'],
  'found/number-as-name': ['“{{name}}”是数字，不像姓名', '"{{name}}" is a number, not a name'],
  'found/group-as-name': [
    '“{{text}}”没有逐个写出姓名，请补上名单',
    '"{{text}}" are several people without their names; add the names to the list',
  ],
  'found/odd-name': ['“{{name}}”不像姓名', '"{{name}}" does not look like a name'],
  'found/several-names': [
    '一格里有 {{count}} 个姓名，已拆开：{{text}}',
    'One cell held {{count}} names and was split: {{text}}',
  ],
  'found/name-suffix': [
    '{{name}}：“{{suffix}}”已移到备注',
    '{{name}}: "{{suffix}}" was moved to the remarks',
  ],
  'found/title-before-name': [
    '{{name}}：姓名前的“{{title}}”已移到职务',
    '{{name}}: "{{title}}" before the name was moved to the title',
  ],
  'found/spaced-names-joined': [
    '{{count}} 个姓名中间的空格已去掉，如 {{example}}',
    'Spaces inside {{count}} names were closed, e.g. {{example}}',
    'A space inside a name was closed: {{example}}',
  ],
  'found/stripped-characters': [
    '{{name}}：去掉了看不见的字符',
    '{{name}}: invisible characters were taken out',
  ],
  'found/private-use-mapped': [
    '{{name}}：“{{from}}”已换成标准字“{{to}}”',
    '{{name}}: "{{from}}" became the standard character "{{to}}"',
  ],
  'found/private-use-character': [
    '{{name}}：有一个旧系统造字，认不出，请重新输入',
    '{{name}}: a character of an old system is not known; please type it anew',
  ],
  'found/missing-glyph': [
    '{{name}}：字库里没有“{{characters}}”，打印前请核对',
    '{{name}}: no font has "{{characters}}"; check before printing',
  ],
  'found/surname-reading': [
    '{{name}}：姓的读音有 {{readings}}，按拼音排序时请核对',
    '{{name}}: the surname may be read {{readings}}; check it when sorting by pinyin',
  ],
  'found/same-person-twice': [
    '{{name}} 出现了多次（第 {{rows}} 行），像是同一个人',
    '{{name}} appears more than once (rows {{rows}}), probably one person',
  ],
  'found/same-name': [
    '有 {{count}} 位“{{name}}”（第 {{rows}} 行），单位不同',
    'There are {{count}} people named {{name}} (rows {{rows}}) of different units',
  ],
  'found/on-several-sheets': ['{{name}} 同时在 {{sheets}}', '{{name}} is on several sheets: {{sheets}}'],
  'found/same-phone': [
    '{{names}} 的手机号相同（{{phone}}），请核对',
    '{{names}} have the same number ({{phone}}); please check',
  ],
  'found/phone-length': [
    '手机号 {{phone}} 有 {{digits}} 位，应为 11 位，请核对',
    'The number {{phone}} has {{digits}} digits instead of 11; please check',
  ],
  'found/phone-unclear': [
    '“{{phone}}”不像电话号码，请核对',
    '"{{phone}}" does not look like a telephone number; please check',
  ],
  'found/near-unit': ['“{{unit}}”和“{{like}}”像是同一个单位', '"{{unit}}" and "{{like}}" look like one unit'],
  'found/unknown-unit': ['“{{unit}}”是新的单位', '"{{unit}}" is a new unit'],
  'found/unit-missing': ['{{name}} 没有单位', '{{name}} has no unit'],
  'found/unit-filled-down': [
    '{{count}} 行单位空白（第一处在“{{unit}}”下面），各按上面最近的单位补上',
    '{{count}} rows without a unit, the first below "{{unit}}", were given the unit above them',
    'A row without a unit below "{{unit}}" was given that unit',
  ],
  'found/unit-from-title': [
    '没有单位栏，按表头上写的，{{count}} 人都是“{{unit}}”',
    'There is no column of units; by the words above the list {{count}} people are of "{{unit}}"',
    'There is no column of units; by the words above the list one person is of "{{unit}}"',
  ],
  'found/unit-title-unsplit': [
    '“{{text}}”分不清单位和职务，放在职务里',
    '"{{text}}" could not be split into unit and title; it is kept as the title',
  ],
  'found/attendance-unclear': [
    '“{{text}}”看不出是否参会，先按参会安排；请改成“是”或“否”',
    '"{{text}}" does not say whether somebody comes; taken as coming. Write yes or no',
  ],
  'found/attendance-conflict': [
    '{{name}}：参会栏写“{{said}}”，备注写“{{remark}}”，按不参会算，请核对',
    '{{name}}: the column says "{{said}}", the remark says "{{remark}}"; taken as not coming. Please check',
  ],
  'found/absent-with-duty': [
    '{{name}} 请假，但安排了{{role}}，请另行安排',
    '{{name}} is absent but has a duty ({{role}}); give it to somebody else',
  ],
  'found/substitute': ['{{name}} 代 {{of}} 参加', '{{name}} comes in place of {{of}}'],
  'found/substitute-unlisted': [
    '{{name}} 由 {{substitute}} 代，名单里没有 {{substitute}}，请加进名单',
    '{{name}} is replaced by {{substitute}}, who is not on the list; add the substitute',
  ],
  'found/wish-unresolved': [
    '{{name}} 的同桌要求写了“{{wanted}}”，名单里没有此人，请核对姓名',
    'The wish of {{name}} names "{{wanted}}", who is not on the list; check the name',
  ],
  'found/wish-ambiguous': [
    '{{name}} 的同桌要求里，“{{wanted}}”有 {{count}} 位，请写明单位',
    'The wish of {{name}} names "{{wanted}}"; there are {{count}} of that name. Write the unit too',
  ],
  'found/wish-unclear': [
    '{{name}} 的要求看不明白：{{text}}。请写成“与某某同桌”',
    'The wish of {{name}} is unclear: {{text}}. Write whom to sit with',
  ],
  'found/wish-conflict': [
    '{{name}} 与 {{wanted}} 的同桌要求相反，请留下一个',
    'The wishes of {{name}} and {{wanted}} contradict each other; keep one',
  ],
  'found/party-unclear': [
    '“{{text}}”看不出是主方还是客方，请写“主方”或“客方”',
    '"{{text}}" does not say which side somebody is on; write host or guest',
  ],
  'found/rank-twice': ['排序 {{rank}} 有多人：{{names}}', 'Several people have rank {{rank}}: {{names}}'],
  'found/seats-listed': [
    '名单里 {{count}} 人已写了座位（如 {{name}}），留在“排”“座”两栏备查，排座按规则另排；要照原座位的，请逐个指定',
    'The list has seats for {{count}} people already ({{name}} among them). They are kept as columns; people are seated by the rules. Give those who keep their seats an instruction',
    'The list has a seat for {{name}} already. It is kept as columns; people are seated by the rules. Give whoever keeps a seat an instruction',
  ],
  'found/names-not-read': [
    '“{{heading}}”栏里也是姓名，没有当作参会人员；也来参会的，请在名单里各占一行',
    'The column "{{heading}}" holds names too, which were not read as participants; give those who come a row of their own',
  ],
  'found/guessed-columns': [
    '没有表头，各列是按内容猜的，请核对',
    'There are no headings; the columns were guessed. Please check',
  ],
  'found/no-name-column': [
    '没有找到姓名列，请在表头上选一列为“姓名”',
    'No column of names was found; choose one in the headings',
  ],
  'found/sheet-passed-over': ['这张表没有读', 'This sheet was not read'],
  'found/sheet-set-aside': [
    '从名字看，这张表是作废的名单或通讯录，表里 {{count}} 人没有读入；要读入请勾选这张表',
    'By its name this sheet is an old list or an address book; its {{count}} people were not read. Tick the sheet to read them',
    'By its name this sheet is an old list or an address book; its one person was not read. Tick the sheet to read it',
  ],
  'found/rows-hidden': [
    '有 {{count}} 行被隐藏或筛选掉（第 {{rows}} 行），也读入了；不参会的请在表里删掉或注明',
    '{{count}} rows are hidden or filtered out (rows {{rows}}) and were read too; delete or mark those who do not come',
    'A row is hidden or filtered out (row {{rows}}) and was read too; delete it or mark it if the person does not come',
  ],
  'found/other-venue': [
    '{{count}} 人列在“{{group}}”，不在本会场就座的话，请从名单里分开，或标为不参会',
    '{{count}} people are listed under "{{group}}"; if they sit elsewhere, keep them on a list of their own or mark them as not coming',
    'One person is listed under "{{group}}"; if he or she sits elsewhere, keep a list of its own or mark the person as not coming',
  ],
  'found/formula-without-value': [
    '公式 {{text}} 没有结果，当作空白；请在 Excel 里打开、保存后再导入',
    'The formula {{text}} has no value and was taken as blank; open and save the file in Excel, then read it again',
  ],
  'found/cell-error': [
    '单元格里是错误值 {{text}}，当作空白，请改正',
    'The cell holds the error {{text}} and was taken as blank; please correct it',
  ],
  'found/cell-cut': [
    '单元格文字太长（{{characters}} 字），只留了开头',
    'The cell was too long ({{characters}} characters); only its beginning was kept',
  ],
  'found/agenda-person-unlisted': [
    '议题“{{topic}}”的 {{name}} 不在名单里',
    '{{name}} of the item "{{topic}}" is not on the list',
  ],
  'found/agenda-person-ambiguous': [
    '议题“{{topic}}”的“{{name}}”有 {{count}} 位，请写明单位',
    'There are {{count}} people named {{name}} for the item "{{topic}}"; write the unit too',
  ],
  'found/agenda-unit-only': [
    '议题“{{topic}}”只写了单位 {{unit}}，没有姓名',
    'The item "{{topic}}" names only the unit {{unit}}',
  ],
};
