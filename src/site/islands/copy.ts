// A button beside each text that is there to be copied. Without it the text can be marked.
function addButton(field: HTMLElement): void {
  const text = field.querySelector('textarea')
  const { copy = '', copied = '' } = field.dataset
  if (!text || !('clipboard' in navigator)) return
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = copy
  const done = document.createElement('output')
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text.value).then(
      () => (done.textContent = copied),
      // Where a browser forbids it, the text stands ready to be copied by its keys.
      () => text.select(),
    )
  })
  field.append(button, done)
}

/** Puts a button beside every text of the page that is there to be copied. */
export function addCopyButtons(): void {
  for (const field of document.querySelectorAll<HTMLElement>('.to-copy')) addButton(field)
}
