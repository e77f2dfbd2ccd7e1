export { BAREME, BAREMES, listerAnnees, presenterBareme } from './bareme';
export { DEMANDE, type Demande } from './demande';
export { ERREURS, type ErreurDeChamp, surLeCorps } from './erreurs';
export { EXEMPLE } from './exemple';
export { lireDemande } from './lire-demande';
export { decrireApi } from './openapi';
export { REPONSE, type Reponse } from './reponse/schema';
export { simuler } from './simuler';
