/** Everything that a key, a menu or the find list can ask for. Whatever is mounted registers what it can do. */
export const ACT_NAMES = [
  // everywhere
  'find',
  'keys',
  'settings',
  'snapshots',
  'openProjector',
  'undo',
  'redo',
  'escape',
  'exportSession',
  'exportPicture',
  'exportDrawing',
  'exportTables',
  // the parts of the day
  'goToSetUp',
  'goToMap',
  'goToVoices',
  'goToFindings',
  'goToRedesign',
  'goToBoardPack',
  'goToStart',
  // in a note being written
  'endAndNext',
  'endAndNextStage',
  'laneDown',
  'laneUp',
  'newLine',
  'leaveWriting',
  // on the wall and in the outline
  'writeStep',
  'editOrWrite',
  'openDetails',
  'openCards',
  'goLeft',
  'goRight',
  'goUp',
  'goDown',
  'connect',
  'moveByArrows',
  'deleteSelection',
  'selectAll',
  'copy',
  'cut',
  'paste',
  'duplicateSelection',
  'addLane',
  'addStage',
  'tidy',
  // marks
  'chooseMark',
  'markDuplication',
  'markGap',
  'markCounterProductive',
  'markDelay',
  'markHandoffRisk',
  'markRework',
  'markAskedAgain',
  'markDeadEnd',
  'markUnclearOwner',
  'markFailureDemand',
  'markWorkaround',
  'markWorksWell',
  // seeing
  'zoomIn',
  'zoomOut',
  'zoomTo100',
  'zoomToFit',
  'zoomToSelection',
  'toggleOutline',
  'toggleFindingsList',
  'toggleHandoffCount',
  'toggleNumbers',
  'toggleFeelings',
  'toggleAgreement',
  'spotlightSelection',
] as const

export type ActName = (typeof ACT_NAMES)[number]

/** How an act is done here. `run` says whether it did anything; without `can` it can always be tried. */
export interface Act {
  readonly run: () => boolean
  readonly can?: () => boolean
}

/** What can be done in this window now. */
export interface Acts {
  /** Offers an act until the returned function is called. */
  readonly register: (name: ActName, act: Act) => () => void
  /** Asks those who offer the act, the newest first, until one has done it. */
  readonly run: (name: ActName) => boolean
  readonly can: (name: ActName) => boolean
  /** The acts that somebody offers, in the order of `ACT_NAMES`. The identical list until that changes. */
  readonly names: () => readonly ActName[]
  /** Called when the offers change; not when what an act can do changes. */
  readonly subscribe: (listener: () => void) => () => void
}

/** A window in which nothing is offered yet. */
export function createActs(): Acts {
  const offers = new Map<ActName, readonly Act[]>()
  const listeners = new Set<() => void>()
  let names: readonly ActName[] = []

  function offer(name: ActName, acts: readonly Act[]): void {
    offers.set(name, acts)
    names = ACT_NAMES.filter((each) => (offers.get(each)?.length ?? 0) > 0)
    for (const listener of listeners) listener()
  }

  const able = (name: ActName): readonly Act[] =>
    (offers.get(name) ?? []).filter((act) => act.can?.() ?? true)

  return {
    register(name, act) {
      offer(name, [act, ...(offers.get(name) ?? [])])
      return () =>
        offer(
          name,
          (offers.get(name) ?? []).filter((each) => each !== act),
        )
    },
    run: (name) => able(name).some((act) => act.run()),
    can: (name) => able(name).length > 0,
    names: () => names,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
