/** Words of a screen: Chinese, English, and the English singular where `count` is 1. */
export type WordTable = Readonly<Record<string, readonly [zh: string, en: string, enOne?: string]>>;
