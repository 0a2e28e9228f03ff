import type { Session } from '../model/session'
import { surveyQuestions } from '../model/surveyQuestions'
import * as words from '../words/compiled/messages.js'
import { getLocale, getTextDirection } from '../words/compiled/runtime.js'
import { standalonePage, type StandaloneProgram } from './standalonePage'
import { surveyPaper } from './surveyPaper'

/**
 * The survey of a session as one HTML file: it asks by itself where a browser lets it, and reads as the paper form
 * where none does. Stages, steps, the consent text and how to hand it back are in it, and nothing else.
 */
export function surveyFile(session: Session, handBack: string, program: StandaloneProgram): Blob {
  const questions = surveyQuestions(session, {
    locale: getLocale(),
    consent: orElse(session.about.consentText, words.feedbackConsent()),
    handBack: orElse(handBack, words.surveyHandBackDefault()),
  })
  return standalonePage({
    language: getLocale(),
    direction: getTextDirection(),
    title: words.surveyPageTitle({ title: questions.title }),
    content: surveyPaper(questions),
    data: questions,
    program,
  })
}

function orElse(said: string, otherwise: string): string {
  return said.trim() === '' ? otherwise : said
}
