/** A database of its own, so that looking never touches a session. */
const NAME = 'throughline probe'
const STORE = 'probe'

/** So long the browser may take. */
const PATIENCE_MS = 5000

/** What came of writing something and reading it back. `different`: something else came back. */
export type Probed = 'kept' | 'different' | 'no-answer' | 'refused'

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('refused')))
  })
}

async function open(factory: IDBFactory): Promise<IDBDatabase> {
  const opening = factory.open(NAME)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE))
  return answered(opening)
}

async function write(database: IDBDatabase, word: string): Promise<void> {
  const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' })
  transaction.objectStore(STORE).put(word, STORE)
  await new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve)
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')))
  })
}

async function probe(factory: IDBFactory, word: string): Promise<Probed> {
  const first = await open(factory)
  await write(first, word).finally(() => first.close())
  // Opened anew: what is read comes from the database and not from what this connection remembers.
  const second = await open(factory)
  const read: unknown = await answered(second.transaction(STORE).objectStore(STORE).get(STORE)).finally(() =>
    second.close(),
  )
  factory.deleteDatabase(NAME)
  return read === word ? 'kept' : 'different'
}

/** Writes a word into a database of its own, reads it back, and deletes it. Never rejects. */
export async function probeWrite(
  factory: IDBFactory | undefined = globalThis.indexedDB,
  word: string = crypto.randomUUID(),
): Promise<Probed> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Probed>((resolve) => {
    timer = setTimeout(() => resolve('no-answer'), PATIENCE_MS)
  })
  try {
    return factory === undefined ? 'refused' : await Promise.race([probe(factory, word), late])
  } catch {
    return 'refused'
  } finally {
    clearTimeout(timer)
  }
}
