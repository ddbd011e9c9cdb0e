// English names of the pages of analysis in the menu.

export const analysisMenu = { signals: 'Signals', documents: 'Documents' } as const
