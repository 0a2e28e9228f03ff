import { useEffect, useState } from 'react'
import type { Library } from '../../storage/library'
import { Notice } from '../../ui/Notice'
import * as words from '../../words/compiled/messages.js'
import { memorySigns } from './memorySigns'
import { type MemorySigns, type WindowMemory, windowMemory } from './windowMemory'

export interface WindowForgetsProps {
  readonly library: Library
  /** In a session only what is known is said; before the first card, also what cannot be told. */
  readonly where: 'start' | 'session'
  readonly signs?: (library: Library) => Promise<MemorySigns>
}

/** Says that this window forgets, where that is known, and at the start that it may, where it cannot be told. */
export function WindowForgets({ library, where, signs = memorySigns }: WindowForgetsProps) {
  const [memory, setMemory] = useState<WindowMemory>('remembers')
  useEffect(() => {
    let isLeft = false
    signs(library).then(
      (found) => isLeft || found.keeps === 'memory' || setMemory(windowMemory(found)),
      () => undefined,
    )
    return () => {
      isLeft = true
    }
  }, [library, signs])
  if (memory === 'forgets') return <Notice kind="warning">{words.checkForgets()}</Notice>
  if (memory === 'remembers' || where === 'session') return null
  return <Notice kind="plain">{words.checkMayForget()}</Notice>
}
