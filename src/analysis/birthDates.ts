import type { Stretch } from './privateWords'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`

/** A day, a month and a year, in the orders in which people here write them. */
const DATES: readonly RegExp[] = [
  /(?<![\d/.-])(?<day>\d{1,2})(?<sign>[/.\- ])(?<month>\d{1,2})\k<sign>(?<year>\d{4}|\d{2})(?![\d/-]|\.\d)/giu,
  /(?<![\d/.-])(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?![\d/-]|\.\d)/giu,
  new RegExp(
    String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](?<name>${MONTH}),?[ -](?<year>\d{4}|\d{2})(?!\d)`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?<name>${MONTH}) (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)`,
    'giu',
  ),
]

/** Words that make of any date that follows a date of birth. */
const BORN =
  /(?:\bborn(?: on)?|\bd\.? ?o\.? ?b\.?|\bdate of birth|\bbirth ?(?:day|date))[\s:;,()=-]*(?:is|was)?\s*$/iu

/** A whole date of these years is, on a wall, the birth of somebody grown up; later days are days of the journey. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2005

/**
 * Dates that read like a birth: any whole date after "born", "DOB" or "date of birth", and every whole date from
 * 1900 to 2005. Years alone, months, and the days of the work itself (2006 and later) may stand.
 * Source of the written forms: GOV.UK style guide, "Dates", and the GOV.UK Design System, "Date input".
 */
export function birthDates(text: string): readonly Stretch[] {
  return DATES.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap((match) => {
    const { day, month, name, year } = match.groups ?? {}
    const number = name === undefined ? Number(month) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
    if (year === undefined || !isDay(Number(day), number)) return []
    const inYears = year.length === 4 && Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR
    if (!inYears && !BORN.test(text.slice(0, match.index))) return []
    return [{ start: match.index, end: match.index + match[0].length }]
  })
}

function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}
