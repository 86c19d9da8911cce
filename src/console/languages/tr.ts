// Turkish.
import { namesOf, type Words } from '../words.ts';

export const TR: Words = {
  names: namesOf({
    guess: {
      'Access Management': 'Erişim yönetimi',
      'Open side navigation': 'Yan gezinti bölmesini aç',
      Next: 'Sonraki',
    },
  }),
  deeds: {
    make: 'oluştur|ekle|ata|etkinleştir',
    undo: 'sil|kaldır|devre dışı bırak',
    change: 'düzenle|değiştir|güncelle',
    show: 'göster',
    hide: 'gizle',
    enter: 'oturum aç|giriş yap',
    leave: 'oturumu kapat|çıkış yap',
    forward: 'ileri|sonraki|devam',
    back: 'geri|önceki',
    cancel: 'iptal|iptal et|vazgeç|kapat',
    manage: 'yönet',
  },
  things: {
    root: 'kök kullanıcı|kök',
    self: 'kendiniz|kendinize|kendin',
    group: 'kullanıcı grubu|grup',
    user: 'kullanıcı',
    role: 'rol',
    policy: 'politika|ilke',
    'access-key': 'erişim anahtarı',
    password: 'parola',
    account: 'hesap',
  },
};
