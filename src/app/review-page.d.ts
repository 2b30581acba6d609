declare module 'virtual:review-page' {
  /** The page that shows a plan to leaders, with an empty slot for it. */
  export const reviewPage: string;
}
