// The door of indicators/overview: what is said first: the headline of every indicator, and the newest of it.
export { headlineArea, readHeadline, readNewestFigures, readTile, readTiles } from './overview.ts'
