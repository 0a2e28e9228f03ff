/**
 * Keeps what was reckoned last: the identical answer while every part that it rests on is the identical value, so
 * that what is asked at each drawing is reckoned once an edit.
 */
export function keptLast<Asked extends readonly unknown[], Answer>(
  parts: (...asked: Asked) => readonly unknown[],
  reckon: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  let last: { readonly parts: readonly unknown[]; readonly answer: Answer } | null = null
  return (...asked) => {
    const now = parts(...asked)
    if (last !== null && last.parts.every((part, place) => part === now[place])) return last.answer
    const answer = reckon(...asked)
    last = { parts: now, answer }
    return answer
  }
}
