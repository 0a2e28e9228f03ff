import { useEffect, useState } from 'react'
import type { FileStanding } from '../../storage/fileKeeper'
import type { Keeper } from '../../storage/keeper'
import type { KeepingTroubleKind } from '../../storage/keepingTrouble'
import type { Library, Loss, Standing } from '../../storage/library'

/** How it stands with the person's own file. */
export function useFileStanding(keeper: Keeper): FileStanding {
  const [standing, setStanding] = useState<FileStanding>({ kind: 'none' })
  useEffect(() => keeper.file.onStanding(setStanding), [keeper])
  return standing
}

/** Why the open session is not saved; null: it is, or soon will be. */
export function useSavingTrouble(keeper: Keeper): KeepingTroubleKind | null {
  const [trouble, setTrouble] = useState<KeepingTroubleKind | null>(null)
  useEffect(() => keeper.onStatus((status) => setTrouble(status.trouble)), [keeper])
  return trouble
}

/** How the store of this browser stands. */
export function useStanding(library: Library): Standing {
  const [standing, setStanding] = useState<Standing>('fine')
  useEffect(() => library.onStanding(setStanding), [library])
  return standing
}

/** Whether this session turned out, once it was shown, not to be what was saved. */
export function useLoss(library: Library, sessionId: string): Loss | null {
  const [loss, setLoss] = useState<Loss | null>(null)
  useEffect(
    () => library.onLoss((next) => (next.session === sessionId ? setLoss(next) : undefined)),
    [library, sessionId],
  )
  return loss
}
