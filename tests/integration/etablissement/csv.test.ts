import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoder, ecrireRangee, lireRangees, separateurDe } from '@/lib/server/etablissement/csv';
import { LIGNES_MAXIMUM, lireListe } from '@/lib/server/etablissement/lire-liste';

const octets = (texte: string) => new TextEncoder().encode(texte);
const latin = (texte: string) => new Uint8Array(Buffer.from(texte, 'latin1'));
const utf16 = (texte: string) => new Uint8Array(Buffer.from(`\ufeff${texte}`, 'utf16le'));

const ATTENDUE = { uai: '0359901X', numero: 'REN6 ABCDEF 42', nom: 'Lévêque', prenom: 'Zoé' };
const LIGNE = '0359901X;REN6 ABCDEF 42;Lévêque;Zoé';

describe('un fichier de liste', () => {
  it.each([
    ['en UTF-8', octets(LIGNE)],
    ['en UTF-8 avec sa marque', octets(`\ufeff${LIGNE}`)],
    ['en Windows-1252', latin(LIGNE)],
    ['en UTF-16', utf16(LIGNE)],
    ['avec des fins de ligne de Windows', octets(`${LIGNE}\r\n`)],
    ['avec des lignes vides', octets(`\n\n${LIGNE}\n;;;\n`)],
    ['séparé par des virgules', octets(LIGNE.replaceAll(';', ','))],
    ['séparé par des tabulations', octets(LIGNE.replaceAll(';', '\t'))],
    ['entre guillemets', octets('"0359901X";"REN6 ABCDEF 42";"Lévêque";"Zoé"')],
    ['avec un en-tête', octets(`UAI;Numéro CVEC;Nom;Prénom\n${LIGNE}`)],
    ['avec d’autres mots d’en-tête', octets(`code_uai;N° attestation;Nom de famille;PRENOM\n${LIGNE}`)],
    ['avec ses colonnes ailleurs', octets('UAI,Prénom,Nom,CVEC\n0359901X,Zoé,Lévêque,REN6 ABCDEF 42')],
    ['avec des colonnes de plus', octets(`UAI;CVEC;Nom;Prénom;Diplôme\n${LIGNE};Licence`)],
    ['avec des espaces autour', octets(LIGNE.replaceAll(';', ' ; '))],
  ])('se lit %s', (_, fichier) => {
    const lue = lireListe(fichier);
    expect(lue).toMatchObject({ ok: true, valeur: [ATTENDUE] });
  });

  it('numérote les lignes comme un éditeur', () => {
    const lue = lireListe(octets(`UAI;CVEC;Nom\n\n${LIGNE}\n${LIGNE}`));
    expect(lue.ok && lue.valeur.map(({ rang }) => rang)).toEqual([3, 4]);
  });

  it('sans prénom, se lit', () => {
    expect(lireListe(octets('0359901X;REN6 ABCDEF 42;Ly'))).toMatchObject({
      valeur: [{ prenom: '', nom: 'Ly' }],
    });
  });

  it.each([
    ['vide', octets(''), 'vide'],
    ['fait de lignes vides', octets('\n;;\n \n'), 'vide'],
    ['qui n’a que son en-tête', octets('UAI;CVEC;Nom'), 'vide'],
    ['enregistré par un tableur', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1]), 'classeur'],
    ['d’un vieux tableur', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'classeur'],
    ['qui n’est pas du texte', new Uint8Array([1, 0, 2, 0]), 'pas_du_texte'],
    ['dont l’UAI n’est pas d’abord', octets('Nom;UAI;CVEC\nMartin;0359901X;x'), 'premiere_colonne'],
    ['sans colonne de numéro', octets('UAI;Nom\n0359901X;Martin'), 'colonnes_absentes'],
    ['sans colonne de nom', octets('UAI;CVEC\n0359901X;x'), 'colonnes_absentes'],
  ])('%s, est refusé', (_, fichier, refus) => {
    expect(lireListe(fichier)).toEqual({ ok: false, refus });
  });

  it('s’arrête à sa limite', () => {
    const lignes = `${LIGNE}\n`.repeat(LIGNES_MAXIMUM);
    expect(lireListe(octets(lignes))).toMatchObject({ ok: true });
    expect(lireListe(octets(lignes + LIGNE))).toEqual({ ok: false, refus: 'trop_de_lignes' });
    expect(lireListe(octets(`UAI;CVEC;Nom;Prénom\n${lignes}`))).toMatchObject({ ok: true });
  });

  it('répond à n’importe quels octets, en un temps borné', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (fichier) => {
        expect(typeof lireListe(fichier).ok).toBe('boolean');
      }),
    );
  });

  it('un guillemet oublié ne mange pas les lignes suivantes', () => {
    const lue = lireListe(octets(`0359901X;"REN6;Martin\n${LIGNE}`));
    expect(lue.ok && lue.valeur.length).toBe(2);
  });
});

describe('les outils du CSV', () => {
  it.each([
    ['a;b;c', ';'],
    ['a,b,c', ','],
    ['a\tb', '\t'],
    ['a|b', '|'],
    ['a', ';'],
    ['', ';'],
    ['a;b,c\n1,2,3,4,5', ';'],
  ])('trouvent le séparateur de %j', (texte, signe) => {
    expect(separateurDe(texte)).toBe(signe);
  });

  it('relisent ce qu’ils écrivent', () => {
    const valeur = fc.string().map((s) => s.replace(/[\r\n\0]/g, '').trim());
    fc.assert(
      fc.property(fc.array(valeur, { minLength: 1, maxLength: 5 }), (valeurs) => {
        fc.pre(valeurs.some((v) => v !== '') && !valeurs.some((v) => /^[=+\-@\t]/.test(v)));
        const [relue] = lireRangees(ecrireRangee(valeurs), ';');
        expect(relue?.valeurs).toEqual(valeurs);
      }),
    );
  });

  it('n’écrivent jamais une formule', () => {
    for (const formule of ['=1+1', '+1', '-1', '@x']) {
      expect(ecrireRangee([formule])).toBe(`'${formule}\r\n`);
    }
    expect(ecrireRangee(['=HYPERLINK("x";"y")'])).toMatch(/^"'=/);
  });

  it('décodent chaque marque', () => {
    for (const fichier of [octets('é'), latin('é'), utf16('é')]) {
      expect(decoder(fichier)).toEqual({ ok: true, valeur: 'é' });
    }
  });
});
