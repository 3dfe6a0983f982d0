import type { WelcomeTranslation } from '../load-welcome-i18n';

export default {
  'welcome.title': 'Todas las formas de pago, también las ocultas',
  'welcome.lead':
    'En el pago de una tienda, esta extensión enumera todas las formas de pago que se ofrecen: la ya elegida, las que están a la vista y las que están detrás de «Cambiar» o «Más formas de pago».',
  'welcome.does.read':
    'Lee el paso de pago y nada más de la página. No rellena nada y solo usa un botón cuando usted pide mirar detrás.',
  'welcome.does.show': 'Muestra la lista cuando pulsa su botón en la barra de herramientas.',
  'welcome.does.remember': 'La recuerda tienda por tienda, para que vea qué cambia.',
  'welcome.choice.title': '¿Cuándo puede leer?',
  'welcome.reads': 'Lee',
  'welcome.acts': 'Mira detrás de «Cambiar»',
  'welcome.acts.asked': 'Cuando usted lo pide.',
  'welcome.acts.never': 'No: necesita todas las tiendas, para que no se escape nada de lo que la página envíe.',
  'welcome.shows': 'Muestra',
  'welcome.all-shops.title': 'En todas las tiendas',
  'welcome.all-shops.reads':
    'Advierte un paso de pago por sí sola, también en los marcos de los proveedores. El navegador le pedirá confirmación.',
  'welcome.all-shops.shows': 'El número de formas de pago en su botón, la lista al pulsarlo y lo que cambió.',
  'welcome.all-shops.action': 'Permitir todas las tiendas',
  'welcome.per-shop.title': 'Preguntarme en cada tienda',
  'welcome.per-shop.reads':
    'La página en la que pulsa el botón. Allí puede permitir la tienda, y desde entonces sus pagos se leen solos.',
  'welcome.per-shop.shows':
    'La lista al pulsar, en las tiendas permitidas también el número en el botón, y lo que cambió.',
  'welcome.per-shop.action': 'Preguntarme tienda por tienda',
  'welcome.on-press.title': 'Solo cuando pulso el botón',
  'welcome.on-press.reads':
    'La página en la que pulsa el botón, pero no los marcos de proveedores que contenga. Nunca pide más.',
  'welcome.on-press.shows': 'La lista al pulsar y lo que cambió.',
  'welcome.on-press.action': 'Solo al pulsar',
  'welcome.choice.change': 'Puede cambiar de idea cuando quiera.',
  'welcome.answer.all-shops':
    'Todas las tiendas están permitidas. Vaya a un pago y mire el botón de la barra de herramientas.',
  'welcome.answer.per-shop': 'En un pago, pulse el botón de la barra: allí puede permitir esa tienda.',
  'welcome.answer.on-press': 'Nada se ejecuta solo. En un pago, pulse el botón de la barra para leer solo esa página.',
  'welcome.answer.refused': 'No permitido. En un pago, pulse el botón de la barra para leer solo esa página.',
  'welcome.answer.kept-by-browser': 'El navegador conserva el acceso: retírelo en sus ajustes de extensiones.',
  'welcome.kept.title': 'Qué se guarda y dónde',
  'welcome.kept.what':
    'El nombre de la tienda, la hora y las formas de pago con su lugar. Ni direcciones de páginas, ni importes, ni números de pedido, ni nada que escriba.',
  'welcome.kept.where':
    'Solo aquí, en este navegador. La extensión no se conecta a nada, y las ventanas privadas nunca se leen.',
  'welcome.use.title': 'Cómo usarla',
  'welcome.use.text':
    'Vaya a un pago y pulse el botón de las dos tarjetas. En el menú de la pieza de puzle puede fijarlo a la barra.',
} satisfies WelcomeTranslation;
