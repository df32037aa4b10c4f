/** Runs in the page: puts a text in where the cursor is, at once, as pasting does. */
export const insert = (text: string): void => {
  document.execCommand('insertText', false, text);
};
