export { dateEnClair, duree, heure, jourEnClair, jourEtHeure, minuteEnClair } from './dates';
export { FINE, INSECABLE } from './espaces';
export { moisEnClair } from './mois';
export { accord, enumeration, nomEchelon, pluriel, points } from './mots';
export { entier, euros, eurosDeCentimes, francsPacifique, km, pourcent } from './nombres';
export { direRefusDeTour } from './refus-de-tour';
export { typographie } from './typographie';
export { objetDuVersement } from './versements';
