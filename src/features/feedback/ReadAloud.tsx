import { Square, Volume2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '../../ui/Button'
import * as words from '../../words/compiled/messages.js'
import { formatLocale } from '../../words/formatLocale'

function speech(): SpeechSynthesis | null {
  return (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis ?? null
}

/** A voice of this device in the language of the words: one that sends nothing anywhere. Null: there is none. */
function ownVoice(): SpeechSynthesisVoice | null {
  const locale = formatLocale()
  const [language = ''] = locale.split('-')
  const local =
    speech()
      ?.getVoices()
      .filter((voice) => voice.localService) ?? []
  const same = local.filter((voice) => voice.lang.replace('_', '-').startsWith(language))
  return same.find((voice) => voice.lang.replace('_', '-') === locale) ?? same[0] ?? null
}

function useOwnVoice(): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState(ownVoice)
  useEffect(() => {
    const synthesis = speech()
    // Some browsers know their voices only after a while.
    const look = (): void => setVoice(ownVoice())
    synthesis?.addEventListener('voiceschanged', look)
    return () => synthesis?.removeEventListener('voiceschanged', look)
  }, [])
  return voice
}

/** Reads a screen aloud by a voice of this device; not there where the device has none. Give it the text as its key. */
export function ReadAloud({ text }: { readonly text: string }) {
  const voice = useOwnVoice()
  const [isReading, setReading] = useState(false)
  useEffect(() => () => speech()?.cancel(), [])
  if (voice === null) return null

  function press(): void {
    const synthesis = speech()
    if (synthesis === null) return
    synthesis.cancel()
    setReading(!isReading)
    if (isReading) return
    const spoken = new SpeechSynthesisUtterance(text)
    spoken.voice = voice
    spoken.lang = voice?.lang ?? formatLocale()
    spoken.rate = 0.9
    spoken.addEventListener('end', () => setReading(false))
    spoken.addEventListener('error', () => setReading(false))
    synthesis.speak(spoken)
  }

  return (
    <Button icon={isReading ? <Square aria-hidden /> : <Volume2 aria-hidden />} onPress={press}>
      {isReading ? words.feedbackReadStop() : words.feedbackReadAloud()}
    </Button>
  )
}
