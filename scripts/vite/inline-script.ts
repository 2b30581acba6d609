/** Make a script fit to stand in a page: nothing in it can end its element, or begin a comment that hides its end. */
export const inlineScript = (code: string): string =>
  code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--').trim();
