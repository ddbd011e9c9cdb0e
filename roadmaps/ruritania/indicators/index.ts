// All indicators of the invented roadmap. A new one is one file and one line here; its code says its place.
export { rescues } from './rescues.ts'
export { litter } from './litter.ts'
export { oil } from './oil.ts'
export { fining } from './fining.ts'
export { guards } from './guards.ts'
export { trust } from './trust.ts'
