import { cleanText } from '../cleanText'
import { GROUPS } from '../kinds'
import { LARGEST_NUMBER } from '../largestNumber'
import * as mend from './mends'
import { z } from './zod'

const mends = new WeakMap<z.core.$ZodType, mend.Mend>()

/** How to mend a value that this schema refuses; undefined when the mending is left to what holds it. */
export function mendOf(schema: z.core.$ZodType): mend.Mend | undefined {
  return mends.get(schema)
}

function mendable<S extends z.ZodType>(schema: S, how: mend.Mend): S {
  mends.set(schema, how)
  return schema
}

const isClean = (text: string): boolean => cleanText(text) === text

/** Words. Empty when left out. */
export const text = () => mendable(z.string().refine(isClean).default(''), mend.text)

/** Words, or null when there is nothing to say. */
export const maybeText = () => mendable(z.string().refine(isClean).nullable().default(null), mend.maybeText)

/** A record's own id. */
export const id = () => mendable(z.string().min(1), mend.id)

/** An id of another record that cannot be left out. */
export const reference = () => mendable(z.string(), mend.reference)

/** An id of another record, or null. */
export const maybeReference = () => mendable(z.string().nullable().default(null), mend.maybeReference)

/** Ids of other records, at least named. */
export const givenReferences = () => mendable(z.array(z.string()), mend.references)

/** Ids of other records; none when left out. */
export const references = () => mendable(z.array(z.string()).default([]), mend.references)

/** Several short texts. */
export const texts = () => mendable(z.array(z.string().refine(isClean)).default([]), mend.texts)

/** A yes or no; no when left out. */
export const yes = () => mendable(z.boolean().default(false), mend.yes)

/** A yes, a no, or not said. */
export const maybeYes = () => mendable(z.boolean().nullable().default(null), mend.maybeYes)

const numberIn = ({ min, max }: mend.Limits) => z.number().min(min).max(max)

/** A number that is always known, brought within its limits. */
export const amount = (limits: mend.Limits, fallback: number) =>
  mendable(numberIn(limits).default(fallback), mend.amount(limits, fallback))

/** A whole number that is always known. */
export const count = (limits: mend.Limits, fallback: number) =>
  mendable(numberIn(limits).int().default(fallback), mend.amount({ ...limits, whole: true }, fallback))

/** A number, or null: unknown. */
export const maybeAmount = (limits: mend.Limits) =>
  mendable(numberIn(limits).nullable().default(null), mend.amount(limits, null))

const FROM_NOTHING: mend.Limits = { min: 0, max: LARGEST_NUMBER }

/** From low to high, or null: unknown. */
export const range = () =>
  mendable(
    z
      .looseObject({ low: numberIn(FROM_NOTHING), high: numberIn(FROM_NOTHING) })
      .refine(({ low, high }) => low <= high)
      .nullable()
      .default(null),
    mend.range(FROM_NOTHING),
  )

/** A calendar day, or null. */
export const date = () =>
  mendable(
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .refine(mend.isDay)
      .nullable()
      .default(null),
    mend.date,
  )

/** One of a closed set; the fallback when left out. */
export const choice = <const V extends readonly [string, ...string[]]>(values: V, fallback: V[number]) =>
  mendable(z.enum(values).default(fallback as never), mend.choice(values, fallback))

/** One of a closed set that cannot be left out; an unknown one becomes the fallback. */
export const givenChoice = <const V extends readonly [string, ...string[]]>(values: V, fallback: V[number]) =>
  mendable(z.enum(values), mend.choice(values, fallback))

/** One of a closed set, or null. */
export const maybeChoice = <const V extends readonly [string, ...string[]]>(values: V) =>
  mendable(z.enum(values).nullable().default(null), mend.choice(values, null))

/** A number of a closed set that cannot be left out. */
export const givenMark = <const V extends readonly [number, ...number[]]>(values: V, fallback: V[number]) =>
  mendable(z.literal(values), mend.mark(values, fallback))

/** A number of a closed set, or null: not asked, not said. */
export const maybeMark = <const V extends readonly [number, ...number[]]>(values: V) =>
  mendable(z.literal(values).nullable().default(null), mend.mark(values, null))

/** Groups of people; an unknown one becomes `other`. */
export const groups = () => mendable(z.array(z.enum(GROUPS)).default([]), mend.groups)

/** How many of each group; those of an unknown one are counted with `other`. */
export const groupCounts = () =>
  mendable(
    z.partialRecord(z.enum(GROUPS), numberIn(FROM_NOTHING).int()).default({}),
    mend.groupCounts(LARGEST_NUMBER),
  )

/** An object inside a record, with its own fields; empty ones when left out. */
export const object = <S extends z.ZodRawShape>(shape: S) => {
  const inner = z.looseObject(shape)
  return mendable(
    inner.prefault(() => ({}) as never),
    mend.object,
  )
}

/** Objects inside a record. */
export const objects = <S extends z.ZodRawShape>(shape: S) =>
  mendable(z.array(z.looseObject(shape)).default([]), mend.objects)

/** A table of records; empty when left out. */
export const table = <S extends z.ZodType>(record: S) => mendable(z.array(record).default([]), mend.table)
