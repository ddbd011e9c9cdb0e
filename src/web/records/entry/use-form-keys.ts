// Keys of a form: keep it, add a row, undo and redo. Inside a text the browser’s own undo stays as it is.
import { useEffect, type RefObject } from 'react'
import type { RecordForm } from './use-record-form.ts'

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))
  )
}

/** Adds a row to the table in which the focus is; to the first one where it is in none. */
function addRow(form: HTMLFormElement | null): void {
  const here = document.activeElement?.closest('section')?.querySelector<HTMLButtonElement>('[data-adds]')
  const adds = here ?? form?.querySelector<HTMLButtonElement>('[data-adds]')
  adds?.click()
}

export function useFormKeys(form: RecordForm, element: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.shiftKey ? `shift ${event.key.toLowerCase()}` : event.key.toLowerCase()
      const outside = isText(event.target) ? undefined : form
      const acts: Readonly<Record<string, (() => void) | undefined>> = {
        s: form.isBusy ? () => undefined : () => void form.save(),
        enter: () => addRow(element.current),
        z: outside?.undo,
        y: outside?.redo,
        'shift z': outside?.redo,
      }
      const act = acts[key]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}
