import type { LiveEntry, LiveJourney, LiveMap } from '../../analysis/liveJourney'
import type { PackContent } from '../../analysis/packContent'
import type { PackMap } from '../../analysis/packMap'
import type { Session } from '../../model/session'
import { svgPen } from '../../scene/draw/svgPen'
import { achievedSigns } from '../../analysis/achievedSigns'
import { wallPicture, type WallPicture } from '../../scene/draw/wallPicture'
import { FONT_FAMILIES } from '../../scene/font'
import { layOut } from '../../scene/layOut'
import type { Measure, Scene } from '../../scene/scene'
import * as words from '../../words/compiled/messages.js'
import { formatLocale } from '../../words/formatLocale'
import { getLocale } from '../../words/compiled/runtime.js'
import { base64 } from '../base64'
import { element, type Markup } from '../markup'
import { standalonePage, type StandaloneProgram } from '../standalonePage'
import type { FetchFont } from '../svg'
import { fontStyle } from './page'
import { label, said, where } from './pieces'
import { actionsTable, findingsTable, stepsTable } from './reportTables'
import { tableMarkup } from './tableMarkup'

export interface LiveMaking {
  readonly measure: Measure
  readonly fetchFont: FetchFont
  readonly program: StandaloneProgram
}

/** Each row has a name to go to from what was found. */
const rowsCalled = (rowName: string) => ({ columns: 'as-found', rowName }) as const

interface Drawn {
  readonly map: PackMap
  readonly scene: Scene
  readonly wall: WallPicture
}

/**
 * The journey as one HTML file: the maps to move about in, search and walk, the findings and actions to read. It may
 * run its own program and nothing else; without it, it reads from top to bottom.
 */
export async function liveView(
  session: Session,
  content: PackContent,
  direction: 'ltr' | 'rtl',
  { measure, fetchFont, program }: LiveMaking,
): Promise<Blob> {
  const maps = content.toBe === null ? [content.asIs] : [content.asIs, content.toBe]
  const drawn = maps
    .filter(({ steps }) => steps.length > 0)
    .map((map): Drawn => {
      const scene = layOut(session, map.map.id, measure, { direction })
      return { map, scene, wall: wallPicture(scene, measure, 'full', achievedSigns(session)) }
    })
  const body = bodyOf(content, drawn)
  return standalonePage({
    language: formatLocale(),
    direction,
    title: `${content.title}: ${words.packLiveTitle()}`,
    content: body,
    data: journeyOf(content, drawn),
    program: await withFonts(program, body, fetchFont),
  })
}

/** The program with the fonts in its style, where the realm can reckon the hash that lets the page wear it. */
async function withFonts(
  program: StandaloneProgram,
  body: string,
  fetchFont: FetchFont,
): Promise<StandaloneProgram> {
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto }
  if (subtle === undefined) return program
  const style = (await fontStyle(body, fetchFont)) + program.style
  const hash = await subtle.digest('SHA-256', new TextEncoder().encode(style))
  return { ...program, style, styleHash: `sha256-${base64(new Uint8Array(hash))}` }
}

function bodyOf(content: PackContent, drawn: readonly Drawn[]): Markup {
  const { title, line, banner, roomText, madeOn, findings, actions } = content
  const parts = [
    { id: 'map', title: words.packLiveMap(), pieces: drawn.map(figureOf) },
    {
      id: 'findings',
      title: words.packFindings(),
      pieces: where(findings.length > 0, () => tableMarkup(findingsTable(findings), rowsCalled('finding'))),
    },
    {
      id: 'actions',
      title: words.packActions(),
      pieces: where(actions.length > 0, () => tableMarkup(actionsTable(actions), rowsCalled('action'))),
    },
    {
      id: 'steps',
      title: words.packLiveSteps(),
      pieces: drawn.map(({ map }, place) =>
        tableMarkup(stepsTable(map.name, map.steps), rowsCalled(`step-${place}`)),
      ),
    },
  ].filter(({ pieces }) => pieces.length > 0)
  return element(
    'main',
    {},
    element(
      'header',
      {},
      said('h1', title),
      where(line !== '', () => said('p', line)),
      where(banner !== '', () => said('p', banner, { class: 'banner' })),
      said('p', roomText === '' ? words.packRoomUnsaid() : roomText),
      label('p', words.packMadeOn({ day: madeOn }), { class: 'quiet' }),
    ),
    element(
      'nav',
      { 'aria-label': words.packContentsNav() },
      element(
        'ul',
        {},
        parts.map((part) => element('li', {}, label('a', part.title, { href: `#${part.id}` }))),
      ),
    ),
    parts.map((part) =>
      element('section', { id: part.id, 'aria-labelledby': `${part.id}-title` }, [
        label('h2', part.title, { id: `${part.id}-title` }),
        ...part.pieces,
      ]),
    ),
  )
}

function figureOf({ map, wall }: Drawn, place: number): Markup {
  const pen = svgPen()
  wall.draw(pen)
  const says = words.packMapAlt({ name: map.name, count: map.steps.length })
  return element(
    'figure',
    { 'data-map': place },
    said('h3', map.name),
    element(
      'svg',
      {
        viewBox: `0 0 ${wall.width} ${wall.height}`,
        width: wall.width,
        height: wall.height,
        role: 'img',
        'aria-label': says,
        'font-family': FONT_FAMILIES,
      },
      // The pen makes every text safe that it writes.
      pen.markup() as Markup,
    ),
  )
}

function journeyOf({ findings, actions }: PackContent, drawn: readonly Drawn[]): LiveJourney {
  const entries: readonly LiveEntry[] = [
    ...findings.map(({ mark, kind, text: words }, place) => ({
      mark: `${mark} ${kind}`,
      text: words,
      element: `finding-${place}`,
    })),
    ...actions.map(({ mark, title }, place) => ({ mark, text: title, element: `action-${place}` })),
  ]
  return { locale: getLocale(), maps: drawn.map(liveMapOf), entries }
}

function liveMapOf({ map, scene, wall }: Drawn): LiveMap {
  const notes = new Map(scene.notes.map((note) => [note.id, note]))
  const stages = new Map(map.stages.map(({ id, name }) => [id, name]))
  return {
    name: map.name,
    width: wall.width,
    height: wall.height,
    steps: map.steps.flatMap(({ id, number, stage, lane, text: says, facts, goesOn }) => {
      const note = notes.get(id)
      if (note === undefined) return []
      const { width, height } = note
      const at = wall.place(note)
      return [
        {
          number,
          x: at.x,
          y: at.y,
          width,
          height,
          stage: stages.get(stage) ?? '',
          lane,
          text: says,
          facts: facts.join('. '),
          goesOn,
        },
      ]
    }),
  }
}
