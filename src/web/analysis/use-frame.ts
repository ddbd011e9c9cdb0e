// What stands around a drawing that is taken away: its title, which says where all of it is invented, and whose it is, when and from where.
import { currentDay } from '#definition'
import { recordsFooter } from '#drawing'
import { useOutline } from '../data/roadmap-context.ts'
import { useIsInvented } from '../data/use-is-invented.ts'
import { language, words } from '../words/index.ts'

/** As wide as a page of a report. */
export const fileWidth = 900

/** Frames a title when a file is made: the page may have moved on since it was drawn. */
export function useFrame() {
  const roadmap = useOutline()
  const isInvented = useIsInvented()
  return (title: string) => ({
    title: isInvented ? words.inventedTitle(title) : title,
    footer: recordsFooter({ roadmap, day: currentDay(), address: location.href }, language),
  })
}
