import { describe, expect, it } from 'vitest';
import { Exonerations } from '@/components/metier/cvec/Exonerations';
import type { CvecAffichee } from '@/components/metier/cvec/types';
import { arbreDe, entendu, titres } from '../outillage/arbre';
import { tenirLesRegles } from '../outillage/regles';

type Demande = CvecAffichee['exonerations'][number];

const page = (...demandes: readonly Partial<Demande>[]) => {
  const arbre = arbreDe(
    <Exonerations
      exonerations={demandes.map((demande, i) => ({
        ...{ id: String(i), etat: 'deposee', categorie: 'boursier', raison: null, precision: null },
        ...demande,
      }))}
    />,
  );
  if (demandes.length > 0) tenirLesRegles(arbre);
  return { arbre, dit: entendu(arbre).replace(/\s/g, ' ') };
};

describe('une exonération réexaminée', () => {
  it('dit que rien ne change tant que le Crous n’a pas répondu', () => {
    const { arbre, dit } = page({});
    expect(titres(arbre)).toEqual(['h2 Exonération']);
    expect(dit).toContain('Réexaminée par le Crous');
    expect(dit).toContain('Votre attestation reste valable jusqu’à sa réponse.');
  });

  it('retirée, dit le texte, ce qui n’est plus valable, et comment contester', () => {
    const { dit } = page({ etat: 'accordee', precision: 'Le recours est épuisé.' });
    for (const mot of ['Retirée', 'L. 841-5', 'n’est plus valable', 'tribunal administratif', 'épuisé'])
      expect(dit).toContain(mot);
  });

  it('maintenue, dit pourquoi et rien d’autre', () => {
    const { dit } = page({ etat: 'refusee', raison: 'Une autre situation vous exonère.' });
    expect(dit).toContain('Maintenue');
    expect(dit).toContain('Une autre situation vous exonère.');
    expect(dit).not.toMatch(/tribunal|envoyer une autre demande/);
  });
});

describe('une exonération demandée', () => {
  it.each([
    ['deposee', 'Examinée par le Crous'],
    ['accordee', 'Accordée'],
    ['refusee', 'vous pouvez envoyer une autre demande'],
  ] as const)('%s, se dit', (etat, attendu) => {
    const { arbre, dit } = page({ etat, categorie: 'refugie' });
    expect(titres(arbre)).toEqual(['h2 Exonération demandée']);
    expect(dit.toLowerCase()).toContain(attendu.toLowerCase());
  });

  it('à côté d’une réexaminée, chacune dit la sienne', () => {
    const { arbre, dit } = page({ categorie: 'refugie' }, { etat: 'accordee' });
    expect(titres(arbre)).toEqual(['h2 Exonération demandée']);
    expect(dit).toContain('Examinée par le Crous');
    expect(dit).toContain('Retirée');
  });

  it('aucune, ne montre rien', () => {
    expect(page().dit).toBe('');
  });
});
