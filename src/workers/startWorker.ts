interface ScriptUrlPolicy {
  createScriptURL(address: string): unknown
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): ScriptUrlPolicy
}

let policy: ScriptUrlPolicy | null = null

/**
 * The one Trusted Types policy of the program: a worker's address is trusted when it is of this very origin, and
 * nothing else ever is. Throws on any other address.
 */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy('app', { createScriptURL: ownAddress }) ?? {
    createScriptURL: ownAddress,
  }
  // The types of the DOM do not know trusted addresses yet; the browser takes them where a string is declared.
  return policy.createScriptURL(address) as string
}

function ownAddress(address: string): string {
  const { origin, href } = new URL(address, location.href)
  if (origin !== location.origin) throw new Error(`a worker from elsewhere is refused: ${address}`)
  return href
}

/** Starts a worker of the program. `address` comes from an import ending in `?worker&url`. */
export function startWorker(address: string): Worker {
  return new Worker(trusted(address), { type: 'module' })
}
