// The dossier as a Word document that a screen reader can walk: headings, table headers, its language, words for the map.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Verdict } from '../../domain/requirement.ts'
import { localeOf } from '../language.ts'
import { type Block, type Cell, forReading, type Paper, type Table as TableBlock } from './paper.ts'
import type { Picture } from './picture.ts'

/** A4 with its margins, in twentieths of a point. */
const page = { width: 11906, height: 16838, margin: 1020 }
const textWidth = page.width - 2 * page.margin
const font = 'Calibri'
const ink = { teal: '0B5A5B', soft: '5A5F63', line: 'C9CED1', head: 'E6F0F0' }
const lights: Record<Verdict, string> = { met: '1B6B3A', broken: 'A3241A', unknown: '7A4B00', advice: '2F4A7A' }
const imageWidth = 400
/** Half points. */
const size = { text: 20, table: 18 }

/**
 * Writes a dossier as docx.
 * @param picture the map; where there is none, its words stand in its place
 */
export function writeDocx(paper: Paper, picture?: Picture): Promise<Blob> {
  const document = new Document({
    title: paper.title,
    description: paper.footer,
    creator: 'Medspiller',
    styles: {
      default: {
        document: {
          run: { font, size: size.text, language: { value: localeOf[paper.language] } },
          paragraph: { spacing: { after: 80 } },
        },
        title: { run: { font, size: 40, bold: true, color: ink.teal }, paragraph: { spacing: { after: 160 } } },
        heading1: {
          run: { font, size: 28, bold: true, color: ink.teal },
          paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: 'list',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        footers: { default: footerOf(paper) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(paper.title)] }),
          ...paper.sections.flatMap((it) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(it.heading)] }),
            ...it.blocks.flatMap((block) => drawBlock(block, picture)),
          ]),
        ],
      },
    ],
  })
  return Packer.toBlob(document)
}

function footerOf({ footer, pageOf }: Paper): Footer {
  const small = { size: 16, color: ink.soft }
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ ...small, text: `${footer} ${pageOf} ` }),
          new TextRun({ ...small, children: [PageNumber.CURRENT] }),
        ],
      }),
    ],
  })
}

function drawBlock(block: Block, picture: Picture | undefined): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'text':
      return [new Paragraph({ keepNext: true, children: [new TextRun({ text: block.text, color: ink.soft })] })]
    case 'list':
      return block.items.map(
        (text) => new Paragraph({ numbering: { reference: 'list', level: 0 }, children: [new TextRun(text)] }),
      )
    case 'map':
      return [drawMap(block.alt, picture)]
    case 'table':
      return [drawTable(forReading(block))]
  }
}

function drawMap(alt: string, picture: Picture | undefined): Paragraph {
  if (!picture) return new Paragraph({ children: [new TextRun(alt)] })
  const { png, width, height } = picture
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: imageWidth, height: Math.round((imageWidth * height) / width) },
        altText: { name: 'map', title: '', description: alt },
      }),
    ],
  })
}

function drawTable({ columns, rows }: TableBlock): Table {
  const shares = columns.reduce((sum, it) => sum + it.share, 0)
  const widths = columns.map((it) => Math.round((textWidth * it.share) / shares))
  const line = { style: BorderStyle.SINGLE, size: 4, color: ink.line }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const cell = (at: number, children: Paragraph[], fill?: string) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.TOP,
      margins: { top: 50, bottom: 50, left: 60, right: 60 },
      ...(fill && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
      children,
    })
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ head }, at) =>
          cell(at, [tight([new TextRun({ text: head, bold: true, size: size.table })])], ink.head),
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((it, at) => cell(at, [tight(runsOf(it))])),
          }),
      ),
    ],
  })
}

const tight = (children: TextRun[]) => new Paragraph({ spacing: { after: 0 }, children })

function runsOf({ text, note, verdict, quiet }: Cell): TextRun[] {
  const color = verdict ? lights[verdict] : quiet ? ink.soft : undefined
  return [
    new TextRun({ text, color, bold: verdict !== undefined, italics: quiet, size: size.table }),
    ...(note ? [new TextRun({ text: ` (${note})`, color: ink.soft, size: size.table })] : []),
  ]
}
