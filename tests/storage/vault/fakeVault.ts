import { localMarks } from '../../../src/storage/vault/localMarks'
import type { Vault } from '../../../src/storage/vault/vault'
import { vaultDesk } from '../../../src/storage/vault/vaultDesk'
import type { FromVaultWorker, ToVaultWorker } from '../../../src/storage/vault/vaultMessages'
import { workerVault, type VaultWorker } from '../../../src/storage/vault/workerVault'
import { asHandle, FakeFolder } from './fakeFolder'

/** The small store of a browser. */
export class FakeStorage implements Storage {
  readonly entries = new Map<string, string>()
  get length(): number {
    return this.entries.size
  }
  key(place: number): string | null {
    return [...this.entries.keys()][place] ?? null
  }
  getItem(key: string): string | null {
    return this.entries.get(key) ?? null
  }
  setItem(key: string, value: string): void {
    this.entries.set(key, value)
  }
  removeItem(key: string): void {
    this.entries.delete(key)
  }
  clear(): void {
    this.entries.clear()
  }
}

/** Where a browser keeps the second store, which outlives its windows. */
export interface VaultPlace {
  readonly folder: FakeFolder
  readonly local: FakeStorage
}

export function vaultPlace(): VaultPlace {
  return { folder: new FakeFolder(), local: new FakeStorage() }
}

/** A worker that answers from this folder, and what it was told. Handles pass as they are, the rest is copied. */
export function fakeWorker(folder: FakeFolder | null): VaultWorker & { readonly told: ToVaultWorker[] } {
  const told: ToVaultWorker[] = []
  let listen: ((event: { readonly data: FromVaultWorker }) => void) | null = null
  const desk = vaultDesk(
    async () => {
      if (folder === null) throw new DOMException('not in private windows', 'SecurityError')
      return asHandle(folder)
    },
    (data) => listen?.({ data: structuredClone(data) }),
  )
  return {
    told,
    postMessage: (message) => {
      const copied = message.ask.kind === 'writeFile' ? message : structuredClone(message)
      told.push(copied)
      desk(copied)
    },
    addEventListener: (type: string, listener: unknown) => {
      if (type === 'message') listen = listener as typeof listen
    },
  }
}

/** The second store of one window. */
export function openFakeVault({ folder, local }: VaultPlace): Vault {
  return workerVault(
    () => fakeWorker(folder),
    localMarks(local),
    () => Promise.resolve(),
  )
}
