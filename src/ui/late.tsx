import { type ComponentType, createElement, type ReactNode, useEffect, useState } from 'react'

/** A component that is fetched when it is first drawn, or ahead of that by `fetch`. */
export interface Late<Props> {
  (props: Props): ReactNode
  /** Fetches it. Rejects when it cannot be had; asked again, it tries again. */
  readonly fetch: () => Promise<void>
}

/**
 * Makes a component that is fetched late. `meanwhile` stands in its place until it is there; one that is there is
 * drawn at once. Throws while drawing when it could not be fetched. Not React's `lazy`: that holds back for 300 ms
 * what arrives soon after its placeholder, and letters typed into a dialog on its way are lost that long.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
): Late<Props> {
  let here: ComponentType<Props> | null = null
  let coming: Promise<void> | null = null

  async function arrive(): Promise<void> {
    try {
      here = await load()
    } catch (trouble) {
      coming = null
      throw trouble
    }
  }

  function fetch(): Promise<void> {
    coming ??= arrive()
    return coming
  }

  function LateComponent(props: Props): ReactNode {
    const [, setArrived] = useState(here !== null)
    useEffect(() => {
      let isLeft = false
      fetch().then(
        () => isLeft || setArrived(true),
        (trouble: unknown) => {
          if (isLeft) return
          // While drawing, so that the screen around it says that something broke.
          setArrived(() => {
            throw trouble
          })
        },
      )
      return () => {
        isLeft = true
      }
    }, [])
    return here === null ? meanwhile : createElement(here, props)
  }
  return Object.assign(LateComponent, { fetch })
}
