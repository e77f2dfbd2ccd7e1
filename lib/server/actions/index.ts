import 'server-only';

export { type ActionFormulaire, type ContexteAction, definirAction } from './definir-action';
export { freiner, type Issue, invalider, rediriger, refuser, signalerConflit } from './issues';
export { lireSaisie } from './saisie';
