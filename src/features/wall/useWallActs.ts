import { selectedRect } from './selectedRect'
import { useAct, useSession, useSessionStore } from '../../store/useSession'
import { fitted, fittedWall, middleOf, nextZoom, zoomedAt } from './camera/camera'
import type { Bands } from './headings/useBands'
import { NOT_JOINING, useWallParts } from './wallParts'

/** Offers what is done to the view of the wall and to its bands, for keys, buttons and the find list. */
export function useWallActs(lanes: Bands, stages: Bands): void {
  const store = useSessionStore()
  const { control, sceneRef, joining } = useWallParts()
  const mayWrite = !useSession((state) => state.readOnly)

  function zoomTo(zoom: number): boolean {
    const camera = control.camera.get()
    if (zoom === camera.zoom) return false
    control.move(zoomedAt(camera, middleOf(control.frame.get()), zoom))
    return true
  }

  useAct('zoomIn', { run: () => zoomTo(nextZoom(control.camera.get().zoom, 'in')) })
  useAct('zoomOut', { run: () => zoomTo(nextZoom(control.camera.get().zoom, 'out')) })
  useAct('zoomTo100', { run: () => zoomTo(1) })
  useAct('zoomToFit', {
    run() {
      const { bounds, direction } = sceneRef.current
      control.move(fittedWall(bounds, control.frame.get(), direction))
      return true
    },
  })
  useAct('zoomToSelection', {
    can: () => selectedRect(sceneRef.current, store.getState().selection) !== null,
    run() {
      const rect = selectedRect(sceneRef.current, store.getState().selection)
      if (rect === null) return false
      control.move(fitted(rect, control.frame.get(), 1.5))
      return true
    },
  })
  const turn =
    (name: 'outline' | 'findingsList' | 'numbers' | 'feelings' | 'countHandoffs') => (): boolean => {
      const { view, setView } = store.getState()
      setView({ [name]: !view[name] })
      return true
    }
  useAct('toggleOutline', { run: turn('outline') })
  useAct('toggleFindingsList', { run: turn('findingsList') })
  useAct('toggleNumbers', { run: turn('numbers') })
  useAct('toggleFeelings', { run: turn('feelings') })
  useAct('toggleHandoffCount', { run: turn('countHandoffs') })
  useAct('toggleAgreement', {
    run() {
      const { view, setView } = store.getState()
      setView({ overlay: view.overlay === null ? 'agreement' : null })
      return true
    },
  })
  useAct('spotlightSelection', {
    can: () => store.getState().selection.size > 0 || store.getState().view.spotlight !== null,
    run() {
      const { view, selection, setView } = store.getState()
      setView({ spotlight: view.spotlight === null ? new Set(selection) : null })
      return true
    },
  })
  useAct('escape', {
    can: () => joining.get().asks !== 'nothing',
    run() {
      joining.set(NOT_JOINING)
      return true
    },
  })
  useAct('addLane', { can: () => mayWrite, run: () => lanes.add(null) })
  useAct('addStage', { can: () => mayWrite, run: () => stages.add(null) })
}
