import { useMemo } from 'react'
import type { OfflineProgram } from '../../offline/offlineProgram'
import type { Library } from '../../storage/library'
import { askToPersist } from '../../storage/persistence'
import { Check } from './Check'
import { checkedBrowser } from './checkedBrowser'

export interface CheckScreenProps {
  readonly library: Library
  /** Null: nothing is kept of the program itself. */
  readonly offline: OfflineProgram | null
}

/** The screen over this browser. */
export function CheckScreen({ library, offline }: CheckScreenProps) {
  const browser = useMemo(() => checkedBrowser(library, offline), [library, offline])
  return <Check browser={browser} askToKeep={askToPersist} />
}
