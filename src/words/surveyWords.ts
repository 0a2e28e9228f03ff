import type { Group } from '../model/kinds'
import * as words from './compiled/messages.js'

const GROUP_WORDS: Readonly<Record<Group, () => string>> = {
  'service-user': words.surveyGroupServiceUser,
  family: words.surveyGroupFamily,
  frontline: words.surveyGroupFrontline,
  manager: words.surveyGroupManager,
  'third-sector': words.surveyGroupThirdSector,
  other: words.surveyGroupOther,
}

/** A group as somebody says it of themselves: "It happened to me". */
export function groupInOwnWords(group: Group): string {
  return GROUP_WORDS[group]()
}
