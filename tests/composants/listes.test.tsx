import { describe, expect, it } from 'vitest';
import { Conflit } from '@/components/formulaire/Conflit';
import { EtatEnregistrement } from '@/components/formulaire/enregistrement/EtatEnregistrement';
import { ListeDeTaches } from '@/components/formulaire/ListeDeTaches';
import { Recapitulatif } from '@/components/formulaire/Recapitulatif';
import type { Champ, StatutTache } from '@/lib/parcours/moteur/types';
import { balise, htmlDe, texteDe } from './rendu';

describe('la liste des tâches', () => {
  const liste = (statut: StatutTache, href?: string) => (
    <ListeDeTaches groupes={[{ titre: 'Vous', taches: [{ id: 't', titre: 'Identité', statut, href }] }]} />
  );

  it.each([
    ['a_faire', 'À faire'],
    ['en_cours', 'En cours'],
    ['termine', 'Terminé'],
    ['impossible', 'Impossible pour l’instant'],
  ] as const)('dit « %s » en mots : %s', (statut, mot) => {
    expect(texteDe(liste(statut, '/dse/t'))).toContain(mot);
  });

  it('relie le lien à son état', () => {
    const html = htmlDe(liste('a_faire', '/dse/t'));
    expect(balise(html, 'href="/dse/t"')).toContain('aria-describedby="etat-t"');
    expect(html).toContain('id="etat-t"');
  });

  it('n’offre pas d’ouvrir ce qui est impossible', () => {
    expect(htmlDe(liste('impossible', '/dse/t'))).not.toContain('href');
    expect(htmlDe(liste('a_faire'))).not.toContain('href');
  });
});

describe('le récapitulatif', () => {
  const question = {
    cle: 'q',
    titre: 'le revenu',
    lignes: [{ libelle: 'Revenu', valeur: '33\u202f000\u202f€' }],
  };
  const rendu = (modifier?: string) => (
    <Recapitulatif sections={[{ titre: 'Ressources', questions: [{ ...question, modifier }] }]} />
  );

  it('dit à qui ne voit pas la ligne ce que « Modifier » change', () => {
    expect(htmlDe(rendu('/dse/q'))).toContain('Modifier<span class="sr-only">\u202f: le revenu</span>');
  });

  it('ne se modifie plus une fois figé', () => {
    expect(texteDe(rendu())).toBe('Ressources Revenu 33\u202f000\u202f€');
  });

  it('garde deux lignes semblables', () => {
    const lignes = [question.lignes[0], question.lignes[0]].filter((l) => l !== undefined);
    const section = { titre: 'R', questions: [{ ...question, lignes }] };
    expect(htmlDe(<Recapitulatif sections={[section]} />).match(/<dt/g)).toHaveLength(2);
  });
});

describe('deux versions d’une page', () => {
  const CHAMPS: readonly Champ[] = [
    { type: 'euros', nom: 'rbg', libelle: 'Revenu' },
    { type: 'choix', nom: 'sep', libelle: 'Séparés', options: [{ valeur: 'o', libelle: 'Oui' }] },
    { type: 'texte', nom: 'note', libelle: 'Note' },
  ];
  const ICI = { rbg: '1', sep: 'o', note: 'même' };
  const AUTRE = { rbg: '2', note: 'même' };

  it('ne montrent que ce qui diffère, dans les mots des choix', () => {
    const texte = texteDe(<Conflit champs={CHAMPS} ici={ICI} actuelle={AUTRE} />);
    expect(texte).toContain('Revenu 1 2');
    expect(texte).toContain('Séparés Oui (vide)');
    expect(texte).not.toContain('Note');
  });

  it('se choisissent sans JavaScript : « Continuer », ou recharger', () => {
    const html = htmlDe(<Conflit champs={CHAMPS} ici={ICI} actuelle={AUTRE} />);
    expect(html).not.toContain('<button');
    expect(html).toContain('«\u202fContinuer\u202f»');
    expect(html).toContain('href="?"');
  });

  it('se choisissent par deux boutons quand il y en a', () => {
    const choix = { garder: () => undefined, reprendreAutre: () => undefined };
    const html = htmlDe(<Conflit champs={CHAMPS} ici={ICI} actuelle={null} choix={choix} />);
    expect(html.match(/<button type="button"/g)).toHaveLength(2);
  });
});

describe('l’état de l’enregistrement', () => {
  const LE = '2026-11-21T13:32:00Z';

  it.each([
    [{ type: 'repos' }, 'Enregistré à 14\u00a0h\u00a032'],
    [{ type: 'en_cours' }, 'Enregistrement…'],
    [{ type: 'enregistre', le: '2026-11-21T13:40:00Z', saisie: {} }, 'Enregistré à 14\u00a0h\u00a040'],
    [
      { type: 'echec', raison: 'hors_ligne' },
      'Votre saisie n’est pas encore enregistrée\u202f: vous n’êtes plus connecté',
    ],
    [{ type: 'echec', raison: 'serveur' }, 'Nous réessayons. Ne fermez pas cette page.'],
    [{ type: 'echec', raison: 'session' }, 'Reconnectez-vous dans un nouvel onglet'],
    [{ type: 'ferme' }, 'Cette page ne peut plus être enregistrée'],
  ] as const)('%o se dit', (etat, attendu) => {
    const rendu = <EtatEnregistrement etat={etat} enregistreLe={LE} />;
    expect(texteDe(rendu)).toContain(attendu);
    expect(htmlDe(rendu)).toContain('role="status"');
  });

  it('ne dit rien de ce qui n’a jamais été enregistré', () => {
    expect(texteDe(<EtatEnregistrement etat={{ type: 'repos' }} />)).toBe('');
  });

  it('dit qu’il a remis ce qui était resté sur l’appareil', () => {
    expect(texteDe(<EtatEnregistrement etat={{ type: 'repos' }} retrouvee />)).toContain('Nous avons remis');
  });
});
