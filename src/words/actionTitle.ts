import * as words from './compiled/messages.js'

/** What an action is called wherever it is named. */
export function actionTitle({ title }: { readonly title: string }): string {
  return title.trim() === '' ? words.actionsUntitled() : title.trim()
}
