import * as words from '../../words/compiled/messages.js'
import { momentInWords } from '../../words/momentInWords'
import type { Facts } from './facts'
import { bytesInWords } from './bytesInWords'

/** `good`: nothing to do. `look`: it works, and something can be better. `broken`: work may be lost. */
export type Verdict = 'good' | 'look' | 'broken'

/** One thing that was looked at: a sign and a word, what it means, and what to do. */
export interface CheckLine {
  readonly id: string
  readonly verdict: Verdict
  readonly title: string
  readonly found: string
  /** What to do; null: nothing. */
  readonly advice: string | null
  /** Something that can be done from here. */
  readonly act?: 'ask'
}

/** Below so much room there is something to look at, */
const LITTLE_ROOM = 500_000_000
/** and below so much the next picture may not fit. */
const NO_ROOM = 20_000_000

/** So much older than what was saved may the last file be. */
const FILE_AGE_MS = 24 * 60 * 60 * 1000

function good(id: string, title: string, found: string): CheckLine {
  return { id, verdict: 'good', title, found, advice: null }
}

function look(id: string, title: string, found: string, advice: string): CheckLine {
  return { id, verdict: 'look', title, found, advice }
}

function broken(id: string, title: string, found: string, advice: string): CheckLine {
  return { id, verdict: 'broken', title, found, advice }
}

function probeLine({ probed }: Facts): CheckLine {
  const title = words.checkProbe()
  if (probed === 'kept') return good('probe', title, words.checkProbeKept())
  const found = {
    different: words.checkProbeDifferent,
    'no-answer': words.checkProbeNoAnswer,
    refused: words.checkProbeRefused,
  }[probed]()
  return broken('probe', title, found, words.checkProbeAdvice())
}

function memoryLine({ memory }: Facts): CheckLine {
  const title = words.checkMemory()
  if (memory === 'remembers') return good('memory', title, words.checkMemoryRemembers())
  return memory === 'forgets'
    ? broken('memory', title, words.checkMemoryForgets(), words.checkMemoryForgetsAdvice())
    : look('memory', title, words.checkMemoryNotKnown(), words.checkMemoryNotKnownAdvice())
}

function promiseLine({ persisted, canPromise, forgetsAfterSevenDays }: Facts): CheckLine {
  const title = words.checkPromise()
  if (persisted === true) return good('promise', title, words.checkPromiseYes())
  const found = persisted === null ? words.checkPromiseNotKnown() : words.checkPromiseNo()
  if (forgetsAfterSevenDays) {
    return look('promise', title, words.checkPromiseSafari(), words.checkPromiseSafariAdvice())
  }
  return canPromise
    ? { ...look('promise', title, found, words.checkPromiseAdvice()), act: 'ask' }
    : look('promise', title, found, words.checkPromiseFile())
}

function roomLine({ room }: Facts): CheckLine {
  const title = words.checkRoom()
  if (room === null) return look('room', title, words.checkRoomNotKnown(), words.checkRoomProbe())
  const figures = { free: bytesInWords(room.free), used: bytesInWords(room.used) }
  if (room.free >= LITTLE_ROOM) return good('room', title, words.checkRoomEnough(figures))
  const line = room.free < NO_ROOM ? broken : look
  return line('room', title, words.checkRoomLittle(figures), words.checkRoomAdvice())
}

function savedLine({ sessions }: Facts): CheckLine {
  const title = words.checkSaved()
  if (sessions === null) return broken('saved', title, words.checkSavedUnread(), words.checkSavedAdvice())
  const { count, lastSaved } = sessions
  return good(
    'saved',
    title,
    lastSaved === null
      ? words.checkSavedNone()
      : words.checkSavedAt({ count, moment: momentInWords(lastSaved) }),
  )
}

function copiesLine({ copies }: Facts): CheckLine {
  const title = words.checkCopies()
  if (copies.kind === 'off') return look('copies', title, words.checkCopiesOff(), words.checkCopiesAdvice())
  if (copies.kind === 'unread') {
    return look('copies', title, words.checkCopiesUnread(), words.checkCopiesAdvice())
  }
  const { count, last } = copies
  return good(
    'copies',
    title,
    last === null ? words.checkCopiesNone() : words.checkCopiesKept({ count, moment: momentInWords(last) }),
  )
}

function fileLine({ lastFile, sessions }: Facts): CheckLine {
  const title = words.checkFile()
  const lastSaved = sessions?.lastSaved ?? null
  const moment = lastFile === null ? '' : momentInWords(lastFile)
  const found = lastFile === null ? words.checkFileNone() : words.checkFileAt({ moment })
  // Without a session there is nothing that a file would have to hold.
  if (lastSaved === null || (lastFile !== null && lastSaved - lastFile < FILE_AGE_MS)) {
    return good('file', title, found)
  }
  const old = lastFile === null ? found : words.checkFileOld({ moment })
  return look('file', title, old, words.checkFileAdvice())
}

const NOT_KEPT = {
  'no-network': words.checkOfflineNoNetwork,
  'not-ours': words.checkOfflineNotOurs,
  'no-room': words.checkOfflineNoRoom,
} as const

function offlineLine({ offline }: Facts): CheckLine {
  const title = words.checkOffline()
  if (offline?.kind === 'ready') return good('offline', title, words.checkOfflineReady())
  if (offline?.kind === 'checking') {
    return look('offline', title, words.checkOfflineWaiting(), words.checkOfflineAdvice())
  }
  return offline?.kind === 'not-ready'
    ? look('offline', title, NOT_KEPT[offline.why](), words.checkOfflineAdvice())
    : look('offline', title, words.checkOfflineImpossible(), words.checkOfflineLeaveOpen())
}

function windowsLine({ hasLocks }: Facts): CheckLine {
  const title = words.checkWindows()
  return hasLocks
    ? good('windows', title, words.checkWindowsGood())
    : look('windows', title, words.checkWindowsNone(), words.checkWindowsAdvice())
}

function pickLine({ canPickFiles }: Facts): CheckLine {
  const title = words.checkPick()
  return canPickFiles
    ? good('pick', title, words.checkPickGood())
    : look('pick', title, words.checkPickNone(), words.checkPickAdvice())
}

function versionLine({ version, offline, fileVersion, rowVersion }: Facts): CheckLine {
  const versions = { version, file: fileVersion, rows: rowVersion }
  const build = offline?.kind === 'ready' ? offline.version.slice(0, BUILD_LETTERS) : null
  return good(
    'version',
    words.checkVersion(),
    build === null ? words.checkVersionIs(versions) : words.checkVersionBuild({ ...versions, build }),
  )
}

/** So much of a build's name tells it from another. */
const BUILD_LETTERS = 8

/** What was found, a line a thing, what matters most first. */
export function checkLines(facts: Facts): readonly CheckLine[] {
  const lines = [
    probeLine,
    memoryLine,
    promiseLine,
    roomLine,
    savedLine,
    fileLine,
    copiesLine,
    offlineLine,
    windowsLine,
    pickLine,
    versionLine,
  ]
  return lines.map((line) => line(facts))
}

const VERDICT_WORDS = {
  good: words.checkGoodWord,
  look: words.checkLookWord,
  broken: words.checkBrokenWord,
} as const

/** A verdict as its word. */
export function verdictInWords(verdict: Verdict): string {
  return VERDICT_WORDS[verdict]()
}

/** All of it in one sentence. */
export function checkSentence(lines: readonly CheckLine[]): string {
  const count = (verdict: Verdict): number => lines.filter((line) => line.verdict === verdict).length
  if (count('broken') > 0) return words.checkBroken({ count: count('broken') })
  return count('look') > 0 ? words.checkLookAt({ count: count('look') }) : words.checkReady()
}
