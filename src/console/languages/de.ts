// German.
import { namesOf, type Words } from '../words.ts';

export const DE: Words = {
  names: namesOf({
    seen: {
      'IAM users': 'Benutzer',
    },
    guess: {
      'Access Management': 'Zugriffsverwaltung',
      'Open side navigation': 'Seitennavigation öffnen',
      Dashboard: 'Dashboard',
      'Security credentials': 'Sicherheitsanmeldeinformationen',
      'Sign out': 'Abmelden',
      'Add MFA': 'MFA hinzufügen',
      'Assign MFA device': ['MFA-Gerät zuweisen', 'MFA aktivieren'],
      'Device name': 'Gerätename',
      'Passkey or security key': 'Hauptschlüssel oder Sicherheitsschlüssel',
      'Authenticator app': 'Authenticator-App',
      Next: 'Weiter',
      'Show QR code': 'QR-Code anzeigen',
      'Serial number': 'Seriennummer',
      'MFA code 1': 'MFA-Code 1',
      'MFA code 2': 'MFA-Code 2',
      'Create user': 'Benutzer erstellen',
      'User name': 'Benutzername',
      Search: 'Suchen',
    },
  }),
  deeds: {
    make: 'erstellen|anlegen|hinzufügen|zuweisen|zuordnen|anfügen|aktivieren|registrieren|erlauben|starten',
    undo: 'löschen|entfernen|trennen|deaktivieren|widerrufen|aufheben|stoppen',
    change: 'bearbeiten|ändern|aktualisieren|umbenennen|ersetzen|zurücksetzen',
    show: 'anzeigen|einblenden',
    hide: 'ausblenden|verbergen',
    enter: 'anmelden',
    leave: 'abmelden',
    forward: 'weiter|fortfahren|nächster schritt',
    back: 'zurück|vorheriger|vorherige',
    cancel: 'abbrechen|verwerfen|schließen',
    manage: 'verwalten',
  },
  things: {
    root: 'root-benutzer|root-benutzers|stammbenutzer|root',
    self: 'sich selbst|sie selbst',
    group: 'benutzergruppe|benutzergruppen|gruppe|gruppen',
    user: 'benutzer|benutzers',
    role: 'rolle|rollen',
    policy: 'richtlinie|richtlinien',
    'access-key': 'zugriffsschlüssel',
    password: 'passwort|passwörter',
    account: 'konto|konten',
  },
};
