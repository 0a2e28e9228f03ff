import type { OfflineProgram } from '../../offline/offlineProgram'
import { OfflineSign } from './OfflineSign'
import { UpdateOffer } from './UpdateOffer'

export interface OfflineProps {
  readonly offline: OfflineProgram
  /** Makes a copy of every session. An update is not taken when it rejects. */
  readonly backUp: () => Promise<void>
}

/** What the start screen says of the program itself: whether it works without a network, and a newer version. */
export function Offline({ offline, backUp }: OfflineProps) {
  return (
    <>
      <UpdateOffer offline={offline} backUp={backUp} />
      <OfflineSign offline={offline} />
    </>
  )
}
