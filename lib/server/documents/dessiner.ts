import 'server-only';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { Bloc, DocumentADessiner, LigneDocument } from './blocs';
import { poserCode } from './dessiner-code';
import { ENCRE, ENCRE_DOUX, ecrire, LARGEUR, lisible, MARGE, type Pdf, reserver, TRAIT } from './page';

const POLICES = join(process.cwd(), 'node_modules', '@expo-google-fonts', 'public-sans');
const COLONNE = 320;

/** Draws a tagged PDF (language, title, structure, embedded font, selectable text). */
export function dessiner(document: DocumentADessiner): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: MARGE, bottom: MARGE + 24, left: MARGE, right: MARGE },
    pdfVersion: '1.7',
    lang: 'fr-FR',
    tagged: true,
    displayTitle: true,
    info: { Title: lisible(document.titre), Author: 'Guichet étudiant (démonstration)' },
  });
  pdf.registerFont('normal', join(POLICES, '400Regular', 'PublicSans_400Regular.ttf'));
  pdf.registerFont('gras', join(POLICES, '700Bold', 'PublicSans_700Bold.ttf'));
  const morceaux: Buffer[] = [];
  const fini = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (morceau: Buffer) => morceaux.push(morceau));
    pdf.on('end', () => resolve(Buffer.concat(morceaux)));
    pdf.on('error', reject);
  });
  const racine = pdf.struct('Document');
  pdf.addStructure(racine);
  const ajouter = (role: string, dessin: () => void) => racine.add(pdf.struct(role, {}, dessin));

  ajouter('H1', () => ecrire(pdf, document.titre, 'gras', 19, ENCRE));
  pdf.moveDown(0.4);
  for (const ligne of document.entete) ajouter('P', () => ecrire(pdf, ligne, 'normal', 10, ENCRE_DOUX));
  for (const bloc of document.blocs) poser(pdf, racine, bloc);
  pdf.moveDown(1.4);
  ajouter('P', () => ecrire(pdf, document.pied, 'normal', 8.5, ENCRE_DOUX));
  racine.end();
  pdf.end();
  return fini;
}

function poser(pdf: Pdf, racine: PDFKit.PDFStructureElement, bloc: Bloc): void {
  switch (bloc.type) {
    case 'titre':
      reserver(pdf, 70);
      pdf.moveDown(1.1);
      racine.add(pdf.struct('H2', {}, () => ecrire(pdf, bloc.texte, 'gras', 13, ENCRE)));
      pdf.moveDown(0.3);
      return;
    case 'paragraphe':
      pdf.moveDown(0.4);
      racine.add(
        pdf.struct('P', {}, () => ecrire(pdf, bloc.texte, bloc.fort ? 'gras' : 'normal', 10.5, ENCRE)),
      );
      return;
    case 'liste': {
      pdf.moveDown(0.3);
      const liste = pdf.struct('L');
      for (const element of bloc.elements) {
        liste.add(pdf.struct('LI', {}, () => ecrire(pdf, `• ${element}`, 'normal', 10.5, ENCRE)));
      }
      racine.add(liste);
      return;
    }
    case 'code':
      poserCode(pdf, racine, bloc);
      return;
    case 'lignes': {
      // Attached before its rows: a row that is not attached is drawn later, on whatever page the table ended.
      const tableau = pdf.struct('Table');
      racine.add(tableau);
      for (const ligne of bloc.lignes) poserLigne(pdf, tableau, ligne);
    }
  }
}

function poserLigne(pdf: Pdf, tableau: PDFKit.PDFStructureElement, ligne: LigneDocument): void {
  const libelle = lisible(ligne.libelle);
  const source = ligne.source ? lisible(ligne.source) : '';
  const valeur = lisible(ligne.valeur) || '—';
  const largeurValeur = LARGEUR - COLONNE - 16;
  pdf.font('normal').fontSize(10.5);
  const hauteurLibelle = pdf.heightOfString(libelle, { width: COLONNE, lineGap: 1 });
  pdf.fontSize(8.5);
  const hauteurSource = source ? pdf.heightOfString(source, { width: COLONNE, lineGap: 1 }) : 0;
  pdf.font('gras').fontSize(10.5);
  const hauteurValeur = pdf.heightOfString(valeur, { width: largeurValeur, lineGap: 1 });
  const hauteur = Math.max(hauteurLibelle + hauteurSource, hauteurValeur) + 10;
  reserver(pdf, hauteur);
  const haut = pdf.y + 5;
  const rangee = pdf.struct('TR');
  tableau.add(rangee);
  rangee.add(
    pdf.struct('TH', {}, () => {
      pdf.font('normal').fontSize(10.5).fillColor(ENCRE);
      pdf.text(libelle, MARGE, haut, { width: COLONNE, lineGap: 1 });
      if (!source) return;
      pdf.fontSize(8.5).fillColor(ENCRE_DOUX);
      pdf.text(source, MARGE, haut + hauteurLibelle, { width: COLONNE, lineGap: 1 });
    }),
  );
  rangee.add(
    pdf.struct('TD', {}, () => {
      pdf.font('gras').fontSize(10.5).fillColor(ENCRE);
      pdf.text(valeur, MARGE + COLONNE + 16, haut, { width: largeurValeur, align: 'right', lineGap: 1 });
    }),
  );
  const bas = haut + hauteur - 5;
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf
    .moveTo(MARGE, bas)
    .lineTo(MARGE + LARGEUR, bas)
    .lineWidth(0.5)
    .strokeColor(TRAIT)
    .stroke();
  pdf.endMarkedContent();
  pdf.x = MARGE;
  pdf.y = bas;
}
