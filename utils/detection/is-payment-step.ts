import type { StepSigns } from './payment-step';

/** Nothing about the page speaks against its being one, and its title or a control to pay with speaks for it. */
export const mayBePaymentStep = ({
  isHelp,
  isDone,
  isCart,
  isLogin,
  isProduct,
  isOrders,
  isPayout,
  saysCheckout,
  payControl,
  hasPaymentHeading,
}: StepSigns): boolean =>
  !isDone &&
  !isHelp &&
  !isCart &&
  !isLogin &&
  !isProduct &&
  !isOrders &&
  !isPayout &&
  (saysCheckout || (payControl !== null && hasPaymentHeading));

/** Without any chooser: a control to pay with under a payment heading or checkout title says that the page is one all the same. */
export const isPaymentStep = (signs: StepSigns): boolean =>
  mayBePaymentStep(signs) && signs.payControl !== null && (signs.saysCheckout || signs.hasPaymentHeading);

/** The same where nothing of a choice was found, closed or in a frame either: then only a control that pays says so. */
export const isStepWithoutChoice = (signs: StepSigns): boolean => isPaymentStep(signs) && !signs.leadsOn;
