import { setPartners } from '../../commands/setPartners'
import type { Partners } from '../../model/session'
import { useOpenSession, useRun, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Checks } from '../../ui/Checks'
import { Dialog } from '../../ui/Dialog'
import * as words from '../../words/compiled/messages.js'
import { groupOptions, laneOptions, nameOfPart, type PartnerRow } from './partnerRows'

export interface WhoDialogProps {
  readonly row: PartnerRow
  readonly part: keyof Partners
  readonly onClose: () => void
}

/** Who has this part in an action or a step: groups of people and agencies, as they are ticked. */
export function WhoDialog({ row, part, onClose }: WhoDialogProps) {
  const run = useRun()
  const session = useOpenSession((open) => open)
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const who = row.partners[part]
  const target = row.kind === 'action' ? { actions: [row.id] } : { steps: [row.id] }
  /** The other list's choices, and whoever is in neither, stay. */
  const set = (options: readonly { readonly id: string }[], ids: readonly string[]): void => {
    const others = who.filter((id) => !options.some((option) => option.id === id))
    run(setPartners({ ...target, part, who: [...others, ...ids], change: 'set' }))
  }
  const groups = groupOptions()
  const lanes = laneOptions(session)
  return (
    <Dialog
      title={words.partnersWho({ part: nameOfPart(part), title: row.title })}
      isOpen
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {words.partnersDone()}
        </Button>
      }
    >
      <Checks
        label={words.partnersGroups()}
        values={who}
        options={groups}
        onChange={(ids) => set(groups, ids)}
        isDisabled={isReadOnly}
      />
      {lanes.length > 0 && (
        <Checks
          label={words.partnersLanes()}
          values={who}
          options={lanes}
          onChange={(ids) => set(lanes, ids)}
          isDisabled={isReadOnly}
        />
      )}
    </Dialog>
  )
}
