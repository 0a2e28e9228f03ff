import { FINDING_STATUSES } from '../../model/kinds'
import { ToggleButton } from '../../ui/ToggleButton'
import * as words from '../../words/compiled/messages.js'
import { nameOfFindingStatus } from '../../words/names'
import styles from './Register.module.css'
import type { RegisterShown } from './useRegister'

/** How many are raised, confirmed, and looked into and found not to be so: that is a result like the others. */
export function StatusBar({ register }: { readonly register: RegisterShown }) {
  const { all, look, change } = register
  const checked = all.filter(({ finding }) => finding.status === 'checked')
  const notDuplicated = checked.filter(({ finding }) => finding.kind === 'duplication').length
  return (
    <div className={styles['statuses']}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- A fieldset would bring looks of its own. */}
      <div role="group" aria-label={words.registerStatuses()} className={styles['row']}>
        {FINDING_STATUSES.map((status) => (
          <ToggleButton
            key={status}
            isSelected={look.status === status}
            onChange={(isOn) => change({ status: isOn ? status : null })}
          >
            {words.registerStatusCount({
              status: nameOfFindingStatus(status),
              count: all.filter(({ finding }) => finding.status === status).length,
            })}
          </ToggleButton>
        ))}
      </div>
      {checked.length > 0 && (
        <p className={styles['soft']}>
          {words.registerCheckedResult({ count: checked.length })}{' '}
          {notDuplicated > 0 && words.registerCheckedDuplications({ count: notDuplicated })}
        </p>
      )}
    </div>
  )
}
