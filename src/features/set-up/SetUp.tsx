import { useSession } from '../../store/useSession'
import { InTheRoom } from './InTheRoom'
import { JourneyForm } from './JourneyForm'
import { LaneList } from './LaneList'
import styles from './SetUp.module.css'
import { StageList } from './StageList'
import { Tables } from './Tables'

/** The first part of the day: whose journey, which lanes and stages, and who is in the room. */
export function SetUp() {
  const readOnly = useSession((store) => store.readOnly)
  return (
    <fieldset disabled={readOnly} className={styles['page']}>
      <JourneyForm />
      <div className={styles['column']}>
        <LaneList />
        <StageList />
        <InTheRoom />
        <Tables />
      </div>
    </fieldset>
  )
}
