/** True while a dialog or the page of a review lies over the screen: what is under it does not listen. */
export const isCovered = (): boolean =>
  [...document.querySelectorAll<HTMLElement>('.ant-modal-wrap, .review-over')].some(
    (wrap) => wrap.style.display !== 'none',
  );
