/** The part of the style sheet that is every page's: the measure, print, and what the kinds of blocks need. */
import type { HouseStyle, PageStyle } from '../style/style.js';
import { bodySize, decimal } from './declarations.js';
import { cssString } from './markup.js';

/**
 * Rules before those of the house's styles. The measure holds some 68 letters, and a narrow screen less; a panel's
 * columns go below each other where there is no room beside. Words between blanks are not spread over a line of few
 * of them. On paper the type has the house's own size.
 *
 * @param page  of the first section, for the printer
 * @param mark  the marking of the whole, printed at head and foot of each sheet by browsers that can
 */
export function baseCss(style: HouseStyle, page: PageStyle | undefined, landscape: boolean, mark: string): string {
  return `${screenCss(bodySize(style))}\n${printCss(bodySize(style), page, landscape, mark)}`;
}

/** Text on a screen is a little larger than the reader's own (12 pt unless it was set), and no smaller than on paper. */
function screenCss(body: number): string {
  return SCREEN.replace('font-size:100%', `font-size:${decimal(Math.max(106.25, (body / 12) * 100))}%`);
}

const SCREEN = `*,::before,::after{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;padding:1rem 1.25rem 2rem;max-width:36.5rem;background:#fff;overflow-wrap:break-word;line-break:strict}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure,table{margin:0;padding:0}
dt,th,small,sup{font:inherit}
strong{font-weight:var(--strong,600)}
em{font-style:var(--emphasis,italic)}
sup{vertical-align:baseline}
a{color:inherit;text-underline-offset:.15em;text-decoration-thickness:from-font}
img{display:block;max-width:100%;height:auto}
.Banner{margin:.25rem 0}
header{margin:.75rem 0 1.75rem}
footer{margin:2rem 0 .75rem}
.Beside{display:flex;flex-wrap:wrap;column-gap:1.5rem;justify-content:space-between;align-items:baseline}
.Beside>small{margin-left:auto;text-align:right}
.Items{list-style:none;counter-reset:item}
.Items>li{counter-increment:item}
.Items ::before{text-indent:0;letter-spacing:normal;text-transform:none}
.Panel{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,7rem),1fr));overflow:hidden}
.Column{position:relative}
.Column::before{content:"";position:absolute;top:0;bottom:0}
.Scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse}
th,td{vertical-align:top;text-align:left}
[dir=rtl] th,[dir=rtl] td{text-align:right}
caption{text-align:left}
.Depth2{padding-left:1.2rem}
.Depth3{padding-left:2.4rem}
.Keep{break-inside:avoid}
.Notes{margin-top:2rem;padding-top:.5rem;border-top:1px solid #767676}
.Notes>ol{list-style:none}
.Notes>ol>li{position:relative;padding-left:1.5rem}
.Notes .Number{position:absolute;left:0;top:0;bottom:auto}
.Watermark{position:fixed;z-index:-1;inset:0;display:grid;place-items:center;overflow:hidden;pointer-events:none}
.Watermark>span{transform:rotate(-45deg);white-space:nowrap;font-size:min(7rem,20vw);line-height:1}
:target{scroll-margin-top:1rem}
@media (max-width:32rem){:not(:lang(ja)):not(:lang(zh)){--justify:start}}`;

const MM = 25.4 / 72;

function printCss(body: number, page: PageStyle | undefined, landscape: boolean, mark: string): string {
  const banner = mark === '' ? '' : `@top-center{content:${cssString(mark)}}@bottom-center{content:${cssString(mark)}}`;
  const [width, height] = page === undefined ? [0, 0] : landscape ? [page.height, page.width] : [page.width, page.height];
  const margins = page === undefined ? [] : [page.margins.top, page.margins.right, page.margins.bottom, page.margins.left];
  const sheet = page === undefined ? '' : `size:${mm(width)} ${mm(height)};margin:${margins.map(mm).join(' ')};`;
  return `@page{${sheet}${banner}}
@media print{
html{font-size:${decimal(body)}pt}
body{max-width:none;padding:0}
a{text-decoration:none}
.Scroll{overflow:visible}
.Break{break-before:page}
.Section+.Section{break-before:page}
}`;
}

function mm(points: number): string {
  return `${decimal(points * MM)}mm`;
}
