import { describe, expect, it } from 'vitest';
import { AidesPossibles } from '@/components/metier/bourse/aides/AidesPossibles';
import { Cumuls } from '@/components/metier/bourse/aides/Cumuls';
import { Exonerations } from '@/components/metier/bourse/aides/Exonerations';
import { AutresDemandes, CeQuiVientAvec } from '@/components/metier/bourse/simulation/CeQuiSuit';
import { Echeancier } from '@/components/metier/bourse/versements/Echeancier';
import { MontantsDuLieu } from '@/components/metier/bourse/versements/MontantsDuLieu';
import { adresseDesRegles } from '@/components/metier/regles/adresse';
import { CUMULS, MOTIFS } from '@/lib/domain/bourse';
import { arbreDe, entendu, liens, parNom, titres } from '../outillage/arbre';
import { foyer, ORDINAIRE, ouvrir } from '../outillage/dossiers';
import { tenirLesRegles } from '../outillage/regles';

const OUTRE_MER = { etudesApresLe1erJuillet: true, residenceParents: 'outre_mer' } as const;
const MAINTIEN = { maintien: { ...OUTRE_MER, lieuEtudes: 'metropole' } } as const;
const PAPEETE = { lieu: 'polynesie' } as const;

const dire = (element: Parameters<typeof arbreDe>[0]): string => entendu(arbreDe(element));
const echeancier = (...arguments_: Parameters<typeof ouvrir>) => (
  <Echeancier ouverture={ouvrir(...arguments_)} ouvert />
);

describe('l’échéancier', () => {
  it('dit combien, du premier au dernier jour, puis chaque versement', () => {
    const arbre = arbreDe(<main>{echeancier()}</main>);
    expect(entendu(arbre)).toContain(
      '7\u00a0versements, du 5\u00a0décembre 2025 au 5\u00a0juin 2026, soit 1\u202f514,10\u202f€.',
    );
    expect(parNom(arbre, 'tr')).toHaveLength(8);
    expect(entendu(arbre)).toContain('vendredi 5\u00a0décembre 2025 bourse de décembre 2025 216,30\u202f€');
    expect(entendu(arbre)).toContain('ils peuvent bouger d’un jour ou deux');
    expect(liens(arbre)).toContainEqual(['La règle de paiement', '/regles/echelon-et-montants#PAY-1']);
  });

  it('dit le maintien et ses deux versements', () => {
    const texte = dire(echeancier(MAINTIEN, {}, '2025-05-20'));
    expect(texte).toContain(
      'versée aussi en juillet et en août\u202f: parents outre-mer, études en métropole',
    );
    expect(texte).toContain('bourse maintenue en août 2026');
    expect(texte).toContain('12\u00a0versements');
  });

  it('dit un maintien que le Crous examine, et tait celui qui n’est pas dû', () => {
    const incertain = { maintien: { ...MAINTIEN.maintien, etudesApresLe1erJuillet: undefined } };
    expect(dire(echeancier(incertain))).toContain('Le Crous regarde si votre bourse peut être versée aussi');
    const fini = { maintien: { ...MAINTIEN.maintien, etudesApresLe1erJuillet: false } };
    expect(dire(echeancier(fini))).not.toContain('juillet et en août');
  });

  it('dit le versement en avance à qui peut encore l’avoir', () => {
    const promesse = 'la bourse de septembre est versée dès le vendredi 29\u00a0août 2025';
    expect(dire(echeancier({}, {}, '2025-05-20'))).toContain(promesse);
    expect(dire(echeancier())).not.toContain('la bourse de septembre est versée dès');
  });

  it('dans le Pacifique, dit chaque montant aussi en francs', () => {
    const texte = dire(echeancier({}, PAPEETE, '2025-05-20'));
    expect(texte).toContain('soit 2\u202f463\u202f€ (293\u202f914\u00a0XPF)');
    expect(texte).toContain('246,30\u202f€ 29\u202f391\u00a0XPF');
    expect(texte).toContain('30\u202f€ de plus par mois');
  });

  it('ne dit rien quand rien n’est payé', () => {
    expect(dire(echeancier({}, {}, '2026-06-10'))).toBe('');
    expect(dire(echeancier(foyer(140_000)))).toBe('');
  });
});

describe('les montants du lieu d’études', () => {
  it('ne changent pas en métropole', () => {
    expect(dire(<MontantsDuLieu ouverture={ouvrir()} />)).toBe('');
    expect(dire(<MontantsDuLieu ouverture={ouvrir(foyer(140_000), PAPEETE)} />)).toBe('');
  });

  it('comptent le complément outre-mer, en francs là où ils ont cours', () => {
    const reunion = dire(<MontantsDuLieu ouverture={ouvrir({}, { lieu: 'la_reunion' })} />);
    expect(reunion).toContain('2\u202f463\u202f€ par an, 246,30\u202f€ par mois.');
    expect(reunion).not.toContain('XPF');
    const papeete = dire(<MontantsDuLieu ouverture={ouvrir({}, PAPEETE)} />);
    expect(papeete).toContain('soit 293\u202f914\u00a0XPF par an et 29\u202f391\u00a0XPF par mois');
  });
});

describe('les aides à demander', () => {
  const { aides } = ouvrir();

  it('disent leur montant, leurs conditions, la démarche et la règle', () => {
    const arbre = arbreDe(<AidesPossibles aides={aides} />);
    const texte = entendu(arbre);
    expect(texte).toContain('Aide au mérite Sous conditions 900\u202f€ par an, en 9\u00a0versements');
    expect(texte).toContain('Il faut aussi\u202f: Mention très bien au baccalauréat');
    expect(texte).toContain('400\u202f€ par mois, jusqu’à 4\u202f000\u202f€');
    expect(texte).toContain('jusqu’à 3\u202f071\u202f€');
    for (const { code } of aides)
      expect(liens(arbre)).toContainEqual(['La règle', `/regles/autres-aides#${code}`]);
  });

  it('disent « sans rien demander » quand tout est acquis', () => {
    const merite = { complements: { mentionTB: true, aidesMeriteDejaPercues: 0 } };
    const arbre = arbreDe(<AidesPossibles aides={ouvrir(merite).aides} />);
    expect(entendu(arbre)).toMatch(/^Aide au mérite Sans rien demander 900/);
  });
});

describe('ce qui va avec la bourse', () => {
  it('chiffre la CVEC et nomme le reste', () => {
    const texte = dire(<Exonerations exonerations={ouvrir().exonerations} />);
    expect(texte).toContain('105\u202f€ offerts');
    expect(texte).toContain('offerts');
    expect(texte).toContain('priorité');
  });

  it('range chaque cumul de la loi sous « oui », « examen » ou « non »', () => {
    const arbre = arbreDe(<Cumuls />);
    expect(parNom(arbre, 'li')).toHaveLength(CUMULS.length);
    expect(titres(arbre)).toEqual([
      'h3 Se cumule avec la bourse',
      'h3 Le Crous l’examine',
      'h3 Ne se cumule pas',
    ]);
  });

  it('tient les règles de toute page, avec ou sans bourse', () => {
    for (const ouverture of [ouvrir(), ouvrir(MAINTIEN, PAPEETE), ouvrir(foyer(140_000))])
      tenirLesRegles(
        arbreDe(
          <main>
            <h1>Résultat</h1>
            <CeQuiVientAvec ouverture={ouverture} />
            <AutresDemandes ouverture={ouverture} />
          </main>,
        ),
      );
    const refusee = ouvrir(foyer(140_000));
    expect(titres(arbreDe(<AutresDemandes ouverture={refusee} />))[0]).toBe(
      'h2 Vous pourriez aussi demander',
    );
    expect(dire(<CeQuiVientAvec ouverture={refusee} />)).toBe('');
    const alternant = ouvrir({ etudes: { ...ORDINAIRE.etudes, alternance: true } });
    expect(dire(<CeQuiVientAvec ouverture={alternant} />)).toBe('');
  });
});

describe('l’adresse d’une règle', () => {
  it('mène à la première qui est publiée', () => {
    expect(adresseDesRegles(['EXC-1'])).toBe('/regles/etudes#EXC-1');
    expect(adresseDesRegles(['h.2', 'TAR-1'])).toBe('/regles/calendrier-et-recours#TAR-1');
    expect(adresseDesRegles(['inconnue'])).toBeNull();
  });

  it('existe pour chaque motif que le moteur ou le calendrier donne', () => {
    for (const { regles, jugePar } of Object.values(MOTIFS))
      if (jugePar !== 'instruction') expect(adresseDesRegles(regles)).not.toBeNull();
  });
});
