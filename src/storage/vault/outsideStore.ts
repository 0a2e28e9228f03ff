import { toSessionFile } from '../../model/gate/toSessionFile'
import { hashAfter, hashSession } from '../../model/hash'
import { hashText } from '../hashText'
import { withoutWords } from '../withdrawnText'
import { copyName, parseCopyName } from './copyName'
import { packText, unpackText } from './gzip'
import { markText, parseMark } from './markText'
import { folderName, sessionOfFolder } from './sessionFolder'
import { thinnedOut } from './thinning'
import type { CopySummary, Mark, Vault } from './vault'
import { writeWhole } from './writeWhole'

const COPIES = 'copies'
const MARKS = 'marks'

/** What both stores do alike with copies. */
type OfCopies = 'forget' | 'copy' | 'copies' | 'readCopy' | 'withdraw' | 'lockCopy' | 'deleteCopy'

/** The marks and copies in the browser's own file system, as a worker sees them. */
export interface OutsideStore extends Pick<Vault, OfCopies> {
  /** Rejects when nothing can be written here. */
  probe(): Promise<void>
  note(session: string, mark: Mark): Promise<void>
  marks(): Promise<readonly (readonly [string, Mark])[]>
}

function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError'
}

/** Takes something out of a folder; that it is not there is no failure. */
async function removeFrom(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name, { recursive: true })
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

/** A copy's id is where it lies: its session's folder and its name. */
function placeOfCopy(copy: string): { readonly folder: string; readonly name: string } {
  const [folder = '', name = ''] = copy.split('/')
  if (sessionOfFolder(folder) === null || parseCopyName(name) === null) throw new Error(`no copy: ${copy}`)
  return { folder, name }
}

async function copiesIn(folder: FileSystemDirectoryHandle): Promise<CopySummary[]> {
  const session = sessionOfFolder(folder.name)
  const found: CopySummary[] = []
  if (session === null) return found
  for await (const entry of folder.values()) {
    const named = parseCopyName(entry.name)
    if (named === null || entry.kind !== 'file') continue
    const { bytes, ...copy } = named
    const { size } = await entry.getFile()
    found.push({ ...copy, id: `${folder.name}/${entry.name}`, session, whole: size === bytes })
  }
  return found.toSorted((a, b) => b.number - a.number)
}

/** The second store below this folder, which is made as it is needed. */
export function outsideStore(root: FileSystemDirectoryHandle): OutsideStore {
  const marksFolder = () => root.getDirectoryHandle(MARKS, { create: true })
  const copiesFolder = () => root.getDirectoryHandle(COPIES, { create: true })

  async function folderOf(name: string): Promise<FileSystemDirectoryHandle | null> {
    try {
      return await (await copiesFolder()).getDirectoryHandle(name)
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }

  async function place(copy: string) {
    const { folder, name } = placeOfCopy(copy)
    const handle = await (await copiesFolder()).getDirectoryHandle(folder)
    return { folder: handle, name, file: await handle.getFileHandle(name) }
  }

  async function addCopy(folder: FileSystemDirectoryHandle, name: string, bytes: Uint8Array): Promise<void> {
    try {
      await writeWhole(await folder.getFileHandle(name, { create: true }), bytes)
    } catch (error) {
      // Half a copy is none; if even that cannot be taken away, its length tells on it.
      await removeFrom(folder, name).catch(() => undefined)
      throw error
    }
  }

  return {
    async probe() {
      await writeWhole(await root.getFileHandle('probe', { create: true }), new Uint8Array([1]))
      await removeFrom(root, 'probe')
    },
    async note(session, mark) {
      const file = await (await marksFolder()).getFileHandle(folderName(session), { create: true })
      await writeWhole(file, new TextEncoder().encode(markText(mark)))
    },
    async marks() {
      const found: [string, Mark][] = []
      for await (const entry of (await marksFolder()).values()) {
        const session = sessionOfFolder(entry.name)
        if (session === null || entry.kind !== 'file') continue
        const mark = parseMark(await (await entry.getFile()).text())
        if (mark !== null) found.push([session, mark])
      }
      return found
    },
    async forget(session) {
      await removeFrom(await marksFolder(), folderName(session))
      await removeFrom(await copiesFolder(), folderName(session))
    },
    async copy(session, takenAt) {
      const hash = hashText(hashSession(session))
      const folder = await (
        await copiesFolder()
      ).getDirectoryHandle(folderName(session.about.id), {
        create: true,
      })
      const earlier = await copiesIn(folder)
      const [last] = earlier
      if (last?.whole === true && last.hash === hash) return
      const bytes = await packText(JSON.stringify(toSessionFile(session, new Date(takenAt).toISOString())))
      const { lanes, steps, flows, findings, cards } = session
      const named = {
        number: (last?.number ?? 0) + 1,
        takenAt,
        hash,
        bytes: bytes.length,
        locked: false,
        lanes: lanes.length,
        steps: steps.length,
        flows: flows.length,
        findings: findings.length,
        cards: cards.length,
      }
      await addCopy(folder, copyName(named), bytes)
      // Only once the new one is there.
      for (const { id } of thinnedOut([...earlier, { ...named, id: '' }])) {
        if (id !== '') await removeFrom(folder, placeOfCopy(id).name)
      }
    },
    async copies(session) {
      if (session !== undefined) {
        const folder = await folderOf(folderName(session))
        return folder === null ? [] : copiesIn(folder)
      }
      const found: CopySummary[] = []
      for await (const entry of (await copiesFolder()).values()) {
        if (entry.kind === 'directory') found.push(...(await copiesIn(entry)))
      }
      return found
    },
    async withdraw(session, taken) {
      const folder = await folderOf(folderName(session))
      if (folder === null) return false
      let isFound = false
      for (const { id, whole } of await copiesIn(folder)) {
        const { name } = placeOfCopy(id)
        // Half a copy cannot be read, and words may be in it all the same.
        const text = whole ? await unpackText(await (await folder.getFileHandle(name)).getFile()) : null
        const without = text === null ? null : withoutWords(text, taken)
        const named = parseCopyName(name)
        if (text !== null && (without === null || named === null)) continue
        if (without !== null && named !== null) {
          isFound = true
          const bytes = await packText(without.text)
          const hash = hashText(hashAfter({ count: 0, hash: BigInt(`0x${named.hash}`) }, without.changes))
          await addCopy(folder, copyName({ ...named, hash, bytes: bytes.length }), bytes)
        }
        await removeFrom(folder, name)
      }
      return isFound
    },
    readCopy: async (copy) => unpackText(await (await place(copy)).file.getFile()),
    async lockCopy(copy, as) {
      const { folder, name, file } = await place(copy)
      const named = parseCopyName(name)
      const locked = as === 'locked'
      if (named === null || named.locked === locked) return
      const bytes = new Uint8Array(await (await file.getFile()).arrayBuffer())
      await addCopy(folder, copyName({ ...named, locked }), bytes)
      await removeFrom(folder, name)
    },
    async deleteCopy(copy) {
      const { folder, name } = placeOfCopy(copy)
      const handle = await folderOf(folder)
      if (handle !== null) await removeFrom(handle, name)
    },
  }
}
