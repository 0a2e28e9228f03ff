async function through(blob: Blob, by: GenericTransformStream): Promise<ArrayBuffer> {
  return new Response(blob.stream().pipeThrough(by)).arrayBuffer()
}

/** A text, made small. The form carries its length and checksum: what was cut off or changed is found on reading. */
export async function packText(text: string): Promise<Uint8Array> {
  return new Uint8Array(await through(new Blob([text]), new CompressionStream('gzip')))
}

/** The text again. Rejects when it is not whole. */
export async function unpackText(packed: Blob): Promise<string> {
  return new TextDecoder().decode(await through(packed, new DecompressionStream('gzip')))
}
