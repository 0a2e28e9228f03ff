import field from './Field.module.css'

export interface AnnouncerProps {
  /** What to speak; a new id speaks the same words again. */
  readonly said: { readonly id: number; readonly text: string } | null
  /** `assertive` interrupts what is being read. */
  readonly urgency: 'polite' | 'assertive'
}

/** Speaks to a screen reader and shows nothing. A dialog that hides the rest of the page leaves it be. */
export function Announcer({ said, urgency }: AnnouncerProps) {
  return (
    <div aria-live={urgency} data-live-announcer="true" className={field['hidden']}>
      {said !== null && <p key={said.id}>{said.text}</p>}
    </div>
  )
}
