import { useEffect, useRef } from 'react'

/** A picture kept on this device, read while it is near the screen. It says nothing that the words beside it do not. */
export function Picture({ picture }: { readonly picture: Blob }) {
  const image = useRef<HTMLImageElement>(null)
  useEffect(() => {
    const shown = image.current
    if (shown === null) return undefined
    let address: string | null = null
    function show(isNear: boolean): void {
      if (shown === null || isNear === (address !== null)) return
      if (address !== null) URL.revokeObjectURL(address)
      address = isNear ? URL.createObjectURL(picture) : null
      if (address === null) shown.removeAttribute('src')
      else shown.src = address
    }
    const observer = new IntersectionObserver((entries) => show(entries.at(-1)?.isIntersecting === true), {
      rootMargin: '300px',
    })
    observer.observe(shown)
    return () => {
      observer.disconnect()
      // Chromium's document holds on to an image that is changed after it was taken out, with all that it lay in.
      if (shown.isConnected) show(false)
      else if (address !== null) URL.revokeObjectURL(address)
    }
  }, [picture])
  return <img ref={image} alt="" draggable={false} />
}
