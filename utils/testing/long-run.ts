/** `npm run soak` asks for the long forms of what the suite runs briefly. */
export const isLongRun = import.meta.env.VITE_LONG_RUN === 'yes';
