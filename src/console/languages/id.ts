// Indonesian.
import { namesOf, type Words } from '../words.ts';

export const ID: Words = {
  names: namesOf({
    documented: {
      'Assign MFA device': 'Tetapkan perangkat MFA',
    },
    guess: {
      'Access Management': 'Manajemen akses',
      'Open side navigation': 'Buka navigasi samping',
      'IAM users': 'Pengguna',
      'Add MFA': 'Tambahkan MFA',
      'Device name': 'Nama perangkat',
      'Authenticator app': 'Aplikasi autentikator',
      Next: ['Berikutnya', 'Selanjutnya'],
      'Create user': 'Buat pengguna',
      'User name': 'Nama pengguna',
    },
  }),
  deeds: {
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
  things: {
    root: 'pengguna root|root',
    self: 'diri sendiri|anda sendiri|diri anda',
    group: 'grup pengguna|grup',
    user: 'pengguna',
    role: 'peran',
    policy: 'kebijakan',
    'access-key': 'kunci akses',
    password: 'kata sandi',
    account: 'akun',
  },
};
