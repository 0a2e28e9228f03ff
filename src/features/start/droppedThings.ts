/** More files than this at once is a slip of the hand. */
export const MOST_FILES = 50

/** What somebody dropped on the window. */
export interface DroppedThings {
  readonly files: readonly File[]
  /** Names of folders. */
  readonly folders: readonly string[]
}

/** Whether what is dragged comes from outside and holds files. */
export function holdsFiles(dragged: DataTransfer | null): boolean {
  return dragged?.types.includes('Files') === true
}

/** The files and folders in a drop; both empty for words, links and pictures of pages. Read it at once. */
export function droppedThings(dropped: DataTransfer | null): DroppedThings {
  const files: File[] = []
  const folders: string[] = []
  for (const item of dropped?.items ?? []) {
    if (item.kind !== 'file') continue
    const entry = item.webkitGetAsEntry()
    const file = item.getAsFile()
    if (entry?.isDirectory === true) folders.push(entry.name)
    else if (file !== null) files.push(file)
  }
  return { files, folders }
}
