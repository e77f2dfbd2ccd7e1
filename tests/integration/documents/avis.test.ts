import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { composerReference } from '@/lib/domain/cvec';
import { demarrerPaiement } from '@/lib/server/cvec/commandes/demarrer-paiement';
import { emettreAvisEficash } from '@/lib/server/cvec/commandes/emettre-avis';
import { dessiner } from '@/lib/server/documents';
import { type AvisDePaiement, avisDePaiement } from '@/lib/server/documents/avis';
import { produireAvis } from '@/lib/server/documents/requetes/produire-avis';
import { ANNEE, MIDI, NOVEMBRE, notification, ouverte, plusTard, preparer, repond } from '../cvec/outillage';

const LINA: AvisDePaiement = {
  annee: '2026-2027',
  reference: composerReference('2026-2027', 1_234_567_890),
  centimes: 10_500,
  frais: 500,
  echeanceLe: '2026-12-21',
  crous: 'Crous de Rennes-Bretagne',
  personne: { prenom: 'Lina', nom: 'Moreau', dateNaissance: '2007-04-12' },
};

async function texteDe(pdf: Buffer): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  expect(document.numPages).toBe(1);
  const { text } = await extractText(document, { mergePages: true });
  return text.replace(/\s+/g, ' ');
}

describe('l’avis de paiement en PDF', () => {
  it('dit la somme, les frais, le dernier jour, la référence et la personne, en texte', async () => {
    const texte = await texteDe(await dessiner(avisDePaiement(LINA)));
    for (const mot of ['110 €', '105 €', '5 €', 'lundi 21 décembre 2026', 'Moreau', 'Lina', '12 avril 2007'])
      expect(texte).toContain(mot);
    expect(texte).toMatch(/EF26 1234 5678 90\d\d/);
    expect(texte).toContain('sous 2 jours ouvrés');
  });

  it('porte la référence en code-barres, sans espaces, dite aussi en mots', () => {
    const code = avisDePaiement(LINA).blocs.find(({ type }) => type === 'code');
    expect(code).toMatchObject({ forme: 'barres', contenu: LINA.reference });
    expect(code && 'alternative' in code && code.alternative).toContain('EF26 1234');
  });
});

describe('mon avis', () => {
  beforeAll(preparer, 60_000);
  const personneDe = (id: string) => ({ id, ...LINA.personne });

  it('se relit tant qu’il se paie, et par personne d’autre', async () => {
    const { personneId } = await ouverte();
    expect(await produireAvis(personneDe(personneId), ANNEE, MIDI)).toBeNull();
    await emettreAvisEficash({ personneId, annee: ANNEE, horloge: NOVEMBRE });
    const produit = await produireAvis(personneDe(personneId), ANNEE, MIDI);
    expect(produit?.nom).toBe('avis-cvec-2026-2027.pdf');
    expect(await texteDe(produit?.pdf ?? Buffer.alloc(0))).toContain('Rennes-Bretagne');
    const autre = await ouverte();
    expect(await produireAvis(personneDe(autre.personneId), ANNEE, MIDI)).toBeNull();
    expect(await produireAvis(personneDe(personneId), 'hier', MIDI)).toBeNull();
  });

  it('disparaît quand la contribution est réglée autrement', async () => {
    const { personneId } = await ouverte();
    await emettreAvisEficash({ personneId, annee: ANNEE, horloge: NOVEMBRE });
    const demarre = await demarrerPaiement({ personneId, annee: ANNEE, cle: 'k', horloge: NOVEMBRE });
    if (!demarre.ok) throw new Error(demarre.refus);
    await repond(notification(demarre.valeur.formulaire), plusTard(0));
    expect(await produireAvis(personneDe(personneId), ANNEE, MIDI)).toBeNull();
  });
});
