/** How long a browser may take to begin reading a file that it was handed. */
const READ_WITHIN_MS = 60_000

const listeners = new Set<(name: string) => void>()

/** Calls with the name of each file that was handed to the browser. Returns how to stop. */
export function onHandedOver(listener: (name: string) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Hands a file to the browser, which puts it where downloads go. */
export function handOver(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), READ_WITHIN_MS)
  for (const listener of listeners) listener(name)
}
