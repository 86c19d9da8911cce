// Italian.
import { namesOf, type Words } from '../words.ts';

export const IT: Words = {
  names: namesOf({
    documented: {
      'IAM users': 'Utenti',
      'Security credentials': ['Credenziali di sicurezza', 'Le mie credenziali di sicurezza'],
      'Assign MFA device': ['Assegna dispositivo MFA', 'Attiva MFA'],
    },
    guess: {
      'Access Management': 'Gestione degli accessi',
      'Open side navigation': 'Apri navigazione laterale',
      'Add MFA': 'Aggiungi MFA',
      'Device name': 'Nome dispositivo',
      'Passkey or security key': 'Passkey o chiave di sicurezza',
      'Authenticator app': 'App di autenticazione',
      Next: ['Successivo', 'Avanti'],
      'Show QR code': 'Mostra codice QR',
      'Create user': 'Crea utente',
      'User name': 'Nome utente',
    },
  }),
  deeds: {
    make: 'crea|aggiungi|assegna|collega|associa|abilita|attiva|registra',
    undo: 'elimina|rimuovi|scollega|dissocia|disabilita|disattiva|revoca',
    change: 'modifica|cambia|aggiorna|sostituisci|reimposta',
    show: 'mostra|visualizza',
    hide: 'nascondi',
    enter: 'accedi',
    leave: 'esci|disconnetti',
    forward: 'successivo|avanti|continua',
    back: 'precedente|indietro',
    cancel: 'annulla|ignora|chiudi',
    manage: 'gestisci',
  },
  things: {
    root: 'utente root|root',
    self: 'te stesso|te stessa|se stesso|se stessa',
    group: 'gruppo di utenti|gruppi di utenti|gruppo|gruppi',
    user: 'utente|utenti',
    role: 'ruolo|ruoli',
    policy: 'policy',
    'access-key': 'chiave di accesso|chiavi di accesso',
    password: 'password',
    account: 'account',
  },
};
