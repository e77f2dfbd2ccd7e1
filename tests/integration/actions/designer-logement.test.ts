import { Buffer } from 'node:buffer';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ContexteAction } from '@/lib/server/actions/definir-action';
import {
  designerParFichier,
  designerUnePersonne,
  rendreDesChambres,
  retirerUneDesignation,
} from '@/lib/server/actions/designer-logement';
import { lireContingent } from '@/lib/server/logement/contingents/requetes/lire-contingents';
import { preparerTaches } from '@/lib/server/taches';
import { inconnue, nouveauContingent, type Prete } from '../logement/contingents/outillage';
import { MAI } from '../logement/demande/outillage';

beforeAll(preparerTaches, 60_000);

/** What the wrapped action gives: who is there, the hour, and the file that was chosen. */
const contexte = ({ uai, acteur }: Prete, fichier: File | null = null): ContexteAction<'designer'> => ({
  ...{ personne: null, horloge: MAI, saisie: {}, adresse: '192.0.2.1', fichier: () => fichier },
  agent: { id: acteur, email: 'a@b.fr', prenom: 'Claudine', nom: 'Roy', role: 'referent', uai },
});

const csv = (...lignes: readonly string[]) => new File([Buffer.from(lignes.join('\n'))], 'liste.csv');
const fait = (prete: Prete, quoi: string) => ({
  type: 'redirection',
  vers: `/etablissement/logements/${prete.contingent}?fait=${quoi}`,
});
const auChamp = (message: string) =>
  expect.objectContaining({
    type: 'saisie_invalide',
    erreurs: [expect.objectContaining({ message: expect.stringContaining(message) })],
  });

describe('les gestes d’un établissement sur ses chambres', () => {
  it('désigne, retire et rend, chaque fois avec une page qui le dit', async () => {
    const prete = await nouveauContingent(2);
    const [ici, zoe] = [prete.contingent, inconnue()];
    expect(await designerUnePersonne(contexte(prete), zoe, ici)).toEqual(fait(prete, 'designe'));
    const designation = (await lireContingent(prete.uai, ici, MAI))?.designations[0]?.id ?? '';
    expect(await retirerUneDesignation(contexte(prete), {}, ici, designation)).toEqual(fait(prete, 'retire'));
    expect(await rendreDesChambres(contexte(prete), { nombre: 2 }, ici)).toEqual(fait(prete, 'rendu'));
  });

  it('dit pourquoi il refuse, sans rien enregistrer', async () => {
    const prete = await nouveauContingent(1);
    const [ici, zoe] = [prete.contingent, inconnue()];
    await designerUnePersonne(contexte(prete), zoe, ici);
    const deja = await designerUnePersonne(contexte(prete), zoe, ici);
    expect(deja).toMatchObject({ type: 'refus', message: expect.stringContaining('déjà désignée') });
    const plein = await designerUnePersonne(contexte(prete), inconnue(), ici);
    expect(plein).toMatchObject({ type: 'refus', message: expect.stringContaining('assez de chambres') });
    expect(await rendreDesChambres(contexte(prete), { nombre: 1 }, ici)).toEqual(auChamp('plus petit'));
    const autre = await designerUnePersonne(contexte(await nouveauContingent()), inconnue(), ici);
    expect(autre).toMatchObject({ type: 'refus', message: expect.stringContaining('ne sont plus') });
  });

  it('lit un fichier, ou dit à son champ ce qu’il faut changer', async () => {
    const prete = await nouveauContingent(2);
    const deposer = (fichier: File | null) =>
      designerParFichier(contexte(prete, fichier), {}, prete.contingent);
    expect(await deposer(null)).toEqual(auChamp('Choisissez le fichier'));
    expect(await deposer(csv('Prénom;Nom;Adresse'))).toEqual(auChamp('aucun étudiant'));
    expect(await deposer(csv('Prénom;Nom;Adresse', 'Lina;Martin;lina'))).toEqual(
      auChamp('de cette personne'),
    );
    expect(await deposer(new File([Buffer.alloc(1024 * 1024 + 1, 'a')], 'x.csv'))).toEqual(
      auChamp('500 lignes'),
    );
    const { prenom, nom, email } = inconnue();
    expect(await deposer(csv(`${prenom};${nom};${email}`))).toEqual(fait(prete, 'designe'));
    expect(await deposer(csv(`${prenom};${nom};${email}`))).toMatchObject({ type: 'refus' });
  });
});
