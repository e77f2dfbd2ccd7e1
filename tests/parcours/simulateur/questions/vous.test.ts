import { describe, expect, it } from 'vitest';
import { baremePour, listerBaremes } from '@/lib/domain/baremes';
import { etape, faits, lignes, poser, refus, valeur, voir } from './outils';

describe('la date de naissance', () => {
  it.each(listerBaremes().map(({ annee, regles }) => [annee, regles.ageMaximum] as const))(
    'en %s, rappelle la limite de %i ans de ce barème',
    (annee, age) => {
      const { pourquoi } = poser('naissance', { annee: { annee } });
      expect(pourquoi).toContain(`avant ${age} ans au 1er septembre ${annee.slice(0, 4)}`);
    },
  );

  it.each([
    ['04/05/2008', '2008-05-04', '4 mai 2008'],
    ['1.9.1998', '1998-09-01', '1er septembre 1998'],
    ['29022004', '2004-02-29', '29 février 2004'],
    ['21/11/2026', '2026-11-21', '21 novembre 2026'],
  ])('« %s » est le %s', (dateNaissance, lue, mots) => {
    expect(valeur('naissance', { dateNaissance })).toEqual({ dateNaissance: lue });
    expect(lignes('naissance', { dateNaissance })).toEqual([`Date de naissance : ${mots}`]);
  });

  it.each([
    ['', 'Indiquez votre date de naissance, par exemple 01/09/2008, ou cochez «~Je ne sais pas~»'],
    ['22/11/2026', 'Vérifiez l’année~: écrivez votre date de naissance, par exemple 01/09/2008'],
    ['31/12/1919', 'Vérifiez l’année~: écrivez votre date de naissance, par exemple 01/09/2008'],
    ['31/02/2008', 'Ce jour n’existe pas dans le calendrier~: vérifiez le jour et le mois'],
    ['hier', 'Écrivez la date avec le jour, le mois et l’année, par exemple 01/09/2006'],
    ['\u202e8002/50/40', 'Écrivez la date avec le jour, le mois et l’année, par exemple 01/09/2006'],
  ])('« %s » ne passe pas', (dateNaissance, phrase) => {
    expect(refus('naissance', { dateNaissance })).toEqual([`dateNaissance : ${phrase}`]);
  });

  it.each([
    ['01/09/1998', true],
    ['02/09/1998', false],
  ])('née le %s, la question du service civique se pose : %s', (dateNaissance, posee) => {
    expect(etape('service-civique', { naissance: { dateNaissance } }) !== null).toBe(posee);
  });
});

const CAS = [
  ['handicap', 'La CDAPH a reconnu mon handicap'],
  ['aidant', 'J’aide un proche en situation de handicap, sans être payé'],
  ['couple', 'Je suis marié ou pacsé'],
  ['enfant', 'J’élève un enfant'],
  ['enfance', 'J’ai grandi sans l’appui de mes parents'],
  ['revenus_etranger', 'Mes parents ont des revenus qui ne sont pas sur leur avis d’impôt'],
  ['aucune', 'Rien de tout cela'],
] as const;

describe('ce qui est vrai pour vous', () => {
  it.each(CAS)('« %s » s’écrit « %s »', (cas, mots) => {
    expect(lignes('situation', { cas: [cas] })).toEqual([`Situation personnelle : ${mots}`]);
    expect(lignes('situation', { cas })).toEqual([`Situation personnelle : ${mots}`]);
  });

  it.each([
    ['handicap', []],
    ['aidant', []],
    ['couple', ['situation-familiale']],
    ['enfant', ['situation-familiale']],
    ['enfance', ['enfance']],
    ['revenus_etranger', ['revenus-etranger']],
    ['aucune', []],
    ['jnsp', []],
  ])('« %s » ouvre ces pages : %o', (cas, suites) => {
    const pages = ['situation-familiale', 'enfance', 'revenus-etranger'];
    expect(pages.filter((cle) => etape(cle, { situation: { cas } }))).toEqual(suites);
  });

  it('ne s’écrit pas deux fois et garde l’ordre de la page', () => {
    expect(valeur('situation', { cas: ['enfant', 'handicap', 'enfant'] })).toEqual({
      cas: ['handicap', 'enfant'],
    });
  });

  it('se contredit en une phrase', () => {
    expect(refus('situation', { cas: ['couple', 'aucune'] })).toEqual([
      'cas : Cochez soit vos situations, soit «~Rien de tout cela~»',
    ]);
    expect(refus('situation', { cas: ['couple', 'jnsp'] })).toEqual([
      'cas : Gardez votre réponse ou «~Je ne sais pas~», pas les deux',
    ]);
    expect(refus('situation', { cas: [] })).toEqual([
      'cas : Cochez ce qui est vrai pour vous, ou «~Rien de tout cela~»',
    ]);
  });

  it.each([
    [['handicap'], { handicapCDAPH: true, etudiantAidant: false }],
    [['aidant'], { handicapCDAPH: false, etudiantAidant: true }],
    [['handicap', 'aidant'], { handicapCDAPH: true, etudiantAidant: true }],
    [['jnsp'], { handicapCDAPH: undefined, etudiantAidant: undefined }],
  ])('%o donne les points %o', (cas, charges) => {
    expect(faits({ situation: { cas } }).charges).toMatchObject(charges);
  });
});

describe('les autres enfants', () => {
  it.each([
    ['0', '0', { autres: 0, superieur: 0 }],
    ['3', '0', { autres: 3, superieur: 0 }],
    ['3', '2', { autres: 1, superieur: 2 }],
    ['15', '15', { autres: 0, superieur: 15 }],
  ])('%s dont %s dans le supérieur', (nombre, superieur, lu) => {
    expect(valeur('enfants', { nombre, superieur })).toEqual(lu);
    expect(lignes('enfants', { nombre, superieur })).toEqual([
      `Autres enfants à charge : ${nombre}`,
      `Dont en études supérieures : ${superieur}`,
    ]);
    expect(faits({ enfants: { nombre, superieur } }).charges).toMatchObject({
      autresEnfants: lu.autres,
      autresEnfantsSup: lu.superieur,
    });
  });

  it.each([
    [
      { nombre: '1', superieur: '2' },
      ['superieur : Indiquez un nombre au plus égal au total de la ligne précédente'],
    ],
    [{ nombre: '16', superieur: '0' }, ['nombre : Indiquez un nombre entier entre 0 et 15']],
    [
      { nombre: 'deux' },
      [
        'nombre : Indiquez un nombre d’enfants, par exemple 2, ou 0',
        'superieur : Indiquez un nombre d’enfants, par exemple 2, ou 0',
      ],
    ],
    [{ nombre: '2', inconnu: 'oui' }, ['inconnu : Gardez votre réponse ou «~Je ne sais pas~», pas les deux']],
  ])('%o se refuse', (saisie, phrases) => {
    expect(refus('enfants', saisie)).toEqual(phrases);
  });

  it('ne se comptent plus quand les parents ne comptent pas', () => {
    const seul = { situation: { cas: 'enfance' }, enfance: { enfance: 'orphelin' } };
    expect(etape('enfants', seul)).toBeNull();
    expect(faits(seul).charges).toMatchObject({ autresEnfants: 0, autresEnfantsSup: 0 });
  });
});

describe('le trajet', () => {
  it.each([
    [{ ou: 'proche' }, 0, 'Proche'],
    [{ ou: 'proche', km: '500' }, 0, 'Proche'],
    [{ ou: 'loin', km: '29,9' }, 29.9, '29,9~km'],
    [{ ou: 'loin', km: '30' }, 30, '30~km'],
    [{ ou: 'loin', km: ' 3 500 km ' }, 3500, '3~500~km'],
    [{ ou: 'loin', km: '20040' }, 20_040, '20~040~km'],
  ])('%o vaut %f km et s’écrit « %s »', (saisie, km, mots) => {
    expect(valeur('trajet', saisie)).toEqual({ km });
    expect(lignes('trajet', saisie)).toEqual([`Distance des études : ${mots}`]);
    expect(faits({ trajet: saisie }).charges).toMatchObject({ distanceKm: km });
  });

  it.each([
    [{}, 'ou : Dites si vous étudierez près ou loin de chez vos parents'],
    [{ ou: 'loin' }, 'km : Indiquez la distance en kilomètres, par exemple 120'],
    [{ ou: 'loin', km: '20041' }, 'km : Indiquez un nombre entre 0 et 20040, par exemple 120'],
    [{ ou: 'loin', km: '1e3' }, 'km : Indiquez la distance en kilomètres, par exemple 120'],
    [{ km: '12', inconnu: 'oui' }, 'inconnu : Gardez votre réponse ou «~Je ne sais pas~», pas les deux'],
  ])('%o se refuse', (saisie, phrase) => {
    expect(refus('trajet', saisie)).toEqual([phrase]);
  });

  it.each(listerBaremes().map(({ annee }) => annee))('en %s, montre les tranches de ce barème', (annee) => {
    const lu = baremePour(annee);
    const { aide, champs } = poser('trajet', { annee: { annee } });
    const [ou] = champs;
    const paliers = lu.ok ? lu.valeur.points.paliers : [];
    const proche = ou && 'options' in ou ? voir(ou.options[0]?.libelle ?? '') : '';
    expect(proche).toBe(`Chez eux, ou à moins de ${paliers[1]?.kmMin}~km`);
    expect(aide?.type === 'texte' && aide.paragraphes).toHaveLength(paliers.length + 1);
  });
});
