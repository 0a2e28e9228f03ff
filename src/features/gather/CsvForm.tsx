import { CSV_COLUMNS, type CsvColumn } from '../../exchange/csvGuess'
import type { CsvPlan } from '../../exchange/csvCards'
import { SEPARATORS, type CsvAsked, type CsvSheet, type Separator } from '../../exchange/readCsv'
import type { TextEncoding } from '../../exchange/decodeText'
import { FEELINGS, FINDING_KINDS, GROUPS } from '../../model/kinds'
import { useOpenSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { Notice } from '../../ui/Notice'
import { Switch } from '../../ui/Switch'
import { useEntry } from '../../ui/useEntry'
import * as words from '../../words/compiled/messages.js'
import { formatLocale } from '../../words/formatLocale'
import { nameOfFeeling, nameOfFindingKind, nameOfGroup } from '../../words/names'
import { CsvPreview } from './CsvPreview'
import { CsvSum } from './CsvSum'
import styles from './Gather.module.css'
import { useCsvChoices } from './useCsvChoices'
import { ValuesTable } from './ValuesTable'

export interface CsvFormProps {
  readonly name: string
  readonly sheet: CsvSheet
  /** Reads the file anew. */
  readonly onReadAs: (asked: CsvAsked) => void
  readonly onTakeIn: (plan: CsvPlan) => void
  readonly onCancel: () => void
}

const COLUMN_NAMES: Readonly<Record<CsvColumn, () => string>> = {
  text: words.gatherColumnText,
  step: words.gatherColumnStep,
  stage: words.gatherColumnStage,
  group: words.gatherColumnGroup,
  feeling: words.gatherColumnFeeling,
  kind: words.gatherColumnKind,
  share: words.gatherColumnShare,
}

const ENCODINGS: Readonly<Record<TextEncoding, () => string>> = {
  'utf-8': words.gatherUtf8,
  'utf-16le': words.gatherUtf16le,
  'utf-16be': words.gatherUtf16be,
  'windows-1252': words.gatherWindows,
}

const SEPARATOR_NAMES: Readonly<Record<Separator, () => string>> = {
  ',': words.gatherComma,
  ';': words.gatherSemicolon,
  '\t': words.gatherTab,
}

const NO_COLUMN = 'none'
const NOT_ASKED = 'not-asked'
const NO_KIND = 'no-kind'

/** How a table becomes cards: which column says what, what its words mean, and what comes of it. */
export function CsvForm({ name, sheet, onReadAs, onTakeIn, onCancel }: CsvFormProps) {
  const session = useOpenSession((open) => open)
  const entry = useEntry<HTMLHeadingElement>()
  const choosing = useCsvChoices(session, sheet, name)
  const { choices, plan, heads, change, setColumn } = choosing
  const { encoding, separator, openQuote } = sheet
  const used = new Set(Object.values(choices.columns))
  const unused = heads.filter((_head, place) => !used.has(place))
  return (
    <section aria-label={words.gatherCsvFile({ name })} className={styles['part']}>
      <h4 ref={entry} tabIndex={-1} className={styles['subtitle']} dir="auto">
        {words.gatherCsvFile({ name })}
      </h4>
      <div className={styles['grid']}>
        <Choice
          label={words.gatherEncoding()}
          value={encoding}
          options={(Object.keys(ENCODINGS) as TextEncoding[]).map((id) => ({ id, label: ENCODINGS[id]() }))}
          onChange={(next) => onReadAs({ encoding: next, separator })}
        />
        <Choice
          label={words.gatherSeparator()}
          value={separator}
          options={SEPARATORS.map((id) => ({ id, label: SEPARATOR_NAMES[id]() }))}
          onChange={(next) => onReadAs({ encoding, separator: next })}
        />
      </div>
      <Switch label={words.gatherHasHeads()} isSelected={choices.hasHeads} onChange={choosing.setHeads} />
      {openQuote !== null && <Notice kind="warning">{words.gatherOpenQuote({ row: openQuote })}</Notice>}
      <h5 className={styles['subtitle']}>{words.gatherColumns()}</h5>
      <div className={styles['grid']}>
        {CSV_COLUMNS.map((column) => (
          <Choice
            key={column}
            label={COLUMN_NAMES[column]()}
            value={`${choices.columns[column] ?? NO_COLUMN}`}
            options={[
              { id: NO_COLUMN, label: words.gatherNoColumn() },
              ...heads.map((label, place) => ({ id: `${place}`, label })),
            ]}
            onChange={(id) => setColumn(column, id === NO_COLUMN ? null : Number(id))}
          />
        ))}
        <Choice
          label={words.gatherEverybody()}
          value={choices.everybody}
          options={GROUPS.map((id) => ({ id, label: nameOfGroup(id) }))}
          onChange={(everybody) => change({ everybody })}
        />
      </div>
      <p className={styles['soft']}>
        {words.gatherShareHint()}{' '}
        {unused.length > 0 &&
          words.gatherNotUsed({ list: new Intl.ListFormat(formatLocale()).format(unused) })}
      </p>
      <div className={styles['pair']}>
        {choosing.groupValues.length > 0 && (
          <ValuesTable
            title={words.gatherGroupValues()}
            values={choosing.groupValues}
            meaningOf={({ key }) => choices.groups.get(key) ?? choices.everybody}
            meanings={GROUPS.map((id) => ({ id, label: nameOfGroup(id) }))}
            onChange={({ key }, group) => change({ groups: new Map(choices.groups).set(key, group) })}
          />
        )}
        {choosing.feelingValues.length > 0 && (
          <ValuesTable
            title={words.gatherFeelingValues()}
            values={choosing.feelingValues}
            meaningOf={({ key }) => `${choices.feelings.get(key) ?? NOT_ASKED}`}
            meanings={[
              ...FEELINGS.map((feeling) => ({ id: `${feeling}`, label: nameOfFeeling(feeling) })),
              { id: NOT_ASKED, label: words.gatherNotAsked() },
            ]}
            onChange={({ key }, meaning) => {
              const feeling = FEELINGS.find((each) => `${each}` === meaning) ?? null
              change({ feelings: new Map(choices.feelings).set(key, feeling) })
            }}
          />
        )}
        {choosing.kindValues.length > 0 && (
          <ValuesTable
            title={words.gatherKindValues()}
            values={choosing.kindValues}
            meaningOf={({ key }) => choices.kinds.get(key) ?? NO_KIND}
            meanings={[
              ...FINDING_KINDS.map((id) => ({ id, label: nameOfFindingKind(id) })),
              { id: NO_KIND, label: words.gatherNoKind() },
            ]}
            onChange={({ key }, meaning) => {
              const kind = FINDING_KINDS.find((each) => each === meaning) ?? null
              change({ kinds: new Map(choices.kinds).set(key, kind) })
            }}
          />
        )}
      </div>
      <div aria-live="polite">
        {plan.unknownKind > 0 && (
          <Notice kind="warning">{words.gatherUnknownKind({ count: plan.unknownKind })}</Notice>
        )}
      </div>
      <CsvPreview session={session} cards={plan.cards} />
      <CsvSum plan={plan} choices={choices} onChange={change} />
      <div className={styles['acts']}>
        <Button variant="primary" isDisabled={plan.cards.length === 0} onPress={() => onTakeIn(plan)}>
          {words.gatherTakeIn({ count: plan.cards.length })}
        </Button>
        <Button onPress={onCancel}>{words.gatherCancel()}</Button>
      </div>
    </section>
  )
}
