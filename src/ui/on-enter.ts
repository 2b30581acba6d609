import type { KeyboardEvent } from 'react';

/**
 * Finish a field by Enter, once no character is being composed.
 *
 * The key ends here: it would press the button to which a dialog that closes at once gives the focus back.
 */
export const onEnter =
  (finish: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    event.preventDefault();
    finish();
  };
