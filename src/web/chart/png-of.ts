// A drawing as a picture of dots, made by the browser.

/** Twice as fine as on a screen, so that it can be printed. */
const fineness = 2

/** Draws the SVG on a canvas. It refers to nothing outside itself, so that the browser lets it be read again. */
export async function pngOf(svg: string): Promise<Blob> {
  const picture = new Image()
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = picture.naturalWidth * fineness
  canvas.height = picture.naturalHeight * fineness
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
  })
}
