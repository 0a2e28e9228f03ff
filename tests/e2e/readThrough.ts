import type { Page } from 'playwright/test'

/**
 * Every place of the browser's storage in which this word is found, by the browser's own interfaces: all databases
 * with all their stores, the private file system (packed files unpacked), both small stores, and all caches.
 */
export function readThrough(page: Page, word: string): Promise<readonly string[]> {
  return page.evaluate(async (looked) => {
    const found: string[] = []
    const note = (place: string, text: string): void => {
      if (text.includes(looked)) found.push(place)
    }
    const answered = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error('refused')))
      })
    /** A value with all that is in it, blobs and bytes too. */
    const asText = async (value: unknown): Promise<string> => {
      if (value instanceof Blob) return value.text()
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return new TextDecoder().decode(value)
      if (value instanceof FileSystemHandle) return value.name
      if (typeof value === 'object' && value !== null) {
        const parts = await Promise.all(
          Object.entries(value).map(async ([key, part]) => key + (await asText(part))),
        )
        return parts.join('\n')
      }
      return String(value)
    }
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answered(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store)
        const [keys, values] = await Promise.all([answered(rows.getAllKeys()), answered(rows.getAll())])
        for (const [at, key] of keys.entries()) {
          note(
            `IndexedDB ${name} ${store} ${JSON.stringify(key)}`,
            `${JSON.stringify(key)} ${await asText(values[at])}`,
          )
        }
      }
      database.close()
    }
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const entry of folder.values()) {
        const place = `${path}/${entry.name}`
        note(`OPFS name ${place}`, decodeURIComponent(entry.name))
        if (entry.kind === 'directory') await walk(entry, place)
        else {
          const file = await entry.getFile()
          note(`OPFS ${place}`, await file.text())
          if (!entry.name.endsWith('.gz')) continue
          const unpacked = file.stream().pipeThrough(new DecompressionStream('gzip'))
          note(`OPFS ${place}`, await new Response(unpacked).text())
        }
      }
    }
    await walk(await navigator.storage.getDirectory(), '')
    for (const [kind, store] of Object.entries({ localStorage, sessionStorage })) {
      for (const [key, value] of Object.entries(store)) note(`${kind} ${key}`, `${key} ${String(value)}`)
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const answer = await cache.match(request)
        note(`cache ${name} ${request.url}`, `${request.url} ${(await answer?.text()) ?? ''}`)
      }
    }
    return found.toSorted()
  }, word)
}
