import { zipSync } from 'fflate'

/** Several files as one: a browser hands over one file at a press without asking. Two of one name are numbered. */
export async function zipOf(files: readonly { readonly name: string; readonly blob: Blob }[]): Promise<Blob> {
  const packed: Record<string, Uint8Array> = {}
  for (const { name, blob } of files) {
    let own = name
    for (let number = 2; Object.hasOwn(packed, own); number += 1) own = `${number}-${name}`
    // oxlint-disable-next-line no-await-in-loop -- They are in memory already.
    packed[own] = new Uint8Array(await blob.arrayBuffer())
  }
  return new Blob([zipSync(packed)], { type: 'application/zip' })
}
