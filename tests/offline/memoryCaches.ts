/** A cache store in memory, as much of it as the program uses. */
export function memoryCaches(): CacheStorage {
  const all = new Map<string, Map<string, Response>>()

  function open(name: string) {
    const kept = all.get(name) ?? new Map<string, Response>()
    all.set(name, kept)
    return {
      match: async (address: string) => kept.get(address)?.clone(),
      put: async (address: string, answer: Response) => void kept.set(address, answer),
      delete: async (address: string) => kept.delete(address),
    }
  }
  return {
    open: async (name: string) => open(name),
    has: async (name: string) => all.has(name),
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
  } as unknown as CacheStorage
}
