import type { WelcomeTranslation } from '../load-welcome-i18n';

export default {
  'welcome.title': 'Semua cara bayar, juga yang tersembunyi',
  'welcome.lead':
    'Di checkout toko, ekstensi ini mencantumkan semua cara bayar yang ditawarkan: yang sudah dipilih, yang terlihat, dan yang di balik “Ubah” atau “Cara bayar lain”.',
  'welcome.does.read':
    'Membaca langkah pembayaran saja, tidak bagian lain. Tidak mengisi apa pun, dan memakai tombol hanya jika Anda meminta.',
  'welcome.does.show': 'Menampilkan daftar saat Anda menekan tombolnya di bilah alat.',
  'welcome.does.remember': 'Mengingatnya toko demi toko, agar Anda melihat perubahannya.',
  'welcome.choice.title': 'Kapan boleh membaca?',
  'welcome.reads': 'Membaca',
  'welcome.acts': 'Melihat di balik “Ubah”',
  'welcome.acts.asked': 'Saat Anda memintanya.',
  'welcome.acts.never': 'Tidak: perlu izin semua toko, agar tidak ada kiriman halaman yang lolos.',
  'welcome.shows': 'Menampilkan',
  'welcome.all-shops.title': 'Di setiap toko',
  'welcome.all-shops.reads':
    'Langkah pembayaran dikenali sendiri, juga di dalam bingkai penyedia. Browser akan meminta konfirmasi.',
  'welcome.all-shops.shows': 'Jumlah cara pembayaran di tombolnya, daftar saat ditekan, dan apa yang berubah.',
  'welcome.all-shops.action': 'Izinkan semua toko',
  'welcome.per-shop.title': 'Tanya saya di setiap toko',
  'welcome.per-shop.reads':
    'Halaman tempat Anda menekan tombol. Di sana Anda dapat mengizinkan toko itu, lalu checkout-nya dibaca sendiri.',
  'welcome.per-shop.shows':
    'Daftar saat ditekan, di toko yang diizinkan juga jumlah di tombolnya, dan apa yang berubah.',
  'welcome.per-shop.action': 'Tanya toko demi toko',
  'welcome.on-press.title': 'Hanya saat saya menekan tombol',
  'welcome.on-press.reads':
    'Halaman tempat Anda menekan tombol, tetapi bukan bingkai penyedia di dalamnya. Tidak pernah meminta lebih.',
  'welcome.on-press.shows': 'Daftar saat ditekan, dan apa yang berubah.',
  'welcome.on-press.action': 'Hanya saat ditekan',
  'welcome.choice.change': 'Anda dapat mengubahnya kapan saja.',
  'welcome.answer.all-shops': 'Semua toko diizinkan. Buka checkout mana pun dan lihat tombol di bilah alat.',
  'welcome.answer.per-shop': 'Tekan tombol bilah alat di checkout: di sana Anda dapat mengizinkan toko itu.',
  'welcome.answer.on-press':
    'Tidak ada yang berjalan sendiri. Tekan tombol bilah alat di checkout untuk membaca halaman itu saja.',
  'welcome.answer.refused': 'Tidak diizinkan. Tekan tombol bilah alat di checkout untuk membaca halaman itu saja.',
  'welcome.answer.kept-by-browser': 'Browser Anda mempertahankan akses: cabut di setelan ekstensinya.',
  'welcome.kept.title': 'Apa yang disimpan, dan di mana',
  'welcome.kept.what':
    'Nama toko, waktu, dan cara bayar beserta tempatnya. Tanpa alamat halaman, jumlah, nomor pesanan, atau apa pun yang Anda ketik.',
  'welcome.kept.where':
    'Hanya di sini, di browser ini. Ekstensi tidak terhubung ke mana pun, dan jendela privat tidak pernah dibaca.',
  'welcome.use.title': 'Cara memakainya',
  'welcome.use.text':
    'Buka checkout dan tekan tombol dengan dua kartu. Di menu puzzle Anda dapat menyematkannya ke bilah alat.',
} satisfies WelcomeTranslation;
