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
  'welcome.choice.all.title': 'Di setiap toko',
  'welcome.choice.all.text':
    'Langkah pembayaran dikenali sendiri, juga di dalam bingkai penyedia. Browser akan meminta konfirmasi.',
  'welcome.choice.all.action': 'Izinkan semua toko',
  'welcome.choice.press.title': 'Hanya saat saya menekan tombol',
  'welcome.choice.press.text':
    'Tidak ada yang dibaca sampai Anda menekan tombol di checkout. Di sana Anda juga dapat mengizinkan toko satu per satu.',
  'welcome.choice.press.action': 'Tanya toko demi toko',
  'welcome.choice.change': 'Anda dapat mengubahnya kapan saja.',
  'welcome.granted': 'Semua toko diizinkan. Buka checkout mana pun dan lihat tombol di bilah alat.',
  'welcome.refused': 'Tidak diizinkan. Tekan tombol bilah alat di checkout untuk membaca halaman itu saja.',
  'welcome.shop-by-shop':
    'Tidak ada yang berjalan sendiri. Tekan tombol bilah alat di checkout untuk membaca halaman itu saja.',
  'welcome.kept.title': 'Apa yang disimpan, dan di mana',
  'welcome.kept.what':
    'Nama toko, waktu, dan cara bayar beserta tempatnya. Tanpa alamat halaman, jumlah, nomor pesanan, atau apa pun yang Anda ketik.',
  'welcome.kept.where':
    'Hanya di sini, di browser ini. Ekstensi tidak terhubung ke mana pun, dan jendela privat tidak pernah dibaca.',
  'welcome.use.title': 'Cara memakainya',
  'welcome.use.text':
    'Buka checkout dan tekan tombol dengan dua kartu. Di menu puzzle Anda dapat menyematkannya ke bilah alat.',
} satisfies WelcomeTranslation;
