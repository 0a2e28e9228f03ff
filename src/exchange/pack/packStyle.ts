import { FONT_FAMILIES } from '../../scene/font'
import { ACCENT, INK, INK_SOFT, LINE, LINE_STRONG, PAPER, SURFACE } from '../../scene/palette'

/** What every page of the pack looks like, on a screen and on paper. */
const GROUND = `
*{box-sizing:border-box}
html{font-family:${FONT_FAMILIES};color:${INK};background:${SURFACE};line-height:1.45}
body{margin:0 auto;max-width:72rem;padding:1.5rem}
h1,h2,h3{line-height:1.2;margin:0 0 .4em;overflow-wrap:anywhere}
p,li,td,th,blockquote{overflow-wrap:anywhere}
p{margin:0 0 .6em}
.quiet{color:${INK_SOFT}}
.banner{border-inline-start:.4rem solid ${ACCENT};background:${PAPER};padding:.5rem .8rem}
a{color:${ACCENT}}
a:focus-visible,.table:focus-visible{outline:3px solid ${ACCENT};outline-offset:2px}
table{border-collapse:collapse;inline-size:100%;table-layout:fixed}
caption{text-align:start;font-weight:700;padding-block:.3rem}
th,td{text-align:start;vertical-align:top;border-block-end:1px solid ${LINE};padding:.35rem .5rem}
thead th{border-block-end:2px solid ${LINE_STRONG};background:${PAPER}}
.table{overflow-x:auto;margin-block:0 1.2rem}
@media (max-width:40rem){table{min-inline-size:44rem}}
@media print{html{background:none;font-size:10.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}body{padding:0;max-width:none}.table{overflow:visible}thead{display:table-header-group}tr{break-inside:avoid}tbody tr:first-child{break-before:avoid}h1,h2,h3,caption,thead{break-after:avoid}a{color:inherit;text-decoration:none}}
`

/** The report: a page a part where it is wide, maps beside their steps on a wide screen. */
export const REPORT_STYLE = `${GROUND}
h1{font-size:2.2rem}h2{font-size:1.6rem;margin-block-start:2rem;border-block-end:3px solid ${ACCENT};padding-block-end:.2rem}h3{font-size:1.2rem;margin-block-start:1.2rem}
.what{font-weight:700;color:${ACCENT};margin:0}
.line{font-size:1.1rem}
nav ol{columns:2;padding-inline-start:1.4rem}
nav li{padding-block:.15rem}
.quote{margin:0 0 1rem;padding-inline-start:1rem;border-inline-start:.3rem solid ${LINE_STRONG}}
.quote blockquote{margin:0;font-size:1.15rem}
.quote figcaption{color:${INK_SOFT}}
.map{display:grid;gap:1rem;margin-block:.6rem 1.2rem}
.map svg{display:block;max-inline-size:100%;block-size:auto;border:1px solid ${LINE}}
footer{margin-block-start:2rem;border-block-start:1px solid ${LINE};color:${INK_SOFT};font-size:.9rem}
@media (min-width:100rem){body{max-width:110rem}main>section:not(.wide){max-width:72rem}.map:has(.table){grid-template-columns:minmax(0,3fr) minmax(0,2fr);align-items:start}}
@page{size:A4;margin:14mm}
@page wide{size:A4 landscape;margin:10mm}
@media print{section.wide,main:has(>.wide:last-child)+footer{page:wide}section:has(.map){break-before:page}h3+ul,h3+ol{break-inside:avoid}footer{margin-block-start:.5rem;break-inside:avoid}.map{display:flex;flex-wrap:wrap;gap:8pt;align-items:flex-start}.map svg{flex:none;border:0;break-before:avoid;break-inside:avoid}.map .table{flex:1 1 290pt;break-inside:avoid}.wide h3{break-before:auto}nav{break-after:auto}.wide td,.wide th{padding:.2rem .35rem;font-size:9.5pt}}
`

/** The contents page. */
export const CONTENTS_STYLE = `${GROUND}
h1{font-size:2rem}h2{font-size:1.3rem;margin-block-start:1.6rem}th:first-child{inline-size:14rem}th:last-child{inline-size:7rem}@media print{h1{font-size:18pt}td,th{padding:.18rem .4rem;font-size:9.5pt}}
@page{size:A4;margin:14mm}
`

/** The one page: everything has its place and its most lines, so that it never needs a second sheet. */
export const SUMMARY_STYLE = `${GROUND}
body{padding:0;max-width:none}
.sheet{inline-size:210mm;block-size:296.5mm;margin:0 auto;padding:11mm 13mm 8mm;overflow:hidden;display:flex;flex-direction:column;justify-content:space-between;gap:2mm;font-size:10.2pt;line-height:1.28;background:${SURFACE}}
.sheet h1{font-size:21pt;line-height:1.12;margin:0}
.sheet h2{font-size:11.5pt;margin:0 0 1mm;color:${ACCENT};border-block-end:1.5pt solid ${ACCENT};padding-block-end:.5mm}
.sheet p,.sheet ol,.sheet ul{margin:0;padding:0}
.clip{display:-webkit-box;-webkit-box-orient:vertical;overflow:hidden;text-overflow:ellipsis}
.one{-webkit-line-clamp:1}.two{-webkit-line-clamp:2}.three{-webkit-line-clamp:3}.four{-webkit-line-clamp:4}.long{-webkit-line-clamp:8}
.sheet .banner{padding:1mm 2.5mm;font-size:8.8pt}
.row{display:grid;grid-template-columns:3fr 2fr;gap:6mm}
.row>*,.sheet section{min-inline-size:0}
.figures{display:grid;grid-template-columns:repeat(5,minmax(0,1fr));gap:2.5mm;list-style:none}
.figures li{background:${PAPER};padding:1.6mm 2mm;border-radius:1.5mm;block-size:34mm;overflow:hidden}
.figures .value{font-size:13.5pt;font-weight:700;line-height:1.1}
.figures .after{font-size:9.4pt;font-weight:700;color:${ACCENT}}
.figures .rests{font-size:8.2pt;color:${INK_SOFT}}
.sheet ol,.sheet ul{list-style:none}
.sheet .entry{margin-block-end:1.3mm}
figure{margin:0}
blockquote{margin:0;font-size:10.2pt}
.by{color:${INK_SOFT};font-size:8.8pt}
.end{margin-block-start:auto;color:${INK_SOFT};font-size:8pt;border-block-start:1px solid ${LINE};padding-block-start:1mm}
@page{size:A4;margin:0}
@media screen{html{background:${PAPER}}.sheet{box-shadow:0 0 0 1px ${LINE}}}
@media screen and (max-width:215mm){.sheet{inline-size:auto;block-size:auto;min-block-size:0;padding:4vw;overflow:visible}.row{grid-template-columns:minmax(0,1fr)}.figures{grid-template-columns:repeat(auto-fit,minmax(9rem,1fr))}}
@media print{.sheet{margin:0}}
`
