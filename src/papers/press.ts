/**
 * The press: what is dear is opened once and handed from paper to paper. A resource with a life of its own, passed
 * explicitly; no module holds state.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Outcome } from '../faults/fault.js';
import { type FontBook, openFonts } from '../layout/fonts.js';
import { type Hyphens, openHyphens } from '../layout/hyphens.js';
import { remembered } from '../memory/remembered.js';
import { keepPlates, type Plates } from '../pdf/image.js';
import { keepPrograms, type Programs } from '../pdf/programs.js';
import { type FolderStore, openFolderStore } from '../records/folder.js';
import { largePrint } from '../style/large-print.js';
import { loadStyle } from '../style/load.js';
import type { HouseStyle } from '../style/style.js';
import { compileProduct, type Template } from '../templating/compile.js';
import { type Desk, openDesk, styleChain } from '../templating/desk.js';
import { openTemplates, type TemplateFiles } from '../templating/folder.js';
import { templateReader } from '../templating/lint.js';
import { stylesOf } from './styles-of.js';

export interface Press {
  /** The desks' files. */
  readonly files: TemplateFiles;
  readonly store: FolderStore;
  /** Ids of the desks. */
  readonly desks: () => readonly string[];
  readonly desk: (id: string) => Outcome<Desk>;
  readonly template: (desk: Desk, product: string) => Outcome<Template>;
  readonly style: (desk: Desk, product: string, lang: string) => Outcome<HouseStyle>;
  /** A style in large print. */
  readonly largePrint: (style: HouseStyle) => HouseStyle;
  /** Open fonts of a style, with every word that they have shaped so far. */
  readonly fonts: (style: HouseStyle) => FontBook;
  /** Divides words, by language. */
  readonly hyphens: Hyphens;
  /** Bytes of a font that a house style names by its npm path. */
  readonly font: (file: string) => Uint8Array;
  /** Font programs of the PDF files made so far. */
  readonly programs: Programs;
  /** Pictures that papers have shown so far. */
  readonly plates: Plates;
}

/** Folders of a press, as the officer named them: faults bear these names. */
export interface Folders {
  readonly data: string;
  readonly templates: string;
  /** Templates that ship with the program: a desk may extend their base set. */
  readonly shipped?: string | undefined;
}

export function openPress(folders: Folders): Press {
  const files = openTemplates(folders.templates, folders.shipped);
  const font = remembered(readFont);
  // Large print and ordinary print name the same fonts, and open them once.
  const books = remembered((fonts: HouseStyle['fonts']) => openFonts({ fonts }, font));
  const style = perProduct((desk, product) =>
    remembered((lang: string) => loadStyle(styleChain(desk, product, lang), isInstalled)),
  );
  // Languages that look alike share one style, and with it its open fonts.
  const styleOf: Press['style'] = (desk, product, lang) => style(desk, product)(desk.scripts.has(lang) ? lang : '');
  const read = templateReader();
  return {
    files,
    store: openFolderStore(folders),
    desks: files.desks,
    desk: remembered((id: string) => openDesk(files, id)),
    template: perProduct((desk, product) => compileProduct(desk, product, { styles: stylesOf(desk, product, styleOf), read })),
    style: styleOf,
    largePrint: remembered(largePrint),
    fonts: ({ fonts }) => books(fonts),
    hyphens: openHyphens(readPatterns),
    font,
    programs: keepPrograms(),
    plates: keepPlates(),
  };
}

function perProduct<Value>(make: (desk: Desk, product: string) => Value): (desk: Desk, product: string) => Value {
  const ofDesk = remembered((desk: Desk) => remembered((product: string) => make(desk, product)));
  return (desk, product) => ofDesk(desk)(product);
}

function readFont(file: string): Uint8Array {
  return readFileSync(createRequire(import.meta.url).resolve(file));
}

/** The patterns of a language, by the name that the package gives them. */
function readPatterns(name: string): unknown {
  const read: unknown = createRequire(import.meta.url)(`hyphen/patterns/${name}.js`);
  return read;
}

function isInstalled(file: string): boolean {
  try {
    createRequire(import.meta.url).resolve(file);
    return true;
  } catch {
    return false;
  }
}
