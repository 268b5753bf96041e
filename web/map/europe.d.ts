// The outlines that the build cuts out of Natural Earth (tool/europe.ts).
declare module 'virtual:europe' {
  const outlines: import('./atlas.ts').Outline[]

  export { outlines }
}
