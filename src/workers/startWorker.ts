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

/**
 * Has the browser keep the offline worker, which serves every address below its own. The browser asks the server
 * for a newer one only through its cache: the program itself says when to look. Undefined where browser tests switch
 * the keeping off.
 */
export function startServiceWorker(
  container: ServiceWorkerContainer,
  address: string,
): Promise<ServiceWorkerRegistration | undefined> {
  return container.register(trusted(address), { updateViaCache: 'all' })
}
