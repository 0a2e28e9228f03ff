import type { PackSaid } from '../../analysis/packContent'

/** The files of a pack, each also by itself; some come twice where there is a new way. */
export const PACK_PARTS = [
  'summary',
  'report',
  'document',
  'slides',
  'poster',
  'live-view',
  'maps',
  'registers',
  'session',
] as const
export type PackPart = (typeof PACK_PARTS)[number]

/** Sheets (ISO 216), from large to small. */
export const POSTER_SIZES = ['a0', 'a1', 'a2', 'a3'] as const
export type PosterSize = (typeof POSTER_SIZES)[number]

/** One sheet, or as many pages of an office printer as it takes, to be cut and glued. */
export const POSTER_PAPERS = ['sheet', 'a3', 'a4'] as const
export type PosterPaper = (typeof POSTER_PAPERS)[number]

export interface PosterAsked {
  readonly size: PosterSize
  readonly paper: PosterPaper
}

/** What is asked for besides the session itself. */
export interface PackAsked extends PackSaid {
  /** One part comes as it is where it is one file; everything comes as one zip with a contents page. */
  readonly parts: readonly PackPart[]
  readonly poster: PosterAsked
  readonly direction: 'ltr' | 'rtl'
  /** Said on the contents page. */
  readonly scope: 'to-share' | 'everything'
}

/** A file of a pack. */
export interface PackFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** What the contents page says of it. */
  readonly says: string
  readonly type: string
}
