import { LampCeiling, Trash2 } from 'lucide-react'
import { type RefObject, useEffect, useRef } from 'react'
import { deleteFindings } from '../../commands/deleteFindings'
import { editFinding, type FindingFields } from '../../commands/editFinding'
import {
  EVIDENCES,
  FINDING_KINDS,
  FINDING_STATUSES,
  type FindingKind,
  GROUPS,
  SEVERITIES,
} from '../../model/kinds'
import type { Finding, FindingId } from '../../model/session'
import { find } from '../../model/table'
import {
  useOpenSession,
  useRun,
  useRunUndoably,
  useSession,
  useSessionStore,
  useFollowing,
} from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Checks } from '../../ui/Checks'
import { Choice } from '../../ui/Choice'
import { LiveText } from '../../ui/LiveText'
import { Panel } from '../../ui/Panel'
import { Segments } from '../../ui/Segments'
import { useTell } from '../../ui/tell'
import { tellUndoably } from '../../ui/tellUndoably'
import { useEntry } from '../../ui/useEntry'
import * as words from '../../words/compiled/messages.js'
import {
  nameOfEvidence,
  nameOfFindingKind,
  nameOfFindingStatus,
  nameOfGroup,
  nameOfSeverity,
} from '../../words/names'
import styles from './FindingsList.module.css'
import { FindingAnswers } from './FindingAnswers'
import { FindingSteps } from './FindingSteps'
import { MarkChip, MarkLetter } from './MarkChip'
import { useSpotlight } from './useSpotlight'

const NOT_SAID = 'not-said'

/** One thing that the room says about the journey: what, who says so, how bad, and how far it is looked into. */
export function FindingPanel({ id }: { readonly id: FindingId }) {
  const finding = useOpenSession((session) => find(session.findings, id))
  return finding === undefined ? null : <FindingDetails finding={finding} />
}

function FindingDetails({ finding }: { readonly finding: Finding }) {
  const store = useSessionStore()
  const run = useRun()
  const runUndoably = useRunUndoably()
  const tell = useTell()
  const isDisabled = useSession(({ readOnly }) => readOnly)
  const spotlight = useSpotlight()
  const entry = useEntry<HTMLDivElement>()
  const sentence = useSentence()
  useFollowing()
  const { id, kind, status } = finding
  const set = (fields: FindingFields): boolean => run(editFinding(id, fields))
  const type = (fields: FindingFields): boolean =>
    run(editFinding(id, fields), { coalesce: `${id} ${Object.keys(fields).join()}` })

  function changeKind(next: FindingKind): void {
    if (!set({ kind: next })) tell({ text: words.findingsKindDoesNotFit({ kind: nameOfFindingKind(next) }) })
  }

  function remove(): void {
    const undo = runUndoably(deleteFindings([id]))
    if (undo !== null) tellUndoably(words.findingsDeleted({ kind: nameOfFindingKind(kind) }), undo)
  }

  return (
    <Panel
      label={words.findingsPanel()}
      title={nameOfFindingKind(kind)}
      onClose={() => store.getState().setView({ panel: null })}
    >
      <div ref={entry} tabIndex={-1} className={styles['chip']}>
        <MarkChip kind={kind} status={status} />
      </div>
      <div ref={sentence}>
        <LiveText
          key={id}
          label={words.findingsSentence()}
          description={words.findingsSentenceHelp()}
          rows={3}
          value={finding.text}
          onType={(text) => type({ text })}
          isReadOnly={isDisabled}
        />
      </div>
      <Choice
        label={words.findingsKind()}
        value={kind}
        options={FINDING_KINDS.map((each) => ({
          id: each,
          label: nameOfFindingKind(each),
          icon: <MarkLetter kind={each} />,
        }))}
        onChange={changeKind}
        isDisabled={isDisabled}
      />
      <FindingSteps finding={finding} />
      <Checks
        label={words.findingsRaisedBy()}
        values={finding.raisedBy}
        options={GROUPS.map((group) => ({ id: group, label: nameOfGroup(group) }))}
        onChange={(raisedBy) => set({ raisedBy })}
        isDisabled={isDisabled}
      />
      <Segments
        label={words.findingsSeverity()}
        value={finding.severity === null ? NOT_SAID : `${finding.severity}`}
        options={[
          ...SEVERITIES.map((severity) => ({ id: `${severity}`, label: nameOfSeverity(severity) })),
          { id: NOT_SAID, label: words.findingsNotSaid() },
        ]}
        onChange={(chosen) =>
          set({ severity: SEVERITIES.find((severity) => `${severity}` === chosen) ?? null })
        }
        isDisabled={isDisabled}
      />
      <div>
        <Segments
          label={words.findingsStatus()}
          value={status}
          options={FINDING_STATUSES.map((each) => ({ id: each, label: nameOfFindingStatus(each) }))}
          onChange={(next) => set({ status: next })}
          isDisabled={isDisabled}
        />
        <p className={styles['help']}>{words.findingsStatusHelp()}</p>
      </div>
      {(status === 'checked' || finding.checkedNote !== '') && (
        <LiveText
          key={`${id} checked`}
          label={words.findingsCheckedNote()}
          description={words.findingsCheckedNoteHelp()}
          rows={2}
          value={finding.checkedNote}
          onType={(checkedNote) => type({ checkedNote })}
          isReadOnly={isDisabled}
        />
      )}
      <Choice
        label={words.findingsEvidence()}
        value={finding.evidence}
        options={EVIDENCES.map((each) => ({ id: each, label: nameOfEvidence(each) }))}
        onChange={(evidence) => set({ evidence })}
        isDisabled={isDisabled}
      />
      <FindingAnswers finding={finding} />
      <div className={styles['buttons']}>
        <Button icon={<LampCeiling aria-hidden />} onPress={() => spotlight.turnOn(finding)}>
          {words.findingsShowOnWall()}
        </Button>
        <Button variant="danger" icon={<Trash2 aria-hidden />} isDisabled={isDisabled} onPress={remove}>
          {words.findingsDelete()}
        </Button>
      </div>
    </Panel>
  )
}

/** Around the sentence, which takes the focus each time the panel is asked for to write it. */
function useSentence(): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null)
  const panel = useSession(({ view }) => view.panel)
  useEffect(() => {
    if (panel?.kind !== 'finding' || panel.focus !== 'sentence') return
    const box = around.current?.querySelector('textarea')
    box?.focus()
    box?.setSelectionRange(box.value.length, box.value.length)
  }, [panel])
  return around
}
