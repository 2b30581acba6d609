/** True for the heading of a column that names an award: 奖项, 荣誉称号. */
export const isAwardHeading = (heading: string): boolean =>
  /^((所)?获?奖项(名称)?|(所获|授予)?(荣誉|荣誉称号|称号)|奖励名称|表彰(项目|类别|奖项))$/.test(
    heading.replace(/\s/g, ''),
  );
