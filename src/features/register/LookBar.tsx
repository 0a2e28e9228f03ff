import { GROUPINGS, type Grouping } from '../../analysis/groupFindings'
import { Choice } from '../../ui/Choice'
import * as words from '../../words/compiled/messages.js'
import styles from './Register.module.css'
import type { RegisterShown } from './useRegister'

const NOT_GROUPED = 'not-grouped'

const GROUPING_NAMES: Readonly<Record<Grouping, () => string>> = {
  kind: words.registerGroupKind,
  lane: words.registerGroupLane,
  stage: words.registerGroupStage,
  severity: words.registerGroupSeverity,
  votes: words.registerGroupVotes,
}

/** Which findings are shown, and how they are put together. */
export function LookBar({ register }: { readonly register: RegisterShown }) {
  const { session, look, change, all, shown } = register
  return (
    <div className={styles['look']}>
      <Choice
        label={words.registerGroupBy()}
        value={look.grouping ?? NOT_GROUPED}
        options={[
          { id: NOT_GROUPED, label: words.registerGroupNone() },
          ...GROUPINGS.map((id) => ({ id, label: GROUPING_NAMES[id]() })),
        ]}
        onChange={(id) => change({ grouping: id === NOT_GROUPED ? null : id })}
      />
      {session.maps.length > 1 && (
        <Choice
          label={words.registerOf()}
          value={look.of}
          options={[
            { id: 'as-is', label: words.registerOfAsIs() },
            { id: 'every-map', label: words.registerOfEvery() },
          ]}
          onChange={(of) => change({ of })}
        />
      )}
      <p aria-live="polite" className={styles['count']}>
        {words.registerShown({ count: all.length, shown: shown.length })}
      </p>
      {(look.grouping === 'lane' || look.grouping === 'stage') && (
        <p className={styles['soft']}>{words.registerSeveralGroups()}</p>
      )}
    </div>
  )
}
