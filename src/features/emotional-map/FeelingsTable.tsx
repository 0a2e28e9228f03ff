import { feelingsOnScreen } from '../../analysis/feelings'
import type { MapId } from '../../model/session'
import { readingOrder } from '../../model/readingOrder'
import { find } from '../../model/table'
import { useOpenSession } from '../../store/useSession'
import { Section } from '../../ui/Section'
import { WideTable } from '../../ui/WideTable'
import * as words from '../../words/compiled/messages.js'
import { nameOfGroup } from '../../words/names'
import { stageText, stepText } from './chartColumns'
import styles from './FeelingsTable.module.css'
import { pointInWords } from './pointWords'

/** All that the chart draws in words: a row a step that somebody has said something of, a column a group. */
export function FeelingsTable({ map }: { readonly map: MapId }) {
  const session = useOpenSession((open) => open)
  const lines = feelingsOnScreen(session, map)
  const points = new Map(
    lines.flatMap((line) => line.points.map((point) => [`${point.step} ${point.group}`, point] as const)),
  )
  const felt = new Set(lines.flatMap((line) => line.points.map(({ step }) => step)))
  const steps = readingOrder(session, map).filter(
    (id) => felt.has(id) || find(session.steps, id)?.moment === true,
  )
  return (
    <Section title={words.feelingsTable()}>
      {steps.length === 0 ? (
        <p>{words.feelingsTableNone()}</p>
      ) : (
        // Wider than a small screen: it scrolls by itself, by keyboard too.
        <WideTable label={words.feelingsTable()} className={styles['tall']}>
          <thead>
            <tr>
              <th scope="col">{words.feelingsTableStep()}</th>
              <th scope="col">{words.feelingsTableStage()}</th>
              {lines.map(({ group }) => (
                <th key={group} scope="col">
                  {nameOfGroup(group)}
                </th>
              ))}
              <th scope="col">{words.feelingsTableMoment()}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map((id) => (
              <tr key={id}>
                <th scope="row" dir="auto">
                  {stepText(session, id)}
                </th>
                <td dir="auto">{stageText(session, find(session.steps, id)?.stage ?? null)}</td>
                {lines.map(({ group }) => (
                  <td key={group}>{pointInWords(points.get(`${id} ${group}`) ?? null)}</td>
                ))}
                <td>{find(session.steps, id)?.moment === true && words.feelingsTableYes()}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
    </Section>
  )
}
