import { useState } from 'react'

/** True from the first time that it is so: what is drawn from then on stays, and closes as it opened. */
export function useEver(isSo: boolean): boolean {
  const [wasSo, setWasSo] = useState(isSo)
  if (isSo && !wasSo) setWasSo(true)
  return isSo || wasSo
}
