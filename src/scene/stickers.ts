import type { Card, Finding, StepId } from '../model/session'
import { footRows } from './footRows'
import type { FootRow, SceneFaces, SceneMark } from './scene'

/** What sticks on a note: its findings and its cards. The identical value while neither changed. */
export interface Stickers {
  readonly marks: readonly SceneMark[]
  readonly faces: SceneFaces | null
  readonly foot: readonly FootRow[]
}

/** What a note without findings and cards carries. */
export const NO_STICKERS: Stickers = { marks: [], faces: null, foot: [] }

const markOf = new WeakMap<Finding, SceneMark>()
const marksOf = new WeakMap<readonly Finding[], ReadonlyMap<StepId, readonly SceneMark[]>>()
const facesOf = new WeakMap<readonly Card[], { readonly least: number; readonly faces: FacesBySteps }>()

type FacesBySteps = ReadonlyMap<StepId, SceneFaces>

function asMark(finding: Finding): SceneMark {
  let mark = markOf.get(finding)
  if (mark === undefined) {
    mark = { finding: finding.id, kind: finding.kind, status: finding.status }
    markOf.set(finding, mark)
  }
  return mark
}

function marksBySteps(findings: readonly Finding[]): ReadonlyMap<StepId, readonly SceneMark[]> {
  const known = marksOf.get(findings)
  if (known !== undefined) return known
  const marks = new Map<StepId, SceneMark[]>()
  for (const finding of findings) {
    for (const step of finding.steps) {
      const there = marks.get(step)
      if (there === undefined) marks.set(step, [asMark(finding)])
      else there.push(asMark(finding))
    }
  }
  marksOf.set(findings, marks)
  return marks
}

function facesBySteps(cards: readonly Card[], least: number): FacesBySteps {
  const known = facesOf.get(cards)
  if (known?.least === least) return known.faces
  const counts = new Map<StepId, { byFeeling: [number, number, number, number, number]; all: number }>()
  for (const { about, step, withdrawn, feeling } of cards) {
    if (about !== 'step' || step === null || withdrawn) continue
    let there = counts.get(step)
    if (there === undefined) counts.set(step, (there = { byFeeling: [0, 0, 0, 0, 0], all: 0 }))
    there.all += 1
    if (feeling !== null) there.byFeeling[feeling + 2] = (there.byFeeling[feeling + 2] ?? 0) + 1
  }
  const faces = new Map<StepId, SceneFaces>()
  for (const [step, { byFeeling, all }] of counts) {
    const asked = byFeeling.reduce((sum, count) => sum + count, 0)
    faces.set(step, all < least ? 'few' : { byFeeling, notAsked: all - asked })
  }
  facesOf.set(cards, { least, faces })
  return faces
}

const sameMark = (a: SceneMark, b: SceneMark | undefined): boolean =>
  a === b || (a.finding === b?.finding && a.kind === b.kind && a.status === b.status)

const sameMarks = (a: readonly SceneMark[], b: readonly SceneMark[]): boolean =>
  a.length === b.length && a.every((mark, place) => sameMark(mark, b[place]))

const sameFaces = (a: SceneFaces | null, b: SceneFaces | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a !== 'few' &&
    b !== 'few' &&
    a.notAsked === b.notAsked &&
    a.byFeeling.every((count, place) => count === b.byFeeling[place]))

/** What sticks on each note of a map, with fewer cards than `least` not counted; asked with what stuck there before, so that what is equal stays identical. */
export function stickersOf(
  findings: readonly Finding[],
  cards: readonly Card[],
  least: number,
): (step: StepId, before: Stickers | undefined) => Stickers {
  const marks = marksBySteps(findings)
  const faces = facesBySteps(cards, least)
  if (marks.size === 0 && faces.size === 0) return () => NO_STICKERS
  return (step, before) => {
    const itsMarks = marks.get(step) ?? NO_STICKERS.marks
    const itsFaces = faces.get(step) ?? null
    if (itsMarks.length === 0 && itsFaces === null) return NO_STICKERS
    if (before !== undefined && sameMarks(before.marks, itsMarks) && sameFaces(before.faces, itsFaces))
      return before
    return { marks: itsMarks, faces: itsFaces, foot: footRows(itsMarks, itsFaces) }
  }
}
