// The colours of charts in the dark. Their palette is made by the program, so that they are no file of the style.
import { chartRulesInDark } from '#drawing'

/** On paper they stay light. */
const onDarkScreens = ['screen', '(prefers-color-scheme:dark)'].join(' and ')

let sheet: CSSStyleSheet | undefined

/** Has drawings shown in the colours of the dark where the reader prefers it. Once for all of them. */
export function adoptDarkColours(): void {
  if (sheet) return
  sheet = new CSSStyleSheet({ media: onDarkScreens })
  sheet.replaceSync(chartRulesInDark)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
