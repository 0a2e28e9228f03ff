/** What Chromium offers and the types of the page do not know. */
interface Pickers {
  showSaveFilePicker?: (options: {
    id: string
    suggestedName: string
    types: readonly { description: string; accept: Readonly<Record<string, readonly string[]>> }[]
  }) => Promise<FileSystemFileHandle>
  showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>
}

/** The browser remembers where it was the last time, by this. */
const PICKER = 'throughline'

/** Whether this browser lets a person choose a file that may be written again and again. */
export function canPickFiles(): boolean {
  const { showSaveFilePicker, showDirectoryPicker } = globalThis as Pickers
  return showSaveFilePicker !== undefined && showDirectoryPicker !== undefined
}

/** The choice, or null when the person changed their mind. */
async function chosen<T>(choosing: Promise<T> | undefined): Promise<T | null> {
  try {
    return (await choosing) ?? null
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}

/** Lets a person choose a file to be written. Needs a press. Null: they changed their mind. */
export function pickFile(suggestedName: string, description: string): Promise<FileSystemFileHandle | null> {
  const types = [{ description, accept: { 'application/json': ['.json'] } }]
  return chosen((globalThis as Pickers).showSaveFilePicker?.({ id: PICKER, suggestedName, types }))
}

/** Lets a person choose a folder to be written into. Needs a press. Null: they changed their mind. */
export function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  return chosen((globalThis as Pickers).showDirectoryPicker?.({ id: PICKER, mode: 'readwrite' }))
}
