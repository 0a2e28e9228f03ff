import type { SurveyQuestions } from '../model/surveyQuestions'
import { speak } from '../words/speak'
import { pageData } from './pageData'
import { runSurvey } from './runSurvey'
import './survey.css'

const questions = pageData() as SurveyQuestions
speak(questions.locale)
runSurvey(questions)
