/** Words that say in a remark what somebody eats or must not eat. */
const IN_REMARKS =
  /清真|回民餐|素食|吃素|全素|纯素|[^，,。；;、\s]{1,8}过敏|(?:不吃|忌食?|不能吃|禁食?)[^，,。；;\s]{1,10}|糖尿病|痛风|低盐|低糖|无糖|\b(?:halal|vegetarian|vegan|kosher|gluten[- ]free|lactose intolerant|no pork|no beef|no seafood|[a-z]+ allergy|allergic to [a-z]+)\b/gi;

/** Read a cell of a diet column: every word counts, 无 and 正常 say nothing. */
export function readDiet(text: string): readonly string[] {
  return unique(
    text
      .split(/[、，,;；/\n]+/)
      .map((word) => word.trim())
      .filter(
        (word) =>
          word !== '' &&
          !/^(无|没有|正常|否|普通|普食|均可|无要求|无忌口|无禁忌|none|no|normal|n\/a|any|-+)$/i.test(word),
      ),
  );
}

/** Find what a remark says about food. */
export const dietInRemark = (text: string): readonly string[] => unique(text.match(IN_REMARKS) ?? []);

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];
