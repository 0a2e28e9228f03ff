import { Combine, Split, Trash2, X } from 'lucide-react'
import type { RegisterRow } from '../../analysis/registerRows'
import { deleteFindings } from '../../commands/deleteFindings'
import { editFindings, type FindingChange } from '../../commands/editFindings'
import { FINDING_KINDS, FINDING_STATUSES, GROUPS, type Group, SEVERITIES } from '../../model/kinds'
import { findAll } from '../../model/table'
import { useOpenSession, useRunUndoably, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Menu, type MenuOption } from '../../ui/Menu'
import { tell } from '../../ui/tell'
import { tellUndoably } from '../../ui/tellUndoably'
import * as words from '../../words/compiled/messages.js'
import { nameOfFindingKind, nameOfFindingStatus, nameOfGroup, nameOfSeverity } from '../../words/names'
import { KindLetter } from './KindChip'
import styles from './Register.module.css'
import { firstSplit } from './SplitDialog'

export interface BulkBarProps {
  readonly selected: readonly RegisterRow[]
  readonly isReadOnly: boolean
  readonly onAsk: (what: 'merge' | 'split') => void
  readonly onUnselect: () => void
}

const NOT_SAID = 'not-said'

/** What can be done with the selected findings together. Each press is one step to undo. */
export function BulkBar({ selected, isReadOnly, onAsk, onUnselect }: BulkBarProps) {
  const store = useSessionStore()
  const session = useOpenSession((open) => open)
  const runUndoably = useRunUndoably()
  const ids = selected.map(({ id }) => id)
  const isIdle = isReadOnly || ids.length === 0
  const [only] = selected

  function set(change: FindingChange): void {
    const before = store.getState().session?.findings ?? []
    const undo = runUndoably(editFindings(ids, change))
    const after = store.getState().session?.findings ?? []
    const changed = findAll(after, ids).filter((finding) => !before.includes(finding)).length
    if (undo !== null) tellUndoably(words.registerChanged({ count: changed }), undo)
  }

  function setKind(kind: (typeof FINDING_KINDS)[number]): void {
    set({ kind })
    const left = findAll(store.getState().session?.findings ?? [], ids).filter((each) => each.kind !== kind)
    if (left.length > 0) tell({ text: words.registerNotFitting({ count: left.length }) })
  }

  /** Says of all that this group raised them, or of none when all say so already. */
  function turnGroup(group: Group): void {
    const isOnAll = selected.every(({ finding }) => finding.raisedBy.includes(group))
    set(({ raisedBy }) => ({
      raisedBy: GROUPS.filter((each) => (each === group ? !isOnAll : raisedBy.includes(each))),
    }))
  }

  function remove(): void {
    const undo = runUndoably(deleteFindings(ids))
    if (undo !== null) tellUndoably(words.registerDeleted({ count: ids.length }), undo)
  }

  const choose = <Id extends string>(
    label: string,
    options: readonly MenuOption<Id>[],
    onAction: (id: Id) => void,
  ) => (
    <Menu
      label={label}
      trigger={<Button isDisabled={isIdle}>{label}</Button>}
      options={options}
      onAction={onAction}
    />
  )

  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- A fieldset would bring looks of its own.
    <div role="group" aria-label={words.registerBulk()} className={styles['bulk']}>
      <p aria-live="polite" className={styles['count']}>
        {words.registerSelected({ count: ids.length })}
      </p>
      {choose(
        words.registerSetStatus(),
        FINDING_STATUSES.map((id) => ({ id, label: nameOfFindingStatus(id) })),
        (status) => set({ status }),
      )}
      {choose(
        words.registerSetSeverity(),
        [
          ...SEVERITIES.map((each) => ({ id: `${each}`, label: nameOfSeverity(each) })),
          { id: NOT_SAID, label: words.registerNotSaid() },
        ],
        (chosen) => set({ severity: SEVERITIES.find((each) => `${each}` === chosen) ?? null }),
      )}
      {choose(
        words.registerSetKind(),
        FINDING_KINDS.map((id) => ({ id, label: nameOfFindingKind(id), icon: <KindLetter kind={id} /> })),
        setKind,
      )}
      {choose(
        words.registerSetRaisedBy(),
        GROUPS.map((id) => ({
          id,
          label: nameOfGroup(id),
          isChecked: selected.every(({ finding }) => finding.raisedBy.includes(id)),
        })),
        turnGroup,
      )}
      <Button
        icon={<Combine aria-hidden />}
        isDisabled={isReadOnly || ids.length < 2}
        onPress={() => onAsk('merge')}
      >
        {words.registerMerge()}
      </Button>
      <Button
        icon={<Split aria-hidden />}
        isDisabled={
          isReadOnly || ids.length !== 1 || only === undefined || firstSplit(session, only.finding) === null
        }
        onPress={() => onAsk('split')}
      >
        {words.registerSplit()}
      </Button>
      <Button variant="danger" icon={<Trash2 aria-hidden />} isDisabled={isIdle} onPress={remove}>
        {words.registerDelete()}
      </Button>
      {ids.length > 0 && (
        <Button variant="quiet" icon={<X aria-hidden />} onPress={onUnselect}>
          {words.registerUnselect()}
        </Button>
      )}
    </div>
  )
}
