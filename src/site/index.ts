// The door of the site room: public pages as text, made of what the API answers.
export { readIslandFiles, type IslandFiles } from './island-files.ts'
export { writeEmbedded, writePage, type Frame } from './layout.ts'
export { sitePages } from './pages/index.ts'
export { notMade, notThere } from './not-there.ts'
export type { Ask, Shown, SitePage, Surroundings, Visit } from './site-page.ts'
export { styleSheet } from './style-sheet.ts'
