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
  'welcome.choice.all.title': 'En todas las tiendas',
  'welcome.choice.all.text':
    'Advierte un paso de pago por sí sola, también en los marcos de los proveedores. El navegador le pedirá confirmación.',
  'welcome.choice.all.action': 'Permitir todas las tiendas',
  'welcome.choice.press.title': 'Solo cuando pulso el botón',
  'welcome.choice.press.text':
    'No se lee nada hasta que pulse el botón de la barra en un pago. Allí también puede permitir tiendas concretas.',
  'welcome.choice.press.action': 'Preguntarme tienda por tienda',
  'welcome.choice.change': 'Puede cambiar de idea cuando quiera.',
  'welcome.granted': 'Todas las tiendas están permitidas. Vaya a un pago y mire el botón de la barra de herramientas.',
  'welcome.refused': 'No permitido. En un pago, pulse el botón de la barra para leer solo esa página.',
  'welcome.shop-by-shop': 'Nada se ejecuta solo. En un pago, pulse el botón de la barra para leer solo esa página.',
  'welcome.kept.title': 'Qué se guarda y dónde',
  'welcome.kept.what':
    'El nombre de la tienda, la hora y las formas de pago con su lugar. Ni direcciones de páginas, ni importes, ni números de pedido, ni nada que escriba.',
  'welcome.kept.where':
    'Solo aquí, en este navegador. La extensión no se conecta a nada, y las ventanas privadas nunca se leen.',
  'welcome.use.title': 'Cómo usarla',
  'welcome.use.text':
    'Vaya a un pago y pulse el botón de las dos tarjetas. En el menú de la pieza de puzle puede fijarlo a la barra.',
} satisfies WelcomeTranslation;
