import { expect, test } from 'vitest'
import * as kinds from '../../src/model/kinds'
import * as names from '../../src/words/names'

test('every member of every closed set has a name of its own', () => {
  const sets = [
    kinds.SECTORS.map(names.nameOfSector),
    kinds.COLOURS.map(names.nameOfColour),
    kinds.MAP_KINDS.map(names.nameOfMapKind),
    kinds.MAP_STATUSES.map(names.nameOfMapStatus),
    kinds.STEP_KINDS.map(names.nameOfStepKind),
    kinds.SPENDS.map(names.nameOfSpend),
    kinds.VALUES.map(names.nameOfValue),
    kinds.EVIDENCES.map(names.nameOfEvidence),
    kinds.FINDING_KINDS.map(names.nameOfFindingKind),
    kinds.FINDING_STATUSES.map(names.nameOfFindingStatus),
    kinds.SEVERITIES.map(names.nameOfSeverity),
    kinds.GROUPS.map(names.nameOfGroup),
    kinds.FEELINGS.map(names.nameOfFeeling),
    kinds.CARD_PLACES.map(names.nameOfCardPlace),
    kinds.GATHERED.map(names.nameOfGathered),
    kinds.ACTION_STATUSES.map(names.nameOfActionStatus),
    kinds.TIERS.map(names.nameOfTier),
    kinds.RATINGS.map(names.nameOfRating),
  ]
  for (const set of sets) {
    expect(set.every((name) => name.trim() !== '')).toBe(true)
    expect(new Set(set).size).toBe(set.length)
  }
})
