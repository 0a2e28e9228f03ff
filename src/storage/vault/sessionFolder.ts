/** Before a session's id in the name of its folder or file: an id alone could be `..`. */
const PREFIX = 's-'

/** The name under which a session lies in the second store. */
export function folderName(session: string): string {
  return PREFIX + encodeURIComponent(session)
}

/** The session that lies under a name; null: none of ours. */
export function sessionOfFolder(name: string): string | null {
  if (!name.startsWith(PREFIX)) return null
  try {
    return decodeURIComponent(name.slice(PREFIX.length))
  } catch {
    // Not a name that we gave.
    return null
  }
}
