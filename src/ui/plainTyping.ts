/**
 * What every box for words says to the browser: what is typed here is nobody else's. No offers of what others typed
 * (`autocomplete`), and no checking of spelling or suggestions for wording: a page cannot tell whether a browser does
 * these on the device or sends the words away (Chrome's enhanced spell check, Edge's editor and writing suggestions,
 * and the Grammarly extension send them), and what is said in the room stays there. The price is no red lines under
 * slips of the pen.
 * Source: Chrome Enterprise policy list, SpellCheckServiceEnabled; HTML Standard, 6.8.7 (`writingsuggestions`).
 */
export const PLAIN_TYPING = {
  autoComplete: 'off',
  autoCorrect: 'off',
  spellCheck: false,
  writingsuggestions: 'false',
  'data-gramm': 'false',
} as const
