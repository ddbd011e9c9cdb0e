// English names of the pages of analysis in the menu.

export const analysisMenu = { signals: 'Signals', map: 'Show these records on a map' } as const
