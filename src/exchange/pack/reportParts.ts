import type { PackContent } from '../../analysis/packContent'
import type { PackMap } from '../../analysis/packMap'
import * as words from '../../words/compiled/messages.js'
import { meaningOfHealth } from '../../words/health'
import type { MapPage } from './mapPages'
import {
  actionsTable,
  asksTable,
  figuresTable,
  findingsTable,
  stepsTable,
  topTable,
  withoutEmptyColumns,
  type TableBlock,
} from './reportTables'

/** A piece of the report, whatever it is written as. */
export type ReportBlock =
  | { readonly block: 'paragraph'; readonly text: string; readonly tone: 'plain' | 'quiet' }
  | { readonly block: 'heading'; readonly text: string }
  | { readonly block: 'list'; readonly entries: readonly string[]; readonly isOrdered: boolean }
  | { readonly block: 'quote'; readonly text: string; readonly by: string }
  | { readonly block: 'map'; readonly page: MapPage; readonly steps: TableBlock | null }
  | TableBlock

/** A part of the report with a heading. */
export interface ReportPart {
  readonly id: string
  readonly title: string
  /** Wide: tables of many columns and maps, on sheets that lie on their side. */
  readonly isWide: boolean
  readonly blocks: readonly ReportBlock[]
}

/** The pages of the maps of a pack. */
export interface PackPages {
  readonly asIs: readonly MapPage[]
  readonly toBe: readonly MapPage[]
}

const text = (said: string, tone: 'plain' | 'quiet' = 'plain'): ReportBlock => ({
  block: 'paragraph',
  text: said,
  tone,
})

/** The report, part by part. A part that would be empty is not in it. */
export function reportParts(content: PackContent, pages: PackPages): readonly ReportPart[] {
  const parts: readonly ReportPart[] = [
    part(
      'journey',
      words.packAboutJourney(),
      content.journey.map((said) => text(said)),
    ),
    part('room', words.packRoom(), roomBlocks(content)),
    part('numbers', words.packNumbers(), [
      figuresTable(content, content.figures),
      text(words.packNumbersNote(), 'quiet'),
    ]),
    part('top', words.packTop(), topBlocks(content)),
    part('said', words.packSaid(), [
      ...content.quotes.map(({ text: said, group }) => ({ block: 'quote', text: said, by: group }) as const),
      ...(content.agreement === ''
        ? []
        : [{ block: 'heading', text: words.packSeeTheSame() } as const, text(content.agreement)]),
    ]),
    part('decisions', words.packDecisions(), decisionBlocks(content)),
    part('now', words.packNowMap(), mapBlocks(content.asIs, pages.asIs), 'wide'),
    part(
      'new-way',
      words.packToBeMap(),
      content.toBe === null ? [] : newWayBlocks(content.toBe, pages.toBe),
      'wide',
    ),
    part('actions', words.packActions(), actionBlocks(content), 'wide'),
    part('asks', words.packAsks(), asksBlocks(content), 'wide'),
    part('findings', words.packFindings(), findingBlocks(content), 'wide'),
    part('meetings', words.packMeetings(), meetingBlocks(content), 'wide'),
  ]
  return parts.filter(({ blocks }) => blocks.length > 0)
}

function part(
  id: string,
  title: string,
  blocks: readonly ReportBlock[],
  width: 'narrow' | 'wide' = 'narrow',
): ReportPart {
  return { id, title, isWide: width === 'wide', blocks: blocks.map(withoutEmpty).filter(saysMore) }
}

/** A table of numbers alone, of which nothing was filled in, is no table. */
function saysMore(block: ReportBlock): boolean {
  return block.block !== 'table' || block.heads.length > 1
}

function withoutEmpty(block: ReportBlock): ReportBlock {
  if (block.block === 'table') return withoutEmptyColumns(block)
  if (block.block !== 'map' || block.steps === null) return block
  return { ...block, steps: withoutEmptyColumns(block.steps) }
}

function roomBlocks({ roomLines }: PackContent): readonly ReportBlock[] {
  return roomLines.length === 0
    ? [text(words.packRoomUnsaid(), 'quiet')]
    : roomLines.map((line) => text(line))
}

function topBlocks(content: PackContent): readonly ReportBlock[] {
  return content.top.length === 0 ? [] : [topTable(content), text(content.topNote, 'quiet')]
}

function decisionBlocks({ decisions, tiers, actions }: PackContent): readonly ReportBlock[] {
  return [
    ...(decisions.length === 0
      ? []
      : [{ block: 'list', entries: decisions.map(decisionText), isOrdered: true } as const]),
    ...(actions.length === 0
      ? []
      : [
          { block: 'heading', text: words.packTiers() } as const,
          {
            block: 'list',
            entries: tiers.map((tier) => words.packTierCount(tier)),
            isOrdered: false,
          } as const,
        ]),
  ]
}

/** A decision with the actions that it is about. */
export function decisionText({ text: said, actions }: PackContent['decisions'][number]): string {
  return actions === '' ? said : words.packDecisionWith({ text: said, actions })
}

function mapBlocks(map: PackMap, pages: readonly MapPage[]): readonly ReportBlock[] {
  const { name, steps, flows } = map
  if (pages.length === 0) return []
  const status = map.map.status === 'agreed' ? words.packMapAgreed() : words.packMapDraft()
  return [
    text(
      `${words.packMapIs({ name, steps: steps.length, flows })} ${map.map.kind === 'to-be' ? status : ''}`.trim(),
    ),
    ...pages.flatMap((page): readonly ReportBlock[] => {
      const shown = new Set(page.steps)
      const table = stepsTable(
        page.name,
        steps.filter(({ id }) => shown.has(id)),
      )
      return [
        ...(page.kind === 'whole' ? [] : [{ block: 'heading', text: page.name } as const]),
        ...(page.kind === 'overview' ? [text(words.packOverviewNote(), 'quiet')] : []),
        { block: 'map', page, steps: page.kind === 'overview' ? null : table },
      ]
    }),
  ]
}

function newWayBlocks(map: PackMap, pages: readonly MapPage[]): readonly ReportBlock[] {
  return [
    {
      block: 'table',
      caption: words.packChanges(),
      heads: [words.packChange(), words.packCount()],
      rows: map.changes.map(({ name, count }) => [name, String(count)]),
      widths: [70, 30],
    },
    ...(map.removed.length === 0
      ? []
      : [
          { block: 'heading', text: words.packRemoved() } as const,
          { block: 'list', entries: map.removed, isOrdered: false } as const,
        ]),
    ...mapBlocks(map, pages),
  ]
}

function actionBlocks({ actions }: PackContent): readonly ReportBlock[] {
  if (actions.length === 0) return []
  const logs = actions.filter(({ log }) => log.length > 0)
  return [
    actionsTable(actions),
    text(
      words.packHealthNote({
        green: meaningOfHealth('green'),
        amber: meaningOfHealth('amber'),
        red: meaningOfHealth('red'),
      }),
      'quiet',
    ),
    {
      block: 'table',
      caption: words.packGains(),
      heads: [
        words.packNo(),
        words.packImpact(),
        words.packEffort(),
        words.packSpend(),
        words.packBenefit(),
        words.packMeasure(),
      ],
      rows: actions.map((action) => [
        action.mark,
        action.impact,
        action.effort,
        action.spend,
        action.benefit,
        action.measure,
      ]),
      widths: [6, 11, 11, 14, 29, 29],
    },
    ...(logs.length === 0 ? [] : [{ block: 'heading', text: words.packLog() } as const]),
    ...logs.map(({ mark, title, log }): ReportBlock => ({
      block: 'list',
      entries: log.map((line) => words.packLogLine({ mark, title, line })),
      isOrdered: false,
    })),
  ]
}

function asksBlocks({ asks }: PackContent): readonly ReportBlock[] {
  return asks.length === 0 ? [] : [asksTable(asks)]
}

function findingBlocks({ findings }: PackContent): readonly ReportBlock[] {
  return findings.length === 0 ? [] : [findingsTable(findings)]
}

function meetingBlocks({ meetings }: PackContent): readonly ReportBlock[] {
  return meetings.flatMap(({ name, decisions }): readonly ReportBlock[] =>
    decisions.length === 0
      ? []
      : [
          { block: 'heading', text: name },
          { block: 'list', entries: decisions, isOrdered: false },
        ],
  )
}
