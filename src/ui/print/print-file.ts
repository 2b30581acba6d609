/** Send a PDF to the printer through the browser's own print dialog: its pages keep their exact sizes. */
export function printFile(bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  const frame = document.createElement('iframe');
  frame.className = 'visuallyHidden';
  frame.title = 'PDF';
  frame.addEventListener('load', () => {
    frame.contentWindow?.focus();
    frame.contentWindow?.print();
  });
  frame.src = address;
  document.body.append(frame);
  // The dialog may stay open for long; the next printing takes the place of this one.
  for (const old of document.querySelectorAll<HTMLIFrameElement>('iframe[data-printed]')) {
    URL.revokeObjectURL(old.src);
    old.remove();
  }
  frame.dataset.printed = 'true';
}
