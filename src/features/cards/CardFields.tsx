import { FEELINGS, FINDING_KINDS, type FindingKind, GROUPS } from '../../model/kinds'
import type { Card } from '../../model/session'
import { Choice } from '../../ui/Choice'
import { LiveText } from '../../ui/LiveText'
import { Segments } from '../../ui/Segments'
import { Switch } from '../../ui/Switch'
import * as words from '../../words/compiled/messages.js'
import { nameOfFeeling, nameOfFindingKind, nameOfGroup } from '../../words/names'
import styles from './CardsPanel.module.css'
import { Face } from './Face'

/** What is written on a card. */
export type CardWords = Pick<Card, 'text' | 'feeling' | 'kind' | 'share'> & {
  readonly group: Card['group'] | null
}

export interface CardFieldsProps {
  readonly card: CardWords
  /** `text` changes with every letter. */
  readonly onChange: (changes: Partial<CardWords>) => void
  readonly onSubmit: () => void
  readonly isDisabled: boolean
}

const NOT_SAID = 'not-said'

/** The fields of a card. Nobody is asked for a name. */
export function CardFields({ card, onChange, onSubmit, isDisabled }: CardFieldsProps) {
  const kinds: { id: FindingKind | typeof NOT_SAID; label: string }[] = [
    { id: NOT_SAID, label: words.cardsNotSaid() },
    ...FINDING_KINDS.map((kind) => ({ id: kind, label: nameOfFindingKind(kind) })),
  ]
  return (
    <>
      <LiveText
        label={words.cardsWords()}
        description={words.cardsWordsHelp()}
        rows={3}
        value={card.text}
        onType={(text) => onChange({ text })}
        onSubmit={onSubmit}
        isReadOnly={isDisabled}
      />
      <Choice
        label={words.cardsGroup()}
        value={card.group}
        options={GROUPS.map((group) => ({ id: group, label: nameOfGroup(group) }))}
        onChange={(group) => onChange({ group })}
        isDisabled={isDisabled}
      />
      <Segments
        label={words.cardsFeeling()}
        value={card.feeling === null ? NOT_SAID : `${card.feeling}`}
        options={[
          ...FEELINGS.map((feeling) => ({
            id: `${feeling}`,
            label: nameOfFeeling(feeling),
            icon: <Face feeling={feeling} />,
          })),
          { id: NOT_SAID, label: words.cardsNotAsked() },
        ]}
        onChange={(chosen) =>
          onChange({ feeling: FEELINGS.find((feeling) => `${feeling}` === chosen) ?? null })
        }
        isDisabled={isDisabled}
      />
      <Choice
        label={words.cardsKind()}
        value={card.kind ?? NOT_SAID}
        options={kinds}
        onChange={(kind) => onChange({ kind: kind === NOT_SAID ? null : kind })}
        isDisabled={isDisabled}
      />
      <div>
        <Switch
          label={words.cardsShare()}
          isSelected={card.share}
          onChange={(share) => onChange({ share })}
          isDisabled={isDisabled}
        />
        <p className={styles['help']}>{words.cardsShareHelp()}</p>
      </div>
    </>
  )
}
