import { editFinding, type FindingFields } from '../../commands/editFinding'
import type { RegisterRow } from '../../analysis/registerRows'
import { EVIDENCES, FINDING_STATUSES, GROUPS, SEVERITIES } from '../../model/kinds'
import { useAnswer } from '../../store/useAnswer'
import { useRun, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Checks } from '../../ui/Checks'
import { Choice } from '../../ui/Choice'
import { LiveText } from '../../ui/LiveText'
import { Segments } from '../../ui/Segments'
import { Switch } from '../../ui/Switch'
import * as words from '../../words/compiled/messages.js'
import { nameOfEvidence, nameOfGroup, nameOfSeverity } from '../../words/names'
import { BorneOut } from './BorneOut'
import { statusName } from './findingWords'
import details from './FindingDetails.module.css'
import styles from './Register.module.css'

const NOT_SAID = 'not-said'

/** What is known of a finding, opened under its row: to be changed there, beside what bears it out and answers it. */
export function FindingDetails({ row }: { readonly row: RegisterRow }) {
  const { finding } = row
  const { id, kind, status, severity } = finding
  const run = useRun()
  const answer = useAnswer()
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const set = (fields: FindingFields): boolean => run(editFinding(id, fields))
  const type = (fields: FindingFields): boolean =>
    run(editFinding(id, fields), { coalesce: `${id} ${Object.keys(fields).join()}` })
  const voted = GROUPS.filter((group) => (finding.votes[group] ?? 0) > 0)
  return (
    <div className={details['columns']}>
      <div className={details['column']}>
        <LiveText
          label={words.registerText()}
          rows={2}
          value={finding.text}
          onType={(text) => type({ text })}
          isReadOnly={isReadOnly}
        />
        <Segments
          label={words.registerStatus()}
          value={status}
          options={FINDING_STATUSES.map((each) => ({ id: each, label: statusName(each, kind) }))}
          onChange={(next) => set({ status: next })}
          isDisabled={isReadOnly}
        />
        {(status === 'checked' || finding.checkedNote !== '') && (
          <LiveText
            label={words.registerCheckedNote()}
            description={words.registerCheckedNoteHelp()}
            rows={2}
            value={finding.checkedNote}
            onType={(checkedNote) => type({ checkedNote })}
            isReadOnly={isReadOnly}
          />
        )}
        <Segments
          label={words.registerSeverity()}
          value={severity === null ? NOT_SAID : `${severity}`}
          options={[
            ...SEVERITIES.map((each) => ({ id: `${each}`, label: nameOfSeverity(each) })),
            { id: NOT_SAID, label: words.registerNotSaid() },
          ]}
          onChange={(chosen) => set({ severity: SEVERITIES.find((each) => `${each}` === chosen) ?? null })}
          isDisabled={isReadOnly}
        />
        <Checks
          label={words.registerRaisedBy()}
          values={finding.raisedBy}
          options={GROUPS.map((group) => ({ id: group, label: nameOfGroup(group) }))}
          onChange={(raisedBy) => set({ raisedBy })}
          isDisabled={isReadOnly}
        />
        <Choice
          label={words.registerEvidence()}
          value={finding.evidence}
          options={EVIDENCES.map((each) => ({ id: each, label: nameOfEvidence(each) }))}
          onChange={(evidence) => set({ evidence })}
          isDisabled={isReadOnly}
        />
      </div>
      <div className={details['column']}>
        <BorneOut finding={finding} cards={row.cards} />
        {voted.length > 0 && (
          <section>
            <h4 className={styles['subtitle']}>{words.registerVotes()}</h4>
            <ul className={details['names']}>
              {voted.map((group) => (
                <li key={group}>
                  {words.registerDotsBy({ group: nameOfGroup(group), count: finding.votes[group] ?? 0 })}
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className={details['answered']}>
          <h4 className={styles['subtitle']}>{words.registerAnswered()}</h4>
          {row.answers.map((action) => (
            <p key={action.id} dir="auto">
              {words.registerAnsweredBy({ action: action.title.trim() || words.registerActionUntitled() })}
            </p>
          ))}
          {row.answers.length === 0 && <p className={styles['soft']}>{words.registerNotAnswered()}</p>}
          <Button isDisabled={isReadOnly} onPress={() => answer(id)}>
            {words.findingsAnswer()}
          </Button>
          <Switch
            label={words.registerPark()}
            isSelected={finding.parked !== null}
            onChange={(isOn) => set({ parked: isOn ? '' : null })}
            isDisabled={isReadOnly}
          />
          {finding.parked !== null && (
            <LiveText
              label={words.registerParked()}
              description={
                finding.parked === '' ? words.registerParkedNoReason() : words.registerParkedHelp()
              }
              rows={2}
              value={finding.parked}
              onType={(parked) => type({ parked })}
              isReadOnly={isReadOnly}
            />
          )}
        </section>
      </div>
    </div>
  )
}
