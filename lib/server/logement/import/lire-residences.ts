import 'server-only';
import { estHtml, ranger, texteDeHtml } from './texte-de-html';
import type { Lecture, Reparation } from './types';

/** Columns of the open data set « fr_crous_logement_france_entiere ». */
export const COLONNES = ['id', 'title', 'address', 'geocalisation'] as const;

type Champs = Readonly<Record<string, string>>;

const COURRIEL = /^[^\s@]{1,64}@[^\s@]{1,190}\.[a-z]{2,}$/i;
const MAXIMUM = 20_000;

/** Headings that the file glues to the sentence that follows: « AccèsGare », « DescriptionLa résidence ». */
const INTERTITRES = /^(Description|Equipements?|Équipements?|Accès|Tarifs?|Services?)(?=[A-ZÉÈÀ])/gm;

/** One service a line or a comma; sentences are kept as one. */
function lireSurPlace(texte: string): readonly string[] {
  const lignes = ranger(texteDeHtml(texte))
    .split(/[\n;]/)
    .flatMap((ligne) => (ligne.includes('.') ? [ligne] : ligne.split(/,(?![^(]*\))/)))
    .map((service) => service.replace(/^[-•*\s]+/, '').trim())
    .filter((service) => service.length > 2 && service.length <= 200);
  const vus = new Map(lignes.map((service) => [service.toLowerCase(), service]));
  return [...vus.values()].slice(0, 40);
}

/** « 48.77,2.04 »: null when it isn't a place on Earth. */
function lirePosition(texte: string): { latitude: number; longitude: number } | null {
  const [latitude = Number.NaN, longitude = Number.NaN] = texte
    .split(',')
    .map((part) => Number(part.trim() || 'x'));
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}

const siteDe = (adresse: string): string | null => (/^https?:\/\/[^\s"'<>]+$/.test(adresse) ? adresse : null);

/** One line of the file of residences; a string says why it is refused. */
export function lireResidence(champs: Champs): Lecture | string {
  const nom = ranger(champs.title ?? '');
  if (nom === '') return 'title : le nom de la résidence est absent';
  const position = lirePosition(champs.geocalisation ?? '');
  const dite = ranger(texteDeHtml(champs.address ?? '')).replace(/\n/g, ' ');
  const reperee = dite || ranger(champs.contact ?? '').replace(/\n/g, ' ');
  const [, debut, fin, ville = ''] = /(?<!\d)(\d{2}) ?(\d{3})[ -]+([^\d,;(]{2,60})/.exec(reperee) ?? [];
  const codePostal = debut && fin ? `${debut}${fin}` : null;
  if (!position && codePostal === null)
    return 'geocalisation : ni position ni code postal, la résidence ne se place pas';
  const reparations = new Set<Reparation>();
  if ([champs.infos, champs.services].some((texte) => estHtml(texte ?? ''))) reparations.add('html');
  if (dite === '') reparations.add('adresse');
  const courriel = (champs.mail ?? '').trim();
  const infos = ranger(texteDeHtml((champs.infos ?? '').slice(0, MAXIMUM))).replace(INTERTITRES, '$1\n');
  return {
    residence: {
      nom,
      adresse: dite,
      codePostal,
      ville: ville.trim() || ranger(champs.zone ?? ''),
      latitude: position?.latitude ?? null,
      longitude: position?.longitude ?? null,
      description: infos || null,
      services: lireSurPlace(champs.services ?? ''),
      telephone: /^[\d +().-]{8,25}/.exec((champs.phone ?? '').trim())?.[0]?.trim() ?? null,
      courriel: COURRIEL.test(courriel) ? courriel.toLowerCase() : null,
      site: siteDe((champs.interneturl ?? '').trim()),
      transports: [],
    },
    logement: null,
    reparations: [...reparations],
  };
}
