import {
  Baby,
  Banknote,
  Briefcase,
  Bus,
  CircleHelp,
  DoorOpen,
  FileText,
  Flag,
  Footprints,
  GraduationCap,
  Hourglass,
  House,
  KeyRound,
  Laptop,
  Lock,
  type LucideIcon,
  Megaphone,
  MessageCircle,
  Phone,
  Route,
  Scale,
  Signpost,
  Stethoscope,
  UserRound,
  Users,
  UsersRound,
  Utensils,
} from 'lucide-react'
import type { StepKind } from '../../model/kinds'
import * as words from '../../words/compiled/messages.js'

/** Words, the more telling first, and the picture that stands for them. */
const PICTURES: readonly (readonly [() => string, LucideIcon])[] = [
  [words.feedbackPictureHome, House],
  [words.feedbackPictureMoney, Banknote],
  [words.feedbackPictureHealth, Stethoscope],
  [words.feedbackPictureFood, Utensils],
  [words.feedbackPictureFamily, Baby],
  [words.feedbackPictureSchool, GraduationCap],
  [words.feedbackPictureWork, Briefcase],
  [words.feedbackPicturePhone, Phone],
  [words.feedbackPictureComputer, Laptop],
  [words.feedbackPicturePaper, FileText],
  [words.feedbackPicturePeople, Users],
  [words.feedbackPictureTravel, Bus],
  [words.feedbackPictureKey, KeyRound],
  [words.feedbackPictureLaw, Scale],
  [words.feedbackPictureTalk, MessageCircle],
]

const KINDS: Readonly<Record<StepKind, LucideIcon>> = {
  step: Footprints,
  decision: Signpost,
  wait: Hourglass,
  start: DoorOpen,
  end: Flag,
}

/** The picture that a text calls for: by its words, else by what kind of step it is. */
export function pictureOf(text: string, kind: StepKind): LucideIcon {
  if (kind === 'wait') return Hourglass
  const said = new Set(text.toLowerCase().match(/\p{L}+/gu))
  const found = PICTURES.find(([ours]) =>
    ours()
      .split('|')
      .some((word) => said.has(word)),
  )
  return found?.[1] ?? KINDS[kind]
}

export const WHOLE_JOURNEY: LucideIcon = Route
export const NOT_SURE: LucideIcon = CircleHelp

/** Who may be asked, each with a picture. */
export const GROUP_PICTURES = {
  'service-user': <UserRound aria-hidden />,
  family: <UsersRound aria-hidden />,
  other: <CircleHelp aria-hidden />,
} as const

/** Outside the room, or not. */
export const SHARE_PICTURES = { yes: <Megaphone aria-hidden />, no: <Lock aria-hidden /> } as const
