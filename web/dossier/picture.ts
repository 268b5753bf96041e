// A drawing on screen as a picture for a document: the same shapes, with the colours they have at this moment.

/** A PNG with its size in px. */
export type Picture = { png: Uint8Array; width: number; height: number }

const styles = ['fill', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linejoin', 'opacity'] as const
/** Sharp on paper. */
const scale = 2

/**
 * Draws an SVG element into a PNG.
 * @returns undefined where the browser cannot: the document then has the map's words.
 */
export async function drawPicture(svg: SVGSVGElement): Promise<Picture | undefined> {
  const { width: across, height: down } = svg.viewBox.baseVal
  const [width, height] = [across * scale, down * scale]
  try {
    const image = new Image(width, height)
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(svg, width, height))}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const pen = canvas.getContext('2d')
    if (!pen) return undefined
    pen.drawImage(image, 0, 0, width, height)
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    return png ? { png: new Uint8Array(await png.arrayBuffer()), width, height } : undefined
  } catch {
    return undefined
  }
}

/** The drawing with its style sheet's colours written on every shape, so that it needs no page around it. */
function standalone(svg: SVGSVGElement, width: number, height: number): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const ground = getComputedStyle(svg).backgroundColor
  const shapes = copy.querySelectorAll<SVGElement>('path, circle, rect, text')
  svg.querySelectorAll<SVGElement>('path, circle, rect, text').forEach((shape, at) => {
    const computed = getComputedStyle(shape)
    for (const style of styles) shapes[at]?.setAttribute(style, computed.getPropertyValue(style))
  })
  const sheet = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: ground }))
    sheet.setAttribute(name, value)
  copy.prepend(sheet)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  return new XMLSerializer().serializeToString(copy)
}
