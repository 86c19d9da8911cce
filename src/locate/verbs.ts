import type { Language } from '../console/language.ts';

/** What a press does, as far as it can be the opposite of another: the two ends of each pair, and giving up. */
export type Deed =
  | 'make'
  | 'undo'
  | 'change'
  | 'show'
  | 'hide'
  | 'enter'
  | 'leave'
  | 'forward'
  | 'back'
  | 'cancel'
  | 'manage';

type Terms = Partial<Record<Deed, string>>;

/**
 * The words for each deed on consoles, separated by bars, per language. Only words of which we are certain; a word that
 * holds another (`deactivate`, `非表示`) is looked for first. Languages without spaces give parts of words.
 */
export const DEEDS: Record<Language, Terms> = {
  en: {
    make: 'create|add|assign|attach|enable|activate|register|new|grant|allow|associate|start|generate|upload|import',
    undo: 'delete|remove|unassign|detach|disable|deactivate|deregister|unregister|revoke|deny|disassociate|stop|resync',
    change: 'edit|change|modify|update|rename|replace|rotate|reset',
    show: 'show|reveal|expand',
    hide: 'hide|collapse',
    enter: 'sign in|log in|login|signin',
    leave: 'sign out|log out|logout|signout',
    forward: 'next|continue|proceed',
    back: 'previous|back',
    cancel: 'cancel|dismiss|discard|close',
    manage: 'manage',
  },
  de: {
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
  es: {
    make: 'crear|añadir|agregar|asignar|adjuntar|asociar|habilitar|activar|registrar',
    undo: 'eliminar|quitar|borrar|desasignar|desasociar|desvincular|deshabilitar|desactivar|revocar|detener',
    change: 'editar|cambiar|modificar|actualizar|restablecer',
    show: 'mostrar',
    hide: 'ocultar',
    enter: 'iniciar sesión',
    leave: 'cerrar sesión',
    forward: 'siguiente|continuar',
    back: 'anterior|atrás|volver',
    cancel: 'cancelar|descartar|cerrar',
    manage: 'administrar|gestionar',
  },
  fr: {
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
  'pt-BR': {
    make: 'criar|adicionar|atribuir|anexar|associar|habilitar|ativar|registrar',
    undo: 'excluir|remover|apagar|desanexar|desassociar|desabilitar|desativar|revogar|interromper',
    change: 'editar|alterar|modificar|atualizar|redefinir|substituir',
    show: 'mostrar|exibir',
    hide: 'ocultar',
    enter: 'fazer login|entrar',
    leave: 'sair',
    forward: 'próximo|avançar|continuar',
    back: 'anterior|voltar',
    cancel: 'cancelar|descartar|fechar',
    manage: 'gerenciar',
  },
  it: {
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
  id: {
    make: 'buat|tambah|tambahkan|tetapkan|lampirkan|aktifkan|daftarkan',
    undo: 'hapus|lepaskan|nonaktifkan|cabut',
    change: 'edit|ubah|perbarui|ganti',
    show: 'tampilkan',
    hide: 'sembunyikan',
    enter: 'masuk',
    leave: 'keluar',
    forward: 'selanjutnya|berikutnya|lanjutkan',
    back: 'sebelumnya|kembali',
    cancel: 'batal|batalkan|tutup',
    manage: 'kelola',
  },
  tr: {
    make: 'oluştur|ekle|ata|etkinleştir',
    undo: 'sil|kaldır|devre dışı bırak|iptal et',
    change: 'düzenle|değiştir|güncelle',
    show: 'göster',
    hide: 'gizle',
    enter: 'oturum aç|giriş yap',
    leave: 'oturumu kapat|çıkış yap',
    forward: 'ileri|sonraki|devam',
    back: 'geri|önceki',
    cancel: 'iptal|vazgeç|kapat',
    manage: 'yönet',
  },
  ja: {
    make: '作成|追加|割り当て|アタッチ|有効化|有効に|アクティブ化|アクティブに|登録|許可',
    undo: '削除|割り当て解除|割り当てを解除|解除|取り外|デタッチ|無効化|無効に|非アクティブ化|取り消|拒否',
    change: '編集|変更|更新|リセット|置き換え',
    show: '表示',
    hide: '非表示',
    enter: 'サインイン|ログイン',
    leave: 'サインアウト|ログアウト',
    forward: '次へ|次のステップ|続行',
    back: '前へ|戻る',
    cancel: 'キャンセル|破棄|閉じる',
    manage: '管理',
  },
  ko: {
    make: '생성|추가|할당|연결|활성화|등록|허용',
    undo: '삭제|제거|할당 해제|할당해제|연결 해제|연결해제|분리|비활성화|해제|취소하기|거부',
    change: '편집|변경|수정|업데이트|재설정',
    show: '표시|보기',
    hide: '숨기기|숨김',
    enter: '로그인',
    leave: '로그아웃',
    forward: '다음|계속',
    back: '이전|뒤로',
    cancel: '취소|닫기',
    manage: '관리',
  },
  'zh-CN': {
    make: '创建|添加|分配|附加|启用|激活|注册|允许',
    undo: '删除|移除|取消分配|分离|禁用|停用|撤销|拒绝',
    change: '编辑|更改|修改|更新|重置',
    show: '显示',
    hide: '隐藏',
    enter: '登录',
    leave: '退出|注销',
    forward: '下一步|继续',
    back: '上一步|返回',
    cancel: '取消|关闭',
    manage: '管理',
  },
  'zh-TW': {
    make: '建立|新增|指派|附加|連接|啟用|註冊|允許',
    undo: '刪除|移除|取消指派|分離|停用|撤銷|拒絕',
    change: '編輯|變更|修改|更新|重設',
    show: '顯示',
    hide: '隱藏',
    enter: '登入',
    leave: '登出',
    forward: '下一步|繼續',
    back: '上一步|返回',
    cancel: '取消|關閉',
    manage: '管理',
  },
};

/** Deeds of which a control has only one: who looks for the one does not mean the other. */
const CONTRARY: readonly (readonly [Deed, ...Deed[]])[] = [
  ['make', 'undo', 'change', 'hide', 'back', 'leave', 'cancel', 'show'],
  ['undo', 'change', 'show', 'forward', 'back', 'manage', 'cancel'],
  ['change', 'back', 'cancel'],
  ['show', 'hide', 'cancel'],
  ['hide', 'cancel'],
  ['enter', 'leave', 'cancel'],
  ['leave', 'forward', 'cancel'],
  ['forward', 'back', 'cancel'],
  ['back', 'cancel', 'manage'],
  ['manage', 'cancel'],
];

/** Whether a control that does the one cannot be a control that does the other. */
export const areContrary = (one: Deed, other: Deed): boolean =>
  CONTRARY.some(
    ([deed, ...others]) => (deed === one && others.includes(other)) || (deed === other && others.includes(one)),
  );
