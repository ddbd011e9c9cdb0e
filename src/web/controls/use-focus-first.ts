// The focus goes to the first choice of what was just added, so that the keyboard need not look for it.
import { useEffect, useRef, type RefObject } from 'react'

/** A place for the part of the page that was added; `isNew` where a person has just asked for it. */
export function useFocusFirst(isNew: boolean): RefObject<HTMLFieldSetElement | null> {
  const place = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (isNew) place.current?.querySelector<HTMLElement>('select, input')?.focus()
  }, [isNew])
  return place
}
