/** What a worker has to write a file in the browser's own file system; the types of the page do not know it. */
interface SyncAccess {
  truncate(size: number): void
  write(bytes: Uint8Array, options: { at: number }): number
  flush(): void
  close(): void
}

interface WorkerFileHandle {
  createSyncAccessHandle?: () => Promise<SyncAccess>
}

/**
 * Writes a file of the second store whole and makes the browser put it on the disk. Rejects when not all of it
 * could be written.
 */
export async function writeWhole(file: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const access = await (file as WorkerFileHandle).createSyncAccessHandle?.()
  if (access === undefined) throw new Error('this browser writes no files of its own')
  try {
    access.truncate(0)
    if (access.write(bytes, { at: 0 }) !== bytes.length) throw new Error('the file was cut off')
    access.flush()
  } finally {
    access.close()
  }
}
