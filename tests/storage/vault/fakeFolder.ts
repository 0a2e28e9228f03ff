/** A disk of a test: how much room it has, and whether it is plugged in. */
export interface Disk {
  roomBytes: number
  isThere: boolean
}

function missing(name: string): DOMException {
  return new DOMException(`${name} is not there`, 'NotFoundError')
}

/** A file of the browser's own file system, as far as the second store uses one. */
export class FakeFile {
  readonly kind = 'file'
  readonly name: string
  readonly disk: Disk
  bytes = new Uint8Array()

  constructor(name: string, disk: Disk) {
    this.name = name
    this.disk = disk
  }

  async getFile(): Promise<File> {
    if (!this.disk.isThere) throw missing(this.name)
    return new File([this.bytes], this.name)
  }

  private put(bytes: Uint8Array): void {
    if (!this.disk.isThere) throw missing(this.name)
    if (bytes.length > this.disk.roomBytes) throw new DOMException('no room', 'QuotaExceededError')
    this.bytes = bytes.slice()
  }

  async createSyncAccessHandle() {
    return {
      truncate: (size: number) => this.put(this.bytes.slice(0, size)),
      write: (bytes: Uint8Array, { at }: { at: number }) => {
        this.put(new Uint8Array([...this.bytes.slice(0, at), ...bytes]))
        return bytes.length
      },
      flush: () => undefined,
      close: () => undefined,
    }
  }

  /** As browsers do: what is written lies beside the file until it is closed. */
  async createWritable() {
    if (!this.disk.isThere) throw missing(this.name)
    let beside = new Uint8Array()
    return {
      write: async (text: Blob) => {
        beside = new Uint8Array(await text.arrayBuffer())
      },
      close: async () => this.put(beside),
      abort: async () => undefined,
    }
  }
}

/** A folder of the browser's own file system, as far as the second store uses one. */
export class FakeFolder {
  readonly kind = 'directory'
  readonly name: string
  readonly disk: Disk
  readonly entries = new Map<string, FakeFile | FakeFolder>()

  constructor(name = '', disk: Disk = { roomBytes: Number.POSITIVE_INFINITY, isThere: true }) {
    this.name = name
    this.disk = disk
  }

  private entry<T extends FakeFile | FakeFolder>(name: string, make: (() => T) | null): T {
    const found = (this.entries.get(name) as T | undefined) ?? make?.()
    if (found === undefined) throw missing(name)
    this.entries.set(name, found)
    return found
  }

  async getFileHandle(name: string, options?: { create?: true }): Promise<FakeFile> {
    return this.entry(name, options?.create === true ? () => new FakeFile(name, this.disk) : null)
  }

  async getDirectoryHandle(name: string, options?: { create?: true }): Promise<FakeFolder> {
    return this.entry(name, options?.create === true ? () => new FakeFolder(name, this.disk) : null)
  }

  async removeEntry(name: string): Promise<void> {
    if (!this.entries.delete(name)) throw missing(name)
  }

  async *values(): AsyncGenerator<FakeFile | FakeFolder> {
    yield* this.entries.values()
  }

  /** Every file below this folder by its path. */
  files(path = ''): readonly string[] {
    return [...this.entries].flatMap(([name, entry]) =>
      entry instanceof FakeFolder ? entry.files(`${path}${name}/`) : [`${path}${name}`],
    )
  }
}

/** The folder as the browser's type. */
export function asHandle(folder: FakeFolder): FileSystemDirectoryHandle {
  return folder as unknown as FileSystemDirectoryHandle
}
