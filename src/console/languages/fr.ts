// French.
import { namesOf, type Words } from '../words.ts';

export const FR: Words = {
  names: namesOf({
    seen: {
      'Security credentials': "Mes informations d'identification de securite",
      'Sign out': 'Deconnexion',
    },
    documented: {
      'Security credentials': "Informations d'identification de sécurité",
      'Assign MFA device': 'Attribuer un dispositif MFA',
      'Passkey or security key': "Clé d'accès ou clé de sécurité",
      'Authenticator app': "Application d'authentification",
    },
    guess: {
      'Access Management': 'Gestion des accès',
      'Open side navigation': 'Ouvrir la navigation latérale',
      'IAM users': 'Utilisateurs',
      'Add MFA': 'Ajouter un MFA',
      'Assign MFA device': 'Activer MFA',
      'Device name': 'Nom du dispositif',
      Next: 'Suivant',
      'Show QR code': 'Afficher le code QR',
      'Create user': 'Créer un utilisateur',
      'User name': "Nom d'utilisateur",
    },
  }),
  deeds: {
    make: 'créer|ajouter|attribuer|affecter|attacher|associer|activer|enregistrer',
    undo: 'supprimer|retirer|détacher|dissocier|désactiver|révoquer|arrêter',
    change: 'modifier|mettre à jour|remplacer|réinitialiser|renommer',
    show: 'afficher',
    hide: 'masquer',
    enter: 'se connecter|connexion',
    leave: 'se déconnecter|déconnexion',
    forward: 'suivant|continuer',
    back: 'précédent|retour',
    cancel: 'annuler|ignorer|fermer',
    manage: 'gérer',
  },
  things: {
    root: 'utilisateur racine|racine',
    self: 'vous-même|soi-même',
    group: "groupe d'utilisateurs|groupes d'utilisateurs|groupe|groupes",
    user: 'utilisateur|utilisateurs',
    role: 'rôle|rôles',
    policy: 'politique|politiques|stratégie|stratégies',
    'access-key': "clé d'accès|clés d'accès",
    password: 'mot de passe|mots de passe',
    account: 'compte|comptes',
  },
};
