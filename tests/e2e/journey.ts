import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'

interface Named {
  readonly id: string
  readonly name: string
  readonly order: string
}

/** As much of a session file as says what the map shows. */
export interface JourneyFile {
  readonly lanes: readonly Named[]
  readonly stages: readonly Named[]
  readonly maps: readonly { readonly id: string }[]
  readonly steps: readonly {
    readonly id: string
    readonly map: string
    readonly lane: string
    readonly stage: string
    readonly text: string
  }[]
  readonly flows: readonly { readonly map: string; readonly from: string; readonly to: string }[]
  readonly findings: readonly { readonly kind: string; readonly steps: readonly string[] }[]
}

/** The session file that the program ships, with what happens now and no new way. */
export function exampleFile(): JourneyFile {
  const path = join(import.meta.dirname, '../../public/bradford-example.journey.json')
  const file = JSON.parse(readFileSync(path, 'utf8')) as JourneyFile
  const isNow = ({ map }: { readonly map: string }): boolean => map === 'now'
  return {
    ...file,
    maps: file.maps.filter(({ id }) => id === 'now'),
    steps: file.steps.filter(isNow),
    flows: file.flows.filter(isNow),
  }
}

const inOrder = (bands: readonly Named[]): readonly Named[] =>
  bands.toSorted((a, b) => (a.order < b.order ? -1 : 1))

/** What a session says, whatever its ids and the order of its records: names, and what leads to what. */
export function journeyOf(file: JourneyFile) {
  const text = new Map(file.steps.map((step) => [step.id, step.text]))
  const lane = new Map(file.lanes.map(({ id, name }) => [id, name]))
  const stage = new Map(file.stages.map(({ id, name }) => [id, name]))
  const says = (id: string): string => text.get(id) ?? ''
  return {
    lanes: inOrder(file.lanes).map(({ name }) => name),
    stages: inOrder(file.stages).map(({ name }) => name),
    steps: file.steps
      .map((step) => `${step.text}, ${lane.get(step.lane) ?? ''}, ${stage.get(step.stage) ?? ''}`)
      .toSorted(),
    flows: file.flows.map(({ from, to }) => `${says(from)} > ${says(to)}`).toSorted(),
    findings: file.findings
      .map(({ kind, steps }) => `${kind}: ${steps.map(says).toSorted().join(' + ')}`)
      .toSorted(),
  }
}

/** The names of the notes on the wall: "text, lane, stage, marks". */
export async function readMap(page: Page): Promise<readonly string[]> {
  const notes = page.getByRole('region', { name: 'Wall', exact: true }).getByRole('group')
  const names = await notes.evaluateAll((elements) =>
    elements.map((each) => each.getAttribute('aria-label') ?? ''),
  )
  return names.toSorted()
}

/** The outline: of each step its stage, words, lane, marks, and where it leads. */
export async function readOutline(page: Page) {
  const lists = page.getByRole('region', { name: 'Outline' }).locator('ol')
  const steps = await lists.evaluateAll((elements) =>
    elements.flatMap((list) =>
      [...list.querySelectorAll(':scope > li')].map((line) => {
        const all = (selector: string): string[] =>
          [...line.querySelectorAll(selector)].map((each) => each.textContent)
        return {
          stage: list.getAttribute('aria-label') ?? '',
          text: line.querySelector('button[aria-describedby]')?.textContent ?? '',
          lane: line.querySelector('p')?.textContent.trim() ?? '',
          marks: all('ul[aria-label^="Marks"] li').toSorted(),
          leadsTo: all('ul[aria-label^="Where it leads"] li').toSorted(),
        }
      }),
    ),
  )
  return steps.toSorted((a, b) => (a.text < b.text ? -1 : 1))
}
