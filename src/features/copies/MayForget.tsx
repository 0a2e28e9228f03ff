import { useEffect, useState } from 'react'
import { forgetsAfterSevenDays, keepingBrowser, type KeepingBrowser } from '../../storage/persistence'
import { Notice } from '../../ui/Notice'
import * as words from '../../words/compiled/messages.js'

/** Says on the start screen that this browser may delete everything, where it does that. */
export function MayForget({ ask = keepingBrowser }: { readonly ask?: () => Promise<KeepingBrowser> }) {
  const [mayForget, setMayForget] = useState(false)
  useEffect(() => {
    let isLeft = false
    ask().then(
      (browser) => isLeft || setMayForget(forgetsAfterSevenDays(browser)),
      () => undefined,
    )
    return () => {
      isLeft = true
    }
  }, [ask])
  return mayForget ? <Notice kind="warning">{words.copiesSafari()}</Notice> : null
}
