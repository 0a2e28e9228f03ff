import {
  POSTER_PAPERS,
  POSTER_SIZES,
  type PosterAsked,
  type PosterPaper,
} from '../../exchange/pack/packOrder'
import { Segments } from '../../ui/Segments'
import * as words from '../../words/compiled/messages.js'

const PAPER_NAMES: Readonly<Record<PosterPaper, () => string>> = {
  sheet: words.packPaperSheet,
  a3: words.packPaperA3,
  a4: words.packPaperA4,
}

export interface PosterChoiceProps {
  readonly asked: PosterAsked
  readonly onChange: (asked: PosterAsked) => void
}

/** How large the poster is, and on what it is printed. */
export function PosterChoice({ asked, onChange }: PosterChoiceProps) {
  return (
    <>
      <Segments
        label={words.packPosterSize()}
        value={asked.size}
        options={POSTER_SIZES.map((id) => ({ id, label: id.toUpperCase() }))}
        onChange={(size) => onChange({ ...asked, size })}
      />
      <Segments
        label={words.packPosterPaper()}
        value={asked.paper}
        options={POSTER_PAPERS.map((id) => ({ id, label: PAPER_NAMES[id]() }))}
        onChange={(paper) => onChange({ ...asked, paper })}
      />
    </>
  )
}
