// HTML as templates: whatever is put into one is escaped, unless a template made it. Nothing else writes HTML here.
import { html, raw } from 'hono/html'

/** A piece of a page: what a template made. */
export type Markup = ReturnType<typeof html>

/** What may stand in a gap of a template; false, null and undefined leave it empty. */
export type Child = Markup | string | number | false | null | undefined | readonly Child[]

/** Makes a piece of a page. */
export function markup(strings: TemplateStringsArray, ...children: readonly Child[]): Markup {
  return html(strings, ...children)
}

/** SVG that the drawing room wrote, which escapes every text that it is given. */
export const drawing = (svg: string): Markup => raw(svg)

/** A style sheet of our own in a page, letter for letter: its hash stands in the content policy. */
export const style = (css: string): Markup => raw(`<style>${css}</style>`)

/** A whole page as text. */
export const pageText = async (page: Markup): Promise<string> => String(await page)
