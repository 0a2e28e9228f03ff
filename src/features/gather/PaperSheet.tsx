import { CornerDownLeft } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { FEELINGS, type Feeling } from '../../model/kinds'
import type { Card } from '../../model/session'
import { useOpenSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { LiveText } from '../../ui/LiveText'
import { Segments } from '../../ui/Segments'
import { Switch } from '../../ui/Switch'
import { TypeAhead } from '../../ui/TypeAhead'
import * as words from '../../words/compiled/messages.js'
import { nameOfFeeling } from '../../words/names'
import styles from './Gather.module.css'
import { paperPlaces } from './paperPlaces'

/** What one sheet says. */
export type SheetWords = Pick<Card, 'about' | 'step' | 'stage' | 'text' | 'feeling' | 'share'>

export interface PaperSheetProps {
  readonly title: string
  /** Whether somebody said whose sheets these are. */
  readonly hasGroup: boolean
  readonly takesFocus: boolean
  readonly isDisabled: boolean
  /** Makes a card of a sheet. False when it could not. */
  readonly onAdd: (sheet: SheetWords) => boolean
  /** Once it is in: the next one, with a new key. */
  readonly onNext: () => void
}

const EMPTY: SheetWords = {
  about: 'unplaced',
  step: null,
  stage: null,
  text: '',
  feeling: null,
  share: false,
}

const NOT_ASKED = 'not-asked'
const NOWHERE = { about: 'unplaced', step: null, stage: null } as const

/**
 * One sheet. Ctrl+Enter anywhere in it makes the card and begins the next. What is half written when the screen goes
 * becomes a card: words that were read off a sheet are not lost to a press elsewhere.
 */
export function PaperSheet(props: PaperSheetProps) {
  const { title, hasGroup, takesFocus, isDisabled, onAdd, onNext } = props
  const session = useOpenSession((open) => open)
  const { options, places } = useMemo(() => paperPlaces(session), [session])
  const [sheet, setSheet] = useState(EMPTY)
  const [trouble, setTrouble] = useState('')
  const isEmpty = sheet.text.trim() === '' && sheet.feeling === null
  const change = (changes: Partial<SheetWords>): void => {
    setTrouble('')
    setSheet({ ...sheet, ...changes })
  }

  const isIn = useRef(false)
  const leave = useRef(() => {})
  useEffect(() => {
    leave.current = () => {
      if (!isIn.current && sheet.text.trim() !== '') onAdd({ ...sheet, text: sheet.text.trim() })
    }
  })
  useEffect(() => () => leave.current(), [])

  function submit(): void {
    if (isEmpty || !hasGroup) {
      setTrouble(isEmpty ? words.gatherNeeds() : words.gatherNeedsGroup())
      return
    }
    if (isDisabled || !onAdd({ ...sheet, text: sheet.text.trim() })) return
    isIn.current = true
    onNext()
  }

  // Ahead of the fields: the kit's radios keep their keys to themselves.
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    submit()
  }

  /** 1 is very bad, 5 very good, as they stand on the sheet. */
  function onFeelingKey(event: KeyboardEvent): void {
    if (!/^[0-5]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    change({ feeling: FEELINGS[Number(event.key) - 1] ?? null })
  }

  return (
    // The keys belong to the fields within; the group itself is not pressed.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/prefer-tag-over-role
    <div role="group" aria-label={title} className={styles['sheet']} onKeyDownCapture={onKeyDown}>
      <h4 className={styles['subtitle']}>{title}</h4>
      <TypeAhead
        label={words.gatherPlace()}
        description={words.gatherPlaceHint()}
        options={options}
        onChange={(id) => change(id === null ? NOWHERE : (places.get(id) ?? NOWHERE))}
        isDisabled={isDisabled}
        takesFocus={takesFocus}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Keys of the radios within. */}
      <div onKeyDownCapture={onFeelingKey}>
        <Segments
          label={words.gatherFeelingKeys()}
          value={sheet.feeling === null ? NOT_ASKED : `${sheet.feeling}`}
          options={[
            ...FEELINGS.map((feeling: Feeling) => ({ id: `${feeling}`, label: nameOfFeeling(feeling) })),
            { id: NOT_ASKED, label: words.gatherNotAsked() },
          ]}
          onChange={(chosen) =>
            change({ feeling: FEELINGS.find((feeling) => `${feeling}` === chosen) ?? null })
          }
          isDisabled={isDisabled}
        />
      </div>
      <LiveText
        label={words.gatherColumnText()}
        rows={3}
        value={sheet.text}
        onType={(text) => change({ text })}
        isReadOnly={isDisabled}
      />
      <Switch
        label={words.gatherPaperShare()}
        isSelected={sheet.share}
        onChange={(share) => change({ share })}
        isDisabled={isDisabled}
      />
      <div className={styles['acts']}>
        <Button
          variant="primary"
          icon={<CornerDownLeft aria-hidden />}
          isDisabled={isDisabled}
          onPress={submit}
        >
          {words.gatherNextSheet()}
        </Button>
        <span role="alert" className={styles['trouble']}>
          {trouble}
        </span>
      </div>
    </div>
  )
}
