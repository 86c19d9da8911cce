// Labels that more than one control bears: they start something on one page and finish it, or go on, on another.
// English: documentation history 2017-2026 and transcripts of 2024-04 and 2026-05-27 (documented, seen). Others: the
// mark of each (collected 2026-11).
import { dated, guessed, names } from './names.ts';

/** Translations of "Add MFA". */
const ADD_MFA_ABROAD = {
  seen: { ja: 'MFA を追加', ko: 'MFA 추가' },
  guess: {
    'zh-CN': '添加 MFA',
    'zh-TW': '新增 MFA',
    fr: 'Ajouter un MFA',
    es: 'Agregar MFA',
    'pt-BR': 'Adicionar MFA',
    it: 'Aggiungi MFA',
    id: 'Tambahkan MFA',
    de: 'MFA hinzufügen',
  },
} as const;

/** The dashboard's button that starts. */
export const ADD_MFA = names(['Add MFA', 'Assign MFA', 'Activate MFA', dated('2017-12', 'Manage MFA')], ADD_MFA_ABROAD);

/** The wizard's button that finishes. */
export const FINISH_MFA = names(
  [
    dated('2022-12', 'Add MFA'),
    dated('2018-09', 'Assign MFA'),
    'Assign Virtual MFA',
    dated('2017-12', 'Activate Virtual MFA'),
  ],
  ADD_MFA_ABROAD,
);

/**
 * Translations of "Next". The guesses are what Cloudscape itself writes on its Wizard when the page's author does not
 * (messages of 3.0.1383, 2026-11), and others beside them.
 */
const NEXT_ABROAD = {
  seen: { ja: '次へ', ko: '다음' },
  documented: { es: 'Siguiente' },
  guess: {
    'zh-CN': '下一步',
    'zh-TW': '下一步',
    fr: 'Suivant',
    'pt-BR': ['Próxima', 'Próximo'],
    it: ['Successivo', 'Avanti'],
    id: ['Berikutnya', 'Selanjutnya'],
    de: 'Weiter',
    tr: 'Sonraki',
  },
} as const;

/** On in the wizard for MFA devices. */
export const NEXT_MFA = names(
  [dated('2022-12', 'Next'), dated('2018-09', 'Continue'), dated('2017-12', 'Next Step')],
  NEXT_ABROAD,
);

/** On in the create-user wizard; before 2023 the button also said what comes next. */
export const NEXT_USER = names(
  [
    dated('2023-02', 'Next'),
    dated('2019-01', 'Next: Tags'),
    dated('2019-01', 'Next: Tagging'),
    'Next: Permissions',
    'Next: Review',
  ],
  NEXT_ABROAD,
);

/** Translations of "Create user". */
const CREATE_USER_ABROAD = {
  seen: { ja: ['ユーザーの作成', 'ユーザーを作成', 'ユーザーを追加'], ko: '사용자 생성', 'zh-CN': '添加用户' },
  guess: {
    'zh-CN': '创建用户',
    'zh-TW': '建立使用者',
    fr: 'Créer un utilisateur',
    es: 'Crear usuario',
    'pt-BR': 'Criar usuário',
    it: 'Crea utente',
    id: 'Buat pengguna',
    de: 'Benutzer erstellen',
  },
} as const;

/** The list's button that starts. */
export const START_USER = names(
  [dated('2023', 'Create user'), dated('2021-07', 'Add users'), dated('2017-12', 'Add user')],
  CREATE_USER_ABROAD,
);

/** The wizard's last button. */
export const FINISH_USER = names(['Create user'], CREATE_USER_ABROAD);

/** The dialog that makes a group, and its last button. */
export const CREATE_GROUP_DIALOG = names(['Create user group'], { guess: { ja: 'ユーザーグループを作成' } });

/** The search box over a table of policies. */
export const SEARCH_POLICIES = names(['Search', guessed('Find policies')], { guess: { ja: '検索', de: 'Suchen' } });
