import { useEffect, useRef } from 'react'

/** A picture kept on this device. It says nothing that the words beside it do not. */
export function Picture({ picture }: { readonly picture: Blob }) {
  const image = useRef<HTMLImageElement>(null)
  useEffect(() => {
    const address = URL.createObjectURL(picture)
    if (image.current !== null) image.current.src = address
    return () => URL.revokeObjectURL(address)
  }, [picture])
  return <img ref={image} alt="" draggable={false} />
}
