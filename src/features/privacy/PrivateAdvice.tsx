import { type ReactNode, useEffect, useState } from 'react'
import { type AdviseOn, TextAdviceContext } from '../../ui/TextAdvice'
import { whenIdle } from '../../ui/whenIdle'

const NO_ADVICE: AdviseOn = () => null

/**
 * Has every box for words say gently when what is typed in it looks like a person's number, address or name. What it
 * saw is neither kept nor told to anyone. What looks is fetched once the page stands.
 */
export function PrivateAdvice({ children }: { readonly children: ReactNode }) {
  const [advise, setAdvise] = useState(() => NO_ADVICE)
  useEffect(() => {
    let isLeft = false
    const stopWaiting = whenIdle(() => {
      import('../../analysis/privateSentence').then(
        ({ privateAdvice }) => isLeft || setAdvise(() => privateAdvice),
        // Without it the boxes work as before; what is exported is looked at once more.
        () => undefined,
      )
    })
    return () => {
      isLeft = true
      stopWaiting()
    }
  }, [])
  return <TextAdviceContext value={advise}>{children}</TextAdviceContext>
}
