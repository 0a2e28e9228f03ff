import { vaultDesk } from '../storage/vault/vaultDesk'
import type { ToVaultWorker } from '../storage/vault/vaultMessages'

const desk = vaultDesk(
  () => navigator.storage.getDirectory(),
  (message) => postMessage(message),
)

addEventListener('message', ({ data }: MessageEvent<ToVaultWorker>) => desk(data))
