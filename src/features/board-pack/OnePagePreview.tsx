import { type ReactNode, useMemo } from 'react'
import { chosenToBe } from '../../model/mapOf'
import { packQuotes } from '../../analysis/packFindings'
import { topFindings } from '../../analysis/topFindings'
import type { Finding, Session } from '../../model/session'
import { findAll } from '../../model/table'
import { useOpenSession } from '../../store/useSession'
import * as words from '../../words/compiled/messages.js'
import { nameOfFindingKind } from '../../words/names'
import styles from './Pack.module.css'

const whole = (session: Session): Session => session

/** What will stand on the one page, and what it still lacks. `asked`: where the decisions asked for are written. */
export function OnePagePreview({ asked }: { readonly asked: ReactNode }) {
  const session = useOpenSession(whole)
  const quotes = useMemo(() => packQuotes(session), [session])
  const top = topFindings(session)
  const lacks = lacksOf(session)
  const decisions = session.decisionsAsked.filter(({ text }) => text.trim() !== '')
  return (
    <section aria-labelledby="pack-page" className={styles['preview']}>
      <h3 id="pack-page" className={styles['subtitle']}>
        {words.packOnThePage()}
      </h3>
      {top.length > 0 && (
        <>
          <h4>{words.packTop()}</h4>
          <ol>
            {top.map((finding) => (
              <li key={finding.id} dir="auto">
                {`${nameOfFindingKind(finding.kind)}: ${saidOf(session, finding)}`}
              </li>
            ))}
          </ol>
        </>
      )}
      {quotes.length > 0 && (
        <>
          <h4>{words.packSaid()}</h4>
          <ul>
            {quotes.map(({ text, group }) => (
              <li key={`${group} ${text}`} dir="auto">
                {words.packQuotedBy({ text, group })}
              </li>
            ))}
          </ul>
        </>
      )}
      {decisions.length > 0 && (
        <>
          <h4>{words.packDecisions()}</h4>
          <ol>
            {decisions.map(({ id, text }) => (
              <li key={id} dir="auto">
                {text}
              </li>
            ))}
          </ol>
        </>
      )}
      {asked}
      {lacks.length > 0 && (
        <>
          <h4>{words.packLacks()}</h4>
          <ul>
            {lacks.map((lack) => (
              <li key={lack}>{lack}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** What the page says of a finding: its sentence; without one, its steps. */
function saidOf(session: Session, { text, steps }: Finding): string {
  if (text.trim() !== '') return text.trim()
  return findAll(session.steps, steps)
    .map((step) => (step.text.trim() === '' ? words.packStepWordless() : step.text.trim()))
    .join('; ')
}

/** What a board would ask for and the session does not say yet. */
function lacksOf(session: Session): readonly string[] {
  const { attendance, actions, decisionsAsked, findings } = session
  return [
    ...(attendance.length === 0 ? [words.packLacksRoom()] : []),
    ...(findings.length === 0 ? [words.packLacksFindings()] : []),
    ...(packQuotes(session).length === 0 ? [words.packLacksQuotes()] : []),
    ...(chosenToBe(session) === null ? [words.packLacksNewWay()] : []),
    ...(actions.length === 0 ? [words.packLacksActions()] : []),
    ...(decisionsAsked.length === 0 ? [words.packLacksDecisions()] : []),
  ]
}
